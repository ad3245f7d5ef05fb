import { describe, expect, test } from "vitest";
import type { LogEntry } from "../../core/log-entry.ts";
import { curlOf, firstRequest, quote } from "./curl.ts";

type Asked = Partial<Pick<LogEntry, "verb" | "path">> & { request?: Partial<LogEntry["request"]> };

const keyLine = "Authorization: Bearer ";

const curl = ({ verb = "POST", path = "/api/customData.set", request = {} }: Asked) => {
  const whole = { query: "", headers: [], body: "", truncated: false, ...request };
  return curlOf({ verb, path, request: whole } as unknown as LogEntry, "http://127.0.0.1:4010", keyLine);
};

test("a read is the address alone, with the key as a variable", () => {
  const headers: [string, string][] = [
    ["Host", "127.0.0.1:4010"],
    ["Authorization", "[redacted]"],
    ["Accept", "*/*"],
    ["User-Agent", "x"],
  ];
  expect(curl({ verb: "GET", path: "/api/customData.get", request: { query: "key=a&b=c", headers } })).toBe(
    `curl 'http://127.0.0.1:4010/api/customData.get?key=a&b=c' \\\n  --header "Authorization: Bearer $DATACLOUD_TOKEN"`,
  );
});

test("the key is in the header that the document names", () => {
  const request = { query: "", headers: [["X-Api-Key", "[redacted]"]], body: "", truncated: false };
  const entry = { verb: "GET", path: "/api/a", request } as unknown as LogEntry;
  expect(curlOf(entry, "http://127.0.0.1:1", "X-Api-Key: ")).toContain(
    '--header "X-Api-Key: $DATACLOUD_TOKEN"',
  );
});

test("a call without a key stays without one", () => {
  expect(curl({})).toBe("curl --request POST http://127.0.0.1:4010/api/customData.set");
});

describe("what curl would change is held", () => {
  test.each<[string, Asked, string]>([
    ["brackets in the address", { request: { query: "a[]=1" } }, "curl --globoff "],
    ["dots in the path", { path: "/api/../x" }, "curl --path-as-is "],
    ["HEAD", { verb: "HEAD" }, "curl --head "],
    ["a read with a body", { verb: "GET", request: { body: "{}" } }, "--request GET"],
    ["a body without a type", { request: { body: "{}" } }, "--header 'Content-Type:'"],
    ["an empty header", { request: { headers: [["X-Empty", ""]] } }, "--header 'X-Empty;'"],
    ["a body that begins like a file name", { request: { body: "@/etc/passwd" } }, "--data-raw @/etc/passwd"],
    ["a body that was cut", { request: { body: "{", truncated: true } }, "# The log has only the beginning"],
  ])("%s", (_, asked, part) => {
    expect(curl(asked)).toContain(part);
  });
});

test("headers that were redacted are left out", () => {
  expect(curl({ request: { headers: [["X-Api-Key", "[redacted]"]] } })).not.toContain("redacted");
});

test("no text leaves its quotes", () => {
  expect(quote('it\'s $(id) `id` "x"')).toBe(`'it'\\''s $(id) \`id\` "x"'`);
  expect(quote("")).toBe("''");
  expect(quote("~root")).toBe("'~root'");
});

test("the first call makes its own key where that needs no token", () => {
  expect(firstRequest("http://127.0.0.1:1", false, keyLine)).toMatch(/_sandbox\/keys[\s\S]*Bearer try-it/);
  expect(firstRequest("http://127.0.0.1:1", true, keyLine)).toMatch(
    /^curl http:\/\/127.0.0.1:1\/api[\s\S]*\$DATACLOUD_TOKEN/,
  );
});
