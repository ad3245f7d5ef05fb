import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));

/** The machine's own Chromium, or else the one that comes as an npm package, with the libraries it needs. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  if (installed) return { executablePath: installed, args: ["--no-sandbox", "--disable-gpu"] };
  // The package unpacks its libraries only where it believes to be on AWS Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  // Its own arguments draw through a software GL, which took a quarter of the CPU of a page that axe examines.
  const args = packaged.args.filter((argument) => !/gpu|angle|swiftshader/.test(argument));
  return { executablePath: await packaged.executablePath(), args: [...args, "--disable-gpu"] };
}

/** Vitest runs this once before all tests: the package unpacks itself, which two tests at once must not do. */
export async function setup(): Promise<void> {
  await findBrowser();
}

/**
 * V8 compiles and collects on the thread of the page. Its helper threads took a third of the CPU of a page that axe examines, on
 * two cores that are busy anyway. Benches measure without it.
 */
const onOneThread = "--js-flags=--single-threaded --no-flush-bytecode --max-lazy";

/** Starts Chromium. Every host name leads to this machine: pages open under a public name and nothing leaves. */
export async function launch(further: readonly string[] = [onOneThread]): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: [...args, "--host-resolver-rules=MAP * 127.0.0.1", ...further],
  });
}
