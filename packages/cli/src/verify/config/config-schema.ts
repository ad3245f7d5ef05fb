import { formats, programFaults } from "@datacloud/conformance";
import { methodNames } from "@datacloud/contract/methods";
import { z } from "zod";

const file = z.string().min(1);
const formatNames = Object.keys(formats).join("|");

/** The fields of `verify` in a configuration file. There is no field for a server or a key: a file must not decide where a key goes. */
const verifyFields = z
  .strictObject({
    captures: z
      .array(file)
      .min(1)
      .describe("Captures, folders or patterns to judge when the command line names nothing."),
    command: z
      .array(z.string())
      .min(1)
      .describe("The command to run and judge when the command line names nothing, one word an element."),
    hosts: z.array(z.string()).describe("Hosts that serve the API under another name, as --api-host."),
    require: z
      .array(z.enum(methodNames))
      .describe("Methods to which a conforming request must be seen, as --require."),
    baseline: file.describe("The file with the findings to accept, as --baseline."),
    formats: z
      .array(z.string().regex(new RegExp(`^(?:${formatNames})(?:=.+)?$`)))
      .describe("Reports to write, as --format: `text`, or `junit=report.xml`."),
    failOn: z.enum(["error", "warning"]).describe("The least severity that makes the exit code 1."),
    assumptions: z.boolean().describe("Report which undocumented assumptions success depends on."),
    env: z
      .record(z.string().regex(/^[^=]+$/), z.string())
      .describe(
        "Further variables of the command, as --env: {baseUrl}, {origin}, {host}, {port}, {token}, {ca}.",
      ),
    faults: z
      .union([z.boolean(), z.array(z.enum(programFaults)).min(1)])
      .describe("Run the command again for each fault, or for those listed."),
    faultsAt: z
      .enum(["first", "each"])
      .describe("Let faults hit the first write only, or each in a run of its own."),
    timeout: z.number().positive().describe("Seconds that each run may take."),
    tls: z.boolean().describe("Answer https://INSTANCE.getdx.net too, for commands with a fixed host."),
  })
  .partial();

/** A configuration file. `packages/cli/config.schema.json` is this as a JSON Schema. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("The address of this schema, for editors."),
  verify: verifyFields.optional().describe("Settings of `datacloud verify`."),
});

/** What `verify` takes from a configuration file. */
export type VerifyConfig = z.infer<typeof verifyFields>;

/** The schema for editors and for people. */
export function configJsonSchema(): object {
  return {
    title: "Configuration of datacloud",
    description: "datacloud.config.json or datacloud.config.yaml, found in the working folder.",
    ...z.toJSONSchema(configSchema),
  };
}
