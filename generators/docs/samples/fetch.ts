import { string } from "../../core/text.ts";
import type { Call } from "./call.ts";
import { formPairs, groupedPairs } from "./form-pairs.ts";
import { literal } from "./literal.ts";
import { scriptStyle } from "./typescript.ts";

const own = `const result = await response.json().catch(() => ({ error: \`status \${response.status}\` }));
if (!result.ok) throw new Error(result.error);
console.log(result);
`;
const byStatus = `const result = await response.text();
if (!response.ok) throw new Error(\`Status \${response.status}: \${result}\`);
console.log(JSON.parse(result));
`;
const tail = ({ hasOk }: Call) => (hasOk ? own : byStatus);

/** A call with nothing but the platform's \`fetch\`. */
export function fetchCall(call: Call): string {
  return call.verb === "GET" ? read(call) : write(call);
}

function write(call: Call): string {
  const { url, arguments: args } = call;
  return `const response = await fetch(${string(url)}, {
  method: "POST",
  headers: {
    Authorization: \`Bearer \${process.env.DATACLOUD_TOKEN}\`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify(${literal(scriptStyle, args, "  ")}),
  signal: AbortSignal.timeout(30_000),
});
${tail(call)}`;
}

function read(call: Call): string {
  const { url } = call;
  const grouped = groupedPairs(call);
  const query = Object.values(grouped).some((value) => Array.isArray(value)) ? formPairs(call) : grouped;
  return `const query = new URLSearchParams(${literal(scriptStyle, query)});
const response = await fetch(\`${url}?\${query}\`, {
  headers: { Authorization: \`Bearer \${process.env.DATACLOUD_TOKEN}\` },
  signal: AbortSignal.timeout(30_000),
});
${tail(call)}`;
}
