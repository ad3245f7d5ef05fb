import { string, when } from "../../core/text.ts";
import { formPairs, groupedPairs } from "./form-pairs.ts";
import { literal } from "./literal.ts";
import type { SampleRequest } from "./sample-request.ts";
import { scriptStyle } from "./typescript.ts";

const own = `const result = await response.json().catch(() => ({ error: \`status \${response.status}\` }));
if (!result.ok) throw new Error(result.error);
console.log(result);
`;
const byStatus = `const result = await response.text();
if (!response.ok) throw new Error(\`Status \${response.status}: \${result}\`);
console.log(JSON.parse(result));
`;

function tail({ hasOk, isEmpty }: SampleRequest): string {
  if (hasOk) return own;
  if (isEmpty) return byStatus.replace("JSON.parse(result)", "result");
  return byStatus;
}

/** A call with nothing but the platform's \`fetch\`. */
export function fetchRequest(request: SampleRequest): string {
  if (!request.hasBody) return read(request);
  return write(request);
}

function write(request: SampleRequest): string {
  const { url, arguments: args } = request;
  return `const response = await fetch(${string(url)}, {
  method: ${string(request.verb)},
  headers: {
    ${keyPair(request)},
    "Content-Type": "application/json",
  },
  body: JSON.stringify(${literal(scriptStyle, args, "  ")}),
  signal: AbortSignal.timeout(30_000),
});
${tail(request)}`;
}

function read(request: SampleRequest): string {
  const { url, verb } = request;
  const method = when(verb !== "GET", `  method: ${string(verb)},\n`);
  const grouped = groupedPairs(request);
  const query = Object.values(grouped).some((value) => Array.isArray(value)) ? formPairs(request) : grouped;
  return `const query = new URLSearchParams(${literal(scriptStyle, query)});
const response = await fetch(\`${url}?\${query}\`, {
${method}  headers: { ${keyPair(request)} },
  signal: AbortSignal.timeout(30_000),
});
${tail(request)}`;
}

function keyPair({ key: { header, start } }: SampleRequest): string {
  const name = header.includes("-") ? string(header) : header;
  if (start === "") return `${name}: process.env.DATACLOUD_TOKEN`;
  return `${name}: \`${start}\${process.env.DATACLOUD_TOKEN}\``;
}
