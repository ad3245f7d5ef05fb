import { expect, test } from "vitest";
import { parseCurl } from "./parse-curl.ts";

test("quotes, escapes and variables mean what they mean to a shell", () => {
  const command = `curl --max-time 30 http://127.0.0.1/api/a.b \\\n  --header "Authorization: Bearer $KEY" \\\n  --data '{"a": "it'\\''s $KEY"}'`;
  expect(parseCurl(command, { KEY: "secret" })).toEqual({
    url: "http://127.0.0.1/api/a.b",
    method: "POST",
    headers: { Authorization: "Bearer secret" },
    body: `{"a": "it's $KEY"}`,
  });
});

test("pairs become a form, or the query string of a read", () => {
  const pairs = "--data-urlencode 'a[]=1 & 2' --data-urlencode 'b=x=y'";
  expect(parseCurl(`curl http://h/a.b ${pairs}`, {})).toMatchObject({
    body: "a[]=1%20%26%202&b=x%3Dy",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  expect(parseCurl(`curl --get http://h/a.b ${pairs}`, {})).toEqual({
    url: "http://h/a.b?a[]=1%20%26%202&b=x%3Dy",
    method: "GET",
    headers: {},
  });
});

test("what the site does not show is refused by name", () => {
  expect(() => parseCurl("curl http://h --insecure", {})).toThrow(
    "The option --insecure cannot be tried here.",
  );
  expect(() => parseCurl("wget http://h", {})).toThrow("must begin with curl");
});
