import { present } from "../../core/json-parts.ts";
import { string, when } from "../../core/text.ts";
import { formPairs } from "./form-pairs.ts";
import { type LiteralStyle, literal } from "./literal.ts";
import { before, type SampleRequest } from "./sample-request.ts";

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
  const isRead = !request.hasBody;
  const { header } = request.key;
  const packages = present(
    !isRead && "bytes",
    !(isRead && request.isEmpty) && "encoding/json",
    "fmt",
    request.isEmpty && "io",
    ...["log", "net/http", isRead && "net/url", "os", "time"],
  );
  return `package main

import (
${packages.map((name) => `\t"${name}"\n`).join("")})

func main() {
${isRead ? read(request) : write(request)}	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set(${string(header)}, ${before(request.key, "+")}os.Getenv("DATACLOUD_TOKEN"))
${when(!isRead, '\trequest.Header.Set("Content-Type", "application/json")\n')}	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
${request.isEmpty ? readText : readJson(request.hasOk)}}
`;
}

/** A result with a member `ok`, and one whose status alone shows a failure. */
const results = {
  withOk: { type: "map[string]any", isFailed: 'result["ok"] != true', error: 'result["error"]' },
  plain: { type: "any", isFailed: "response.StatusCode >= 300", error: "result" },
};

function readJson(hasOk: boolean): string {
  const { type, isFailed, error } = hasOk ? results.withOk : results.plain;
  return `	var result ${type}
	if err := json.NewDecoder(response.Body).Decode(&result); err != nil {
		log.Fatalf("unexpected response with status %d: %v", response.StatusCode, err)
	}
	if ${isFailed} {
		log.Fatal(${error})
	}
	fmt.Println(result)
`;
}

const readText = `	result, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode >= 300 {
		log.Fatalf("status %d: %s", response.StatusCode, result)
	}
	fmt.Println(string(result))
`;

function write({ url, verb, arguments: args }: SampleRequest): string {
  return `	arguments, err := json.Marshal(${literal(style, args, "\t")})
	if err != nil {
		log.Fatal(err)
	}
	request, err := http.NewRequest("${verb}", ${string(url)}, bytes.NewReader(arguments))
`;
}

function read(request: SampleRequest): string {
  const { url, verb } = request;
  const all = formPairs(request);
  const verbOf = (name: string) => (all.filter(([each]) => each === name).length > 1 ? "Add" : "Set");
  const pairs = all.map(([name, value]) => `\tquery.${verbOf(name)}(${string(name)}, ${string(value)})\n`);
  return `	query := url.Values{}
${pairs.join("")}	request, err := http.NewRequest("${verb}", ${string(`${url}?`)}+query.Encode(), nil)
`;
}
