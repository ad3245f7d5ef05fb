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
      .describe("Captures, folders or patterns to judge if the command line names none."),
    command: z
      .array(z.string())
      .min(1)
      .describe("The command to run and judge if the command line names none, one word per element."),
    hosts: z.array(z.string()).describe("Other host names that serve the API, as --api-host."),
    require: z
      .array(z.enum(methodNames))
      .describe("Methods that need at least one conforming request, as --require."),
    baseline: file.describe("The file with the findings to accept, as --baseline."),
    formats: z
      .array(z.string().regex(new RegExp(`^(?:${formatNames})(?:=.+)?$`)))
      .describe("Reports to write, as --format: `text`, or `junit=report.xml`."),
    failOn: z.enum(["error", "warning"]).describe("The lowest severity that sets exit code 1."),
    assumptions: z.boolean().describe("Report which undocumented assumptions success depends on."),
    env: z
      .record(z.string().regex(/^[^=]+$/), z.string())
      .describe(
        "More variables for the command, as --env: {baseUrl}, {origin}, {host}, {port}, {token}, {ca}.",
      ),
    faults: z
      .union([z.boolean(), z.array(z.enum(programFaults)).min(1)])
      .describe("Run the command again for each fault, or for those listed."),
    faultsAt: z
      .enum(["first", "each"])
      .describe("Inject faults into the first write only, or into each write in a separate run."),
    timeout: z.number().positive().describe("Maximum seconds for each run."),
    tls: z.boolean().describe("Also handle https://INSTANCE.getdx.net, for commands with a fixed host."),
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
