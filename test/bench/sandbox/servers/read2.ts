import { createNodeServer } from "../../../../packages/sandbox/dist/doors/node.js";
const core: any = { maxBytes: 1e7, open: (c: any) => ({}), finish: (call: any) => ({ status: 200, headers: { "content-type": "application/json; charset=utf-8", "x-request-id": "123" }, body: '{"ok":true}' }) };
createNodeServer(core, () => false).listen(Number(process.argv[2]), "127.0.0.1");
