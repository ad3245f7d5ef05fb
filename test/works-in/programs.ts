import type { Part } from "./table.ts";

/** Something to do with a part of the toolkit: ES module source, without types, since every place runs it. */
interface Use {
  imports: string;
  /** The body of a function that gives true. */
  body: string;
}

const post = (body: string) => `new Request("https://acme.getdx.net/api/customData.set", {
      method: "POST",
      headers: { authorization: "Bearer k", "content-type": "application/json" },
      body: ${body},
    })`;
const good = `'{"reference":"r","key":"k","value":{}}'`;

/** What any place that has fetch, Request and Response can do. */
const anywhere: Partial<Record<Part, Use>> = {
  client: {
    imports: `import { createClient, isApiError } from "@datacloud/client";
import { call, connect, customDataSet } from "@datacloud/client/bare";`,
    body: `const heard = [];
    const fetch = async (url, init) => {
      heard.push(String(url));
      const text = heard.length === 4 ? '{"ok":false,"error":"invalid_arguments"}' : '{"ok":true}';
      return new Response(text, { status: heard.length === 4 ? 422 : 200, headers: { "content-type": "application/json" } });
    };
    const options = { instance: "acme", token: "k", fetch };
    const client = createClient(options);
    const args = { reference: "a", key: "b", value: { percent: 1 } };
    const { ok } = await client.customData.set(args);
    const { accepted } = await client.customData.set.batch([args]);
    const bare = await call(connect(options), customDataSet, args);
    const refused = await client.customData.set(args).catch((error) => isApiError(error));
    return ok && accepted === 1 && bare.ok && refused === true && heard[0] === "https://acme.getdx.net/api/customData.set";`,
  },
  validators: {
    imports: `import { methods, scenarios } from "@datacloud/contract";
import { redact } from "@datacloud/traffic";
import { receive } from "@datacloud/validators";`,
    body: `const received = await receive(${post(good)});
    const refused = await receive(${post(`'{"reference":"r"}'`)});
    const isHidden = !redact("Bearer secret").includes("secret");
    return received.ok && !refused.ok && isHidden && "customData.set" in methods && scenarios.length > 80;`,
  },
  mocks: {
    imports: `import { createMock } from "@datacloud/mocks";
import { getResponse } from "msw";`,
    body: `const mock = createMock({ seed: 1 });
    const response = await getResponse(mock.handlers, ${post(good)});
    return (await response.json()).ok === true && mock.calls.length === 1;`,
  },
  sandbox: {
    imports: `import { createSandbox } from "@datacloud/sandbox/worker";`,
    body: `const response = await createSandbox().fetch(${post(good)});
    return (await response.json()).ok === true;`,
  },
};

/** What only Node.js can do, in place of the above. */
const onNode: Partial<Record<Part, Use>> = {
  sandbox: {
    imports: `import { createSandbox, openStorage } from "@datacloud/sandbox";`,
    body: `const sandbox = createSandbox({ storage: await openStorage() });
    const response = await sandbox.fetch(${post(good)});
    return (await response.json()).ok === true;`,
  },
  conformance: {
    imports: `import { judgeCapture, openCapture } from "@datacloud/conformance";`,
    body: `const report = await judgeCapture(openCapture("capture.har"));
    return report.summary.judged === 1 && report.summary.errors === 0;`,
  },
  cli: {
    imports: `import { run } from "@datacloud/cli";`,
    body: `await run(["methods", "customData.set"]);
    return (process.exitCode ?? 0) === 0;`,
  },
};

/** A module whose `use()` resolves to what each part made of its program: true, or what went wrong. */
export function moduleFor(wanted: readonly Part[], place: "node" | "anywhere" = "anywhere"): string {
  const uses = place === "node" ? { ...anywhere, ...onNode } : anywhere;
  const found = wanted.flatMap((part) => (uses[part] ? [[part, uses[part]] as const] : []));
  return `${found.map(([, { imports }]) => imports).join("\n")}

const uses = {
${found.map(([part, { body }]) => `  async ${part}() {\n    ${body}\n  },`).join("\n")}
};

export async function use() {
  const results = {};
  for (const [name, run] of Object.entries(uses)) {
    try {
      results[name] = await run();
    } catch (error) {
      results[name] = String(error && error.stack || error);
    }
  }
  return results;
}
`;
}

/** The same as a CommonJS module. */
export function commonJsFor(wanted: readonly Part[]): string {
  return moduleFor(wanted)
    .replaceAll(/^import (\{[^}]+\}) from ("[^"]+");$/gm, "const $1 = require($2);")
    .replace("export async function use", "module.exports.use = async function use");
}

/** Runs `use()` and prints its results, for places with a console. */
export const printing = `import { use } from "./use.js";\nconsole.log("RESULTS " + JSON.stringify(await use()));\n`;

/** A capture with one request that conforms. */
export const capture = JSON.stringify({
  log: {
    version: "1.2",
    creator: { name: "works-in", version: "1" },
    entries: [
      {
        startedDateTime: "2026-01-01T00:00:00.000Z",
        time: 1,
        request: {
          method: "POST",
          url: "https://acme.getdx.net/api/customData.set",
          httpVersion: "HTTP/1.1",
          headers: [
            { name: "authorization", value: "Bearer k" },
            { name: "content-type", value: "application/json" },
          ],
          queryString: [],
          cookies: [],
          headersSize: -1,
          bodySize: -1,
          postData: { mimeType: "application/json", text: '{"reference":"r","key":"k","value":{}}' },
        },
        response: {
          status: 200,
          statusText: "OK",
          httpVersion: "HTTP/1.1",
          headers: [],
          cookies: [],
          content: { size: 11, mimeType: "application/json", text: '{"ok":true}' },
          redirectURL: "",
          headersSize: -1,
          bodySize: -1,
        },
        cache: {},
        timings: { send: 0, wait: 1, receive: 0 },
      },
    ],
  },
});
