import { string } from "../../core/text.ts";
import type { Call } from "./call.ts";
import { formPairs } from "./form-pairs.ts";
import { type LiteralStyle, literal } from "./literal.ts";

const style: LiteralStyle = {
  object: ["{", "}"],
  list: ["[", "]"],
  key: (name) => `${string(name)}: `,
  string,
  null: "None",
  true: "True",
  false: "False",
  indent: "    ",
  trailingComma: true,
};

/** A call with Python's standard library. */
export function python(call: Call): string {
  return call.verb === "GET" ? read(call) : write(call);
}

function write({ url, arguments: args }: Call): string {
  return `import json
import os
import urllib.error
import urllib.request

arguments = ${literal(style, args)}
request = urllib.request.Request(
    ${string(url)},
    data=json.dumps(arguments).encode(),
    headers={
        "Authorization": "Bearer " + os.environ["DATACLOUD_TOKEN"],
        "Content-Type": "application/json",
    },
)
${tail}`;
}

function read({ url, arguments: args }: Call): string {
  return `import json
import os
import urllib.error
import urllib.parse
import urllib.request

query = urllib.parse.urlencode(${literal(style, Object.fromEntries(formPairs(args)))})
request = urllib.request.Request(
    ${string(`${url}?`)} + query,
    headers={"Authorization": "Bearer " + os.environ["DATACLOUD_TOKEN"]},
)
${tail}`;
}

const tail = `try:
    with urllib.request.urlopen(request, timeout=30) as response:
        answer = json.load(response)
except urllib.error.HTTPError as refused:
    answer = json.load(refused)
if not answer["ok"]:
    raise SystemExit(answer["error"])
print(answer)
`;
