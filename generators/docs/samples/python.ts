import { string } from "../../core/text.ts";
import { groupedPairs } from "./form-pairs.ts";
import { type LiteralStyle, literal } from "./literal.ts";
import { before, type SampleRequest } from "./sample-request.ts";

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

const asJson = `try:
    result = response.json()
except ValueError:
    raise SystemExit(f"Unexpected response with status {response.status_code}")
`;
const asText = "result = response.text\n";

/** A request with the library `requests`. */
export function python(request: SampleRequest): string {
  const verb = request.verb.toLowerCase();
  const [option, args] = request.hasBody ? ["json", request.arguments] : ["params", groupedPairs(request)];
  const { header } = request.key;
  return `import os

import requests

response = requests.${verb}(
    ${string(request.url)},
    headers={${string(header)}: ${before(request.key, " + ")}os.environ["DATACLOUD_TOKEN"]},
    ${option}=${literal(style, args as SampleRequest["arguments"], "    ")},
    timeout=30,
)
${request.isEmpty ? asText : asJson}${request.hasOk ? own : byStatus}print(result)
`;
}
