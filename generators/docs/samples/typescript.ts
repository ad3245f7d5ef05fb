import { identifier, string } from "../../core/text.ts";
import { type LiteralStyle, literal } from "./literal.ts";
import type { SampleRequest } from "./sample-request.ts";

/** How JavaScript and TypeScript write values down. */
export const scriptStyle: LiteralStyle = {
  object: ["{ ", " }"],
  list: ["[", "]"],
  key: (name) => `${identifier(name)}: `,
  string,
  null: "null",
  true: "true",
  false: "false",
  indent: "  ",
  trailingComma: true,
};

/** A call with `@datacloud/client`, which reads the key from `DATACLOUD_TOKEN`. */
export function typescript({ member, instance, arguments: args }: SampleRequest): string {
  return `import { createClient } from "@datacloud/client";

const client = createClient(${instance === undefined ? "" : `{ instance: ${string(instance)} }`});
const answer = await client.${member}(${literal(scriptStyle, args)});
console.log(answer);
`;
}
