import { openStorage, serve } from "../../../../packages/sandbox/dist/index.js";
const [port, mode] = process.argv.slice(2);
await serve({ port: Number(port), keys: ["my-key"], onCall: (r) => { if (r.call.path === "/stop") setTimeout(() => process.exit(0), 100); },
  ...(mode === "stateless" ? { stateless: true } : mode ? { storage: await openStorage({ file: mode }) } : {}) });
