import { expect, test } from "vitest";
import { createSession } from "./session.ts";

/** What is said of a request to an address that names no method, as `severity evidence remedy`. */
function said(verb: string, url: string, body?: object): string[] {
  const session = createSession();
  const headers = [
    { name: "authorization", value: "Bearer key-1234567890" },
    { name: "content-type", value: "application/json" },
  ];
  session.add({ verb, url, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const found = session.report().findings.filter(({ rule }) => rule === "unknown-method");
  return found.map(({ severity, evidence, remedy }) => `${severity} ${evidence} ${remedy}`);
}

const acme = "https://acme.getdx.net/api";
const record = { reference: "a", key: "b", value: { c: 1 } };

test.each<[string, string, string, object | undefined, string[]]>([
  ["a value", "POST", `${acme}/custom_data`, record, ["error documented Write `customData.set`."]],
  [
    "many values",
    "POST",
    `${acme}/custom_data`,
    { data: [] },
    ["error documented Write `customData.setAll`."],
  ],
  [
    "a read",
    "GET",
    `${acme}/custom_data?reference=a&key=b`,
    undefined,
    ["error documented Write `customData.get`."],
  ],
  ["slashes", "POST", `${acme}/incidents/upsert`, {}, ["error documented Write `incidents.upsert`."]],
  [
    "snake case",
    "POST",
    `${acme}/repo_groups.add_repos`,
    {},
    ["error documented Write `repoGroups.addRepos`."],
  ],
  ["a singular", "POST", `${acme}/incident.upsert`, {}, ["error documented Write `incidents.upsert`."]],
  ["a version", "POST", `${acme}/v2/incidents.upsert`, {}, ["error documented Write `incidents.upsert`."]],
  [
    "no base path",
    "POST",
    "https://acme.getdx.net/incident.upsert",
    {},
    ["error documented Write `incidents.upsert`."],
  ],
  [
    "the application",
    "POST",
    "https://app.getdx.com/api/custom_data",
    record,
    ["error documented Write `customData.set`."],
  ],
  [
    "a recorder",
    "POST",
    "http://127.0.0.1:18080/api/custom_data",
    record,
    ["error documented Write `customData.set`."],
  ],
  [
    "a method without a page",
    "POST",
    `${acme}/snapshots.list`,
    {},
    ["warning inferred Compare the name with the list of methods."],
  ],
  ["somebody else's API", "POST", "https://api.example.com/api/custom_data", record, []],
  ["a page of one's own", "GET", "http://localhost:3000/api/deployments", undefined, []],
])("%s", (_, verb, url, body, expected) => {
  expect(said(verb, url, body)).toEqual(expected);
});
