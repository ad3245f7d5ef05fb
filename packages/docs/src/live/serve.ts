// pnpm run docs [--port 4000] [--document spec/openapi.yaml]: serves the site and follows the edits of the spec.
import { parseArgs } from "node:util";
import { serveLive } from "./serve-live.ts";

const usage = "Usage: pnpm run docs [--port 4000] [--document spec/openapi.yaml]";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4000" },
      document: { type: "string", default: "spec/openapi.yaml" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is not a port.`);
  const live = await serveLive({ port, document: values.document, log: console.log });
  console.log(
    `The reference is at http://127.0.0.1:${live.port}/ and follows ${values.document}. Control-C ends it.`,
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"])
    process.once(signal, () => {
      live.close();
      process.exit();
    });
}

await main().catch((error: Error & { code?: string }) => {
  const isTaken = error.code === "EADDRINUSE";
  console.error(`${isTaken ? "The port is taken; choose another with --port." : error.message}\n\n${usage}`);
  process.exitCode = 2;
});
