import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../../browser/chromium.ts";
import { moduleFor } from "../programs.ts";
import { type Ground, resultsIn } from "../project.ts";
import { bundling } from "./bundle.ts";
import { type Place, portable } from "./place.ts";

const file = "places/browsers.ts";

/** A page that runs the program and reports what came of it, so that no driver is needed. */
const page = `<!doctype html><meta charset="utf-8"><script type="module" src="./main.js"></script>`;
const main = `import { use } from "./use.js";
const report = (results) => fetch("/results", { method: "POST", body: JSON.stringify(results) });
use().then(report, (error) => report({ client: String(error) }));
`;
const mediaTypes: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the page, opens it, and waits for its report. */
async function reportOf(site: string, open: (url: string) => Promise<() => void>): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      let body = "";
      request.on("data", (chunk) => {
        body += String(chunk);
      });
      request.on("end", () => resolve(`RESULTS ${body}`));
      return void response.end();
    }
    const file = join(site, request.url === "/" ? "index.html" : (request.url ?? ""));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader("content-type", mediaTypes[extname(file)] ?? "text/plain").end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const timer = setTimeout(() => reject(new Error("The page reported nothing within a minute.")), 60_000);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    close();
    server.closeAllConnections();
    server.close();
  }
}

/** Builds the page with Vite as an app would be built; gives its folder. */
async function builtPage(ground: Ground): Promise<string> {
  const project = await bundling(ground);
  project.write("page/index.html", page);
  project.write("page/main.js", main);
  project.write("page/use.js", moduleFor(portable));
  await project.run(process.execPath, [
    "node_modules/vite/bin/vite.js",
    "build",
    "page",
    "--logLevel",
    "warn",
  ]);
  return join(project.folder, "page/dist");
}

export const browserPlaces: readonly Place[] = [
  {
    group: "Runtimes",
    file,
    name: "Chromium",
    parts: portable,
    async use(ground) {
      const { executablePath, args } = await findBrowser();
      const browser = await chromium.launch({ executablePath, args });
      const versions = { chromium: browser.version(), vite: (await bundling(ground)).version("vite") };
      const open = async (url: string) => {
        await (await browser.newPage()).goto(url);
        return () => void browser.close();
      };
      return { versions, results: resultsIn(await reportOf(await builtPage(ground), open)) };
    },
  },
  {
    group: "Runtimes",
    file,
    name: "Firefox",
    parts: portable,
    async use(ground) {
      const firefox = process.env.FIREFOX ?? "firefox";
      const project = await bundling(ground);
      const version = /([\d.]+)/.exec(await project.run(firefox, ["--version"]))?.[1] ?? "";
      const open = async (url: string) => {
        const profile = join(ground.folder, "firefox");
        const child = spawn(firefox, ["--headless", "--no-remote", "--profile", profile, url], {
          stdio: "ignore",
        });
        return () => void child.kill();
      };
      project.write(
        "../firefox/user.js",
        'user_pref("datareporting.policy.dataSubmissionEnabled", false);\n',
      );
      const versions = { firefox: version, vite: project.version("vite") };
      return { versions, results: resultsIn(await reportOf(await builtPage(ground), open)) };
    },
  },
];
