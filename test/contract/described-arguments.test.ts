import { describeArguments, type ValueDescription } from "@datacloud/contract/arguments";
import { isMethodName, methodNames } from "@datacloud/contract/methods";
import { scenarios } from "@datacloud/contract/scenarios";
import { expect, test } from "vitest";

/** What a value has that its description does not allow, by name. */
function strangers(value: unknown, description: ValueDescription, name: string): string[] {
  const { types, members = [], items, isOpen, values } = description;
  const wrongType = types.length > 0 && !types.some((type) => isOf(value, type)) ? [name] : [];
  const wrongValue = values && !values.includes(value) ? [`${name} = ${value}`] : [];
  if (Array.isArray(value)) {
    return [...wrongType, ...value.flatMap((item) => (items ? strangers(item, items, `${name}[]`) : []))];
  }
  if (typeof value !== "object" || value === null) return [...wrongType, ...wrongValue];
  return [
    ...wrongType,
    ...Object.entries(value).flatMap(([key, part]) => {
      const member = members.find((each) => each.name === key);
      if (member) return strangers(part, member, `${name}.${key}`);
      return isOpen ? [] : [`${name}.${key}`];
    }),
  ];
}

function isOf(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const accepted = scenarios.filter(
  ({ response, request }) => response.status === 200 && request.body === undefined,
);

test.each(accepted)("$method $key sends only what is described", ({ method, request }) => {
  if (!isMethodName(method)) throw new Error(`${method} is no method`);
  const members = describeArguments(method).arguments;
  expect(strangers(request.arguments, { types: ["object"], members }, method)).toEqual([]);
  for (const { name, required } of members) {
    if (required) expect(Object.keys(request.arguments)).toContain(name);
  }
});

test("every argument has a description and a type", () => {
  const all = methodNames.flatMap((method) => describeArguments(method).arguments);
  expect(all.length).toBeGreaterThan(120);
  expect(all.filter(({ description, types }) => !description || types.length === 0)).toEqual([]);
});

test("the forms of a time, the values and the rules of a method are known", () => {
  const described = describeArguments("deployments.create");
  expect(described.arguments.find(({ name }) => name === "deployed_at")?.times).toEqual([
    "iso8601",
    "unix-time",
  ]);
  expect(described.rules?.map(({ evidence }) => evidence)).toEqual(["inferred", "inferred"]);
  const status = describeArguments("pipelineRuns.upsert").arguments.find(({ name }) => name === "status");
  expect(status?.values).toEqual(["failure", "running", "success", "cancelled"]);
});
