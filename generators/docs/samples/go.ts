import { string } from "../../core/text.ts";
import { formPairs } from "./form-pairs.ts";
import { type LiteralStyle, literal } from "./literal.ts";
import type { SampleRequest } from "./sample-request.ts";

const style: LiteralStyle = {
  object: ["map[string]any{", "}"],
  list: ["[]any{", "}"],
  key: (name) => `${string(name)}: `,
  string,
  null: "nil",
  true: "true",
  false: "false",
  indent: "\t",
  trailingComma: true,
  aligned: true,
};

/** A call with Go's standard library. */
export function go(request: SampleRequest): string {
  const isRead = request.verb === "GET";
  const { header, start } = request.key;
  const packages = isRead
    ? ["encoding/json", "fmt", "log", "net/http", "net/url", "os", "time"]
    : ["bytes", "encoding/json", "fmt", "log", "net/http", "os", "time"];
  return `package main

import (
${packages.map((name) => `\t"${name}"\n`).join("")})

func main() {
${isRead ? read(request) : write(request)}	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set(${string(header)}, ${start === "" ? "" : `${string(start)}+`}os.Getenv("DATACLOUD_TOKEN"))
${isRead ? "" : '\trequest.Header.Set("Content-Type", "application/json")\n'}	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	var result ${request.hasOk ? "map[string]any" : "any"}
	if err := json.NewDecoder(response.Body).Decode(&result); err != nil {
		log.Fatalf("unexpected response with status %d: %v", response.StatusCode, err)
	}
	if ${request.hasOk ? 'result["ok"] != true' : "response.StatusCode >= 300"} {
		log.Fatal(${request.hasOk ? 'result["error"]' : "result"})
	}
	fmt.Println(result)
}
`;
}

function write({ url, arguments: args }: SampleRequest): string {
  return `	arguments, err := json.Marshal(${literal(style, args, "\t")})
	if err != nil {
		log.Fatal(err)
	}
	request, err := http.NewRequest("POST", ${string(url)}, bytes.NewReader(arguments))
`;
}

function read(request: SampleRequest): string {
  const { url } = request;
  const all = formPairs(request);
  const verbOf = (name: string) => (all.filter(([each]) => each === name).length > 1 ? "Add" : "Set");
  const pairs = all.map(([name, value]) => `\tquery.${verbOf(name)}(${string(name)}, ${string(value)})\n`);
  return `	query := url.Values{}
${pairs.join("")}	request, err := http.NewRequest("GET", ${string(`${url}?`)}+query.Encode(), nil)
`;
}
