import type { Ground, Project } from "../project.ts";
import type { Part } from "../table.ts";
import { everything, type Place, sharedProject } from "./place.ts";

const file = "places/compilers.ts";
const compilers = { "5.9": "typescript@5.9.3", "7": "typescript@7.0.2" } as const;

/** A program for each part that compiles only where its types are found, and are those of the part. */
const sources: Partial<Record<Part, string>> = {
  client: `import { createClient, isApiError } from "@datacloud/client";
const client = createClient({ instance: "acme", token: "k" });
client.customData.set({ reference: "a", key: "b", value: {} }).catch((error: unknown) => isApiError(error, "customData.set"));
// @ts-expect-error: the key is missing.
client.customData.set({ reference: "a", value: {} });`,
  validators: `import { methods } from "@datacloud/contract";
import { redact } from "@datacloud/traffic";
import { receive } from "@datacloud/validators";
const text: string = redact(Object.keys(methods).join());
receive(new Request("https://acme.getdx.net/api/customData.set")).then(({ ok }): boolean => ok || text === "");
// @ts-expect-error: a request is wanted.
receive(1);`,
  mocks: `import { createMock } from "@datacloud/mocks";
const mock = createMock({ seed: 1 });
mock.answerNext("customData.set", { status: 503 });
// @ts-expect-error: there is no such method.
mock.answerNext("customData.put", { status: 503 });`,
  sandbox: `import { createSandbox, openStorage } from "@datacloud/sandbox";
openStorage().then((storage) => createSandbox({ storage }).fetch("https://acme.getdx.net/api/customData.set"));
// @ts-expect-error: there is no such option.
createSandbox({ stor: 1 });`,
  conformance: `import { judgeCapture, openCapture } from "@datacloud/conformance";
judgeCapture(openCapture("capture.har")).then(({ summary }): number => summary.errors);
// @ts-expect-error: there is no such member.
judgeCapture(openCapture("capture.har")).then(({ summary }) => summary.mistakes);`,
};
const typed = Object.keys(sources) as Part[];

function typesPlace(
  version: keyof typeof compilers,
  module: string,
  resolution: string,
  parts: readonly Part[],
  isModule = true,
): Place {
  const use = async (ground: Ground) => {
    const project = await installed(ground, version);
    const folder = `${resolution}-${isModule}`;
    project.write(`${folder}/package.json`, JSON.stringify({ type: isModule ? "module" : "commonjs" }));
    const results: Record<string, unknown> = {};
    for (const part of parts) {
      project.write(`${folder}/${part}.ts`, `${sources[part]}\n`);
      const options = {
        target: "es2022",
        module,
        moduleResolution: resolution,
        lib: ["es2024", "dom", "dom.iterable"],
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: part !== "client",
      };
      project.write(
        `${folder}/tsconfig.json`,
        JSON.stringify({ compilerOptions: options, files: [`${part}.ts`] }),
      );
      const args = ["node_modules/typescript/bin/tsc", "--project", folder];
      results[part] = await project.run(process.execPath, args).then(
        () => true,
        (error: Error) => error.message,
      );
    }
    return { versions: { typescript: project.version("typescript") }, results };
  };
  const from = isModule ? "" : ", from CommonJS";
  return { group: "TypeScript", file, name: `TypeScript ${version}, ${resolution}${from}`, parts, use };
}

function installed(ground: Ground, version: keyof typeof compilers): Promise<Project> {
  return sharedProject(ground, `typescript-${version}`, [
    ...everything,
    compilers[version],
    "@types/node@24.13.3",
  ]);
}

export const typesPlaces: readonly Place[] = [
  typesPlace("5.9", "nodenext", "nodenext", typed),
  typesPlace("5.9", "esnext", "bundler", typed),
  typesPlace("5.9", "nodenext", "nodenext", typed, false),
  typesPlace("5.9", "node16", "node16", ["client"], false),
  typesPlace("5.9", "commonjs", "node10", ["client"], false),
  typesPlace("7", "nodenext", "nodenext", typed),
  typesPlace("7", "esnext", "bundler", typed),
  typesPlace("7", "nodenext", "nodenext", typed, false),
];
