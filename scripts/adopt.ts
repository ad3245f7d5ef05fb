// Makes a toolkit of its own for another OpenAPI document.
import { parseArgs } from "node:util";
import { adopt } from "../generators/adopt/adopt.ts";
import { formatFolder } from "../generators/adopt/format-folder.ts";
import { hasErrors, printDiagnostics } from "../generators/core/diagnostic.ts";

const usage = `Usage: pnpm adopt path/to/openapi.yaml --name acme --out ../acme-toolkit

  --name NAME   scope of the packages and name of the command: @acme/client, acme, ACME_TOKEN
  --out FOLDER  a new folder for the toolkit

The block x-toolkit of the document holds facts that OpenAPI has no field for. CONTRIBUTING.md lists it.`;

const { values, positionals } = parseArgs({
  options: { name: { type: "string" }, out: { type: "string" }, help: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [document] = positionals;
if (values.help) console.log(usage);
else if (document === undefined || values.name === undefined || values.out === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { diagnostics, methods, operations, leftOut, files } = adopt({
    document,
    name: values.name,
    out: values.out,
  });
  for (const line of printDiagnostics(diagnostics)) console.error(line);
  if (hasErrors(diagnostics) || files === 0) process.exitCode = 1;
  else {
    const unformatted = formatFolder(values.out);
    if (unformatted) console.error(unformatted);
    console.log(`${methods} of ${operations} operations, ${files} files in ${values.out}.`);
    if (leftOut.length > 0) console.log(`Left out: ${leftOut.join(", ")}.`);
    console.log(`Next: cd ${values.out} && npx -y pnpm@12.21.0 build && npx -y pnpm@12.21.0 test`);
  }
}
