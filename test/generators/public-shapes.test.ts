import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { client } from "../../generators/client/client.ts";
import { build } from "../../generators/core/build.ts";
import { checkSyntax } from "../../generators/core/check-syntax.ts";
import { load } from "../../generators/core/load.ts";
import { validators } from "../../generators/validators/validators.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { faultsOf } from "./features/check-feature.ts";
import { shapes } from "./public-shapes.ts";

const folder = temporaryFolder("shapes");

test.each(Object.keys(shapes))("at least 95 of 100 methods of a document like %s come out", async (name) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(shapes[name]?.()));
  const document = load(file);
  const { model, diagnostics } = build(document);
  const errors = [...document.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  expect(model.methods.length / model.operations).toBeGreaterThanOrEqual(0.95);
  const files = [...client(model), ...validators(model)];
  expect(await checkSyntax(files, file)).toEqual([]);
  const profile = files.find(({ path }) => path.endsWith("client/src/generated/profile.ts"));
  expect(profile?.text).toContain(`hasOk: boolean = ${name === "dotted" || name === "bots"}`);
  if (name === "bots") expect(model.profile.origin).toEqual(["https://bots.example/bot1"]);
  const families = files.filter(({ path }) => path.includes("families"));
  const faults = faultsOf(families.map(({ path, text }) => ({ path: `/${path}`, text })));
  expect([...faults.values()].flat()).toEqual([]);
  for (const { name: method, scenarios } of model.methods)
    expect([method, scenarios.length]).toEqual([method, 1]);
});
