import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createContext, Script } from "node:vm";
import { freePort } from "../../free-port.ts";
import { moduleFor } from "../programs.ts";
import { createProject, type Ground, resultsIn } from "../project.ts";
import type { Part } from "../table.ts";
import { bundle, bundling } from "./bundle.ts";
import { everything, type Place, portable } from "./place.ts";
import { runtimeFile } from "./runtime-files.ts";

const file = "places/edges.ts";

const workerd: Place = {
  group: "Runtimes",
  file,
  name: "workerd",
  parts: portable,
  async use(ground) {
    const project = await bundling(ground);
    project.write("src/worker-use.js", moduleFor(portable));
    const file = await bundle(project, "esbuild", "worker-use", "workerd,worker,browser");
    const main = `import { use } from "bundle.js";\nexport default { async test() { console.log("RESULTS " + JSON.stringify(await use())); } };\n`;
    project.write("out/worker.js", main);
    project.write(
      "out/worker.capnp",
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (compatibilityDate = "2026-11-01", modules = [
  (name = "worker.js", esModule = embed "worker.js"), (name = "bundle.js", esModule = embed "${basename(file)}")]))]);\n`,
    );
    const program = runtimeFile("workerd");
    const version = /([\d-]+)/.exec(await project.run(program, ["--version"]))?.[1] ?? "";
    return {
      versions: { workerd: version },
      results: resultsIn(await project.run(program, ["test", "out/worker.capnp"])),
    };
  },
};

/** React Native's responses have no `body`, and its engine has no `TextDecoder`. */
class NativeResponse extends Response {
  override get body(): null {
    return undefined as unknown as null;
  }
}

/** What React Native has of the web, and nothing else. */
function reactNativeGlobals(print: (text: string) => void): object {
  const { fetch, Request, Headers, FormData, Blob, URL, URLSearchParams, TextEncoder } = globalThis;
  const { AbortController, AbortSignal, setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const { queueMicrotask, performance } = globalThis;
  return {
    ...{ fetch, Request, Headers, FormData, Blob, URL, URLSearchParams, TextEncoder },
    ...{ AbortController, AbortSignal, setTimeout, clearTimeout, setInterval, clearInterval },
    ...{ performance, queueMicrotask, Response: NativeResponse },
    console: { log: print, warn: print, error: print },
    navigator: { product: "ReactNative" },
  };
}

const reactNative: Place = {
  group: "Runtimes",
  file,
  name: "React Native (Metro's bundle among React Native's globals)",
  parts: ["client"],
  async use(ground) {
    const project = await bundling(ground);
    project.write("src/native-use.js", moduleFor(["client"]));
    project.write(
      "src/native.js",
      `import { use } from "./native-use.js";\nuse().then((results) => console.log("RESULTS " + JSON.stringify(results)));\n`,
    );
    const file = await bundle(project, "Metro", "native");
    const { promise, resolve } = Promise.withResolvers<string>();
    const sandbox: Record<string, unknown> = { ...reactNativeGlobals(resolve) };
    sandbox.global = sandbox;
    new Script(readFileSync(file, "utf8")).runInContext(createContext(sandbox));
    const late = wait(10_000, "The bundle printed nothing.", { ref: false });
    return {
      versions: { metro: project.version("metro") },
      results: resultsIn(await Promise.race([promise, late])),
    };
  },
};

/** Not the mocks: MSW itself takes the edge runtime for a browser without `localStorage`. */
const edgeParts: readonly Part[] = ["client", "validators", "sandbox"];

const nextEdge: Place = {
  group: "Runtimes",
  file,
  name: "Next.js (edge)",
  parts: edgeParts,
  async use(ground: Ground) {
    const project = createProject(ground, "next");
    await project.install(...everything, "next@16.4.6", "react@19", "react-dom@19");
    project.write(
      "app/layout.js",
      "export default function Layout({ children }) {\n  return <html><body>{children}</body></html>;\n}\n",
    );
    project.write("app/page.js", "export default function Page() {\n  return null;\n}\n");
    project.write("app/use/use.js", moduleFor(edgeParts));
    project.write(
      "app/use/route.js",
      `import { use } from "./use.js";\nexport const runtime = "edge";\nexport const GET = async () => Response.json(await use());\n`,
    );
    const node = runtimeFile("Node.js 24");
    const next = "node_modules/next/dist/bin/next";
    await project.run(node, [next, "build"], { node });
    const port = await freePort();
    const env = { PATH: `${dirname(node)}:/usr/bin:/bin`, HOME: ground.folder, NEXT_TELEMETRY_DISABLED: "1" };
    const child = spawn(node, [next, "start", "-p", String(port), "-H", "127.0.0.1"], {
      cwd: project.folder,
      stdio: "ignore",
      env,
    });
    try {
      const text = await textOf(`http://127.0.0.1:${port}/use`);
      return { versions: { next: project.version("next") }, results: resultsIn(`RESULTS ${text}`) };
    } finally {
      child.kill();
    }
  },
};

/** Asks until somebody listens. */
async function textOf(url: string): Promise<string> {
  for (let left = 60; ; left -= 1) {
    try {
      return await (await fetch(url)).text();
    } catch (error) {
      if (left === 0) throw error;
      await wait(500);
    }
  }
}

export const edgePlaces: readonly Place[] = [workerd, reactNative, nextEdge];
