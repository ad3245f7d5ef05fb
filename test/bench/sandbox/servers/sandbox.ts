// The sandbox as packed: `sandbox.ts PORT [stateless | FILE]`.
import { openStorage, serve } from "../../../../packages/sandbox/dist/index.js";

const [port, mode] = process.argv.slice(2);
await serve({
  port: Number(port),
  keys: ["my-key"],
  ...(mode === "stateless" ? { stateless: true } : mode ? { storage: await openStorage({ file: mode }) } : {}),
});
