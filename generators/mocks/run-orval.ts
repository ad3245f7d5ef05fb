import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { threadOptions } from "../core/compiler.ts";
import type { JsonObject } from "../core/model.ts";

/** What the thread is given: paths of files, and the folder that they stand in. */
export interface Work {
  input: string;
  output: string;
  folder: string;
}

/** The two modules that orval writes. */
export interface Made {
  handlers: string;
  schemas: string;
}

/** Orval reads and writes files only, so it works in a folder of its own; and in a thread, while other stages go on. */
export async function runOrval(document: JsonObject): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-mocks-"));
  try {
    const input = join(folder, "openapi.json");
    writeFileSync(input, JSON.stringify(document));
    await runThread({ input, output: join(folder, "orval.ts"), folder });
    const read = (name: string) => tidy(readFileSync(join(folder, name), "utf8"));
    return { handlers: read("orval.msw.ts"), schemas: read("orval.schemas.ts") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runThread(workerData: Work): Promise<void> {
  const module = new URL("./orval-worker.js", import.meta.url);
  return new Promise((done, fail) => {
    const worker = new Worker(module, { workerData, ...threadOptions() });
    worker.once("error", fail);
    worker.once("exit", (code) => {
      if (code === 0) done();
      else fail(new Error(`Orval ended with exit code ${code}.`));
    });
  });
}

/** Names the imported file as Node resolves it, and drops orval's own banner. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map(withType)
    .join("\n")
    .replace(/^\/\*\*[\s\S]*?\*\/\n/, "")
    .replaceAll('"./orval.schemas"', '"./orval.schemas.ts"')
    .replaceAll("'./orval.schemas'", "'./orval.schemas.ts'");
}

/**
 * A factory whose value is of the type that it states. Orval's values and types of a union or of a list without a type do
 * not always agree, and then the module would not compile; whether the values are valid, our own validators judge.
 */
function withType(line: string): string {
  const arrow = line.indexOf(" => (");
  const end = line.lastIndexOf("): ", arrow);
  const isFactory = line.startsWith("export const get") && line.slice(0, end).includes("ResponseMock");
  const type = line.slice(end + "): ".length, arrow);
  if (!isFactory || arrow < 0 || !line.endsWith(")") || !/^[A-Z]\w*$/.test(type)) return line;
  return `${line.slice(0, arrow)} => (${line.slice(arrow + " => ".length)} as unknown as ${type})`;
}
