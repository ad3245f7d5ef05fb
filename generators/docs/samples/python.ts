import { string } from "../../core/text.ts";
import type { Call } from "./call.ts";
import { groupedPairs } from "./form-pairs.ts";
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

const own = 'if not result["ok"]:\n    raise SystemExit(result["error"])\n';
const byStatus = "if not response.ok:\n    raise SystemExit(result)\n";

/** A request with the library `requests`. */
export function python(call: Call): string {
  const isRead = call.verb === "GET";
  const [verb, option, args] = isRead
    ? ["get", "params", groupedPairs(call)]
    : ["post", "json", call.arguments];
  return `import os

import requests

response = requests.${verb}(
    ${string(call.url)},
    headers={"Authorization": "Bearer " + os.environ["DATACLOUD_TOKEN"]},
    ${option}=${literal(style, args as Call["arguments"], "    ")},
    timeout=30,
)
try:
    result = response.json()
except ValueError:
    raise SystemExit(f"Unexpected response with status {response.status_code}")
${call.hasOk ? own : byStatus}print(result)
`;
}
