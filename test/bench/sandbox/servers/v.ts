import { openStorage, serve } from "../../../../packages/sandbox/dist/index.js";
const [port, mode] = process.argv.slice(2);
await serve({ port: Number(port), keys: ["my-key"], log: { entries: Number(mode) }, stateless: true });
