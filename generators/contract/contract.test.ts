import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsOf } from "../../test/generators/features/check-feature.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { build } from "../core/build.ts";
import { load } from "../core/load.ts";
import { contract } from "./contract.ts";

const folder = temporaryFolder("contract");

/** What the packages do with the error codes of a document. */
const reader = `import { errors } from "./generated/errors.ts";
const isKnown = (code: string): code is keyof typeof errors => Object.hasOwn(errors, code);
export const remedyOf = (code: string) => isKnown(code) ? errors[code].remedy : undefined;
export const rows = Object.entries(errors).map(([code, { meaning, methods }]) => [code, meaning, methods.join()]);
export const copyOf = (code: string) => isKnown(code) ? { ...errors[code] } : {};
`;

test("what reads the error codes compiles for a document that lists none", async () => {
  const content = { "application/json": { schema: { type: "object" } } };
  const paths = { "/items.add": { post: { responses: { 200: { description: "Done.", content } } } } };
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, paths }));
  const files = await contract(build(load(file)).model);
  const errors = files.find(({ path }) => path.endsWith("/errors.ts"))?.text ?? "";
  const types = readFileSync(
    new URL("../../packages/contract/src/method-description.ts", import.meta.url),
    "utf8",
  );
  const faults = faultsOf([
    { path: "/src/generated/errors.ts", text: errors },
    { path: "/src/method-description.ts", text: types },
    { path: "/src/reader.ts", text: reader },
  ]);
  expect([...faults.values()].flat()).toEqual([]);
});
