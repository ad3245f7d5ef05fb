import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { compileCache } from "../compile-cache.ts";

const programs = {
  "a sandbox": `
    import { serve } from "@datacloud/sandbox";
    const { port, close } = await serve({ port: 0, keys: ["k"], stateless: true });`,
  "a proxy": `
    import { startProxy } from "@datacloud/conformance";
    const upstream = new URL("http://127.0.0.1:1");
    const { url, close } = await startProxy({ upstream, port: 0, host: "127.0.0.1", onExchange() {}, onIgnored() {}, onProblem() {} });
    const { port } = new URL(url);`,
};

// Names imported from `node:http` make Node load undici: a third of what a bare server takes to start.
test.each(Object.entries(programs))("%s answers without undici", (_, program) => {
  const code = `${program}
    import { connect } from "node:net";
    const socket = connect(Number(port), "127.0.0.1");
    socket.write("GET /api/nothing HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nConnection: close\\r\\n\\r\\n");
    const [answer] = await new Promise((resolve) => socket.once("data", (...chunks) => resolve(chunks)));
    const undici = process.moduleLoadList.filter((name) => name.includes("internal/deps/undici"));
    console.log(JSON.stringify({ status: answer.toString().slice(0, 8), undici }));
    process.exit();`;
  const words = ["--conditions=@datacloud/source", "--input-type=module", "--eval", code];
  const output = execFileSync(process.execPath, words, {
    cwd: `${root}/test`,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...compileCache },
  });
  expect(JSON.parse(output)).toEqual({ status: "HTTP/1.1", undici: [] });
});
