import { createNodeServer } from "../../../../packages/sandbox/dist/doors/node.js";
import { createGuard } from "../../../../packages/sandbox/dist/control/guard.js";
import { createCore } from "../../../../packages/sandbox/dist/core/core.js";
import { memoryStorage } from "../../../../packages/sandbox/dist/state/memory/memory-storage.js";
import { admit, judgeArguments } from "../../../../packages/validators/dist/index.js";
const [port, mode] = process.argv.slice(2);
const real = createCore({ keys: ["my-key"], storage: memoryStorage(), stateless: true, ...(mode==="E1"?{log:{entries:1}}:{}) });
const guard = createGuard({});
const gate = { key: (t: string) => real.keys.state(t), strict: false };
const reply = () => ({ status: 200, headers: { "content-type": "application/json; charset=utf-8", "x-request-id": "123" }, body: '{"ok":true}' });
const core: any = mode === "A" ? { maxBytes: 1e7, open: (c: any) => ({}), finish: reply }
 : mode === "B" ? { maxBytes: 1e7, open: (c: any) => ({ admitted: admit(c, gate) }), finish: reply }
 : mode === "C" ? { maxBytes: 1e7, open: (c: any) => ({ admitted: admit(c, gate) }), finish: (c: any, o: any) => { judgeArguments(o.admitted, c, gate); return reply(); } }
 : mode === "P" ? { maxBytes: 1e7, open: (c: any) => ({ admitted: admit(c, gate) }), finish: (c: any, o: any) => { JSON.parse(c.body); return reply(); } }
 : real;
createNodeServer(core, (q) => { guard(q.headers.host, q.headers.origin); return false; }).listen(Number(port), "127.0.0.1");
