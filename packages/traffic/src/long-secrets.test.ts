import { describe, expect, test } from "vitest";
import { createRedactor } from "./redactor.ts";

describe("a secret of any length is taken out to its end", () => {
  const { text, url, body, header } = createRedactor();
  const doors: [string, (secret: string) => string][] = [
    ["after a name in a text", (secret) => text(`see password=${secret} now`)],
    ["after a name in a text, in quotes", (secret) => text(`see password="${secret}" now`)],
    ["in an address in a text", (secret) => text(`url https://h.example/x?api_key=${secret}&a=1`)],
    ["in an address", (secret) => url(`https://h.example/x?api_key=${secret}&a=1`)],
    ["before a host in a text", (secret) => text(`url https://u:${secret}@h.example/`)],
    ["before a host", (secret) => url(`https://u:${secret}@h.example/`)],
    ["after Bearer", (secret) => text(`Authorization: Bearer ${secret}`)],
    ["behind the letters of a known kind", (secret) => text(`ghp_${secret}`)],
    ["in JSON", (secret) => body(JSON.stringify({ password: secret }))],
    ["in a form", (secret) => body(`password=${secret}&a=1`, "application/x-www-form-urlencoded")],
    ["in a header", (secret) => header("x-api-key", secret)],
  ];
  test.each(doors)("%s", (_, clean) => {
    for (const length of [20, 600, 5000, 20_000, 100_000]) {
      const found = clean("Z".repeat(length));
      expect(found).toContain("[redacted]");
      expect(found).not.toContain("Z");
    }
  });
});

test("a known secret of any length is taken out in all its spellings", () => {
  const secret = "é b/".repeat(100_000);
  const { text } = createRedactor([secret]);
  expect(text(`see ${secret} now`)).toBe("see [redacted] now");
  expect(text(`see ${encodeURIComponent(secret)} now`)).toBe("see [redacted] now");
});

test("a secret part of a form may have any number of lines", () => {
  const type = "multipart/form-data; boundary=b";
  const part = `--b\r\ncontent-disposition: form-data; name="token"\r\n\r\n${"Z\r\n".repeat(300_000)}--b--`;
  expect(createRedactor().body(part, type)).not.toContain("Z");
});

test("a known key is taken out wherever it is in a long run of characters", () => {
  const { text } = createRedactor(["dx/Key+42-abcdef"]);
  for (const before of [0, 16_370, 16_380, 100_000])
    expect(text(`${"a".repeat(before)}dx%2FKey%2B42-abcdef`)).not.toContain("Key");
});

describe("a private key in a multipart body", () => {
  const pem = `-----BEGIN PRIVATE KEY-----\r\n${"Z".repeat(64)}\r\n${"Z".repeat(20)}\r\n-----END PRIVATE KEY-----`;
  const part = (name: string, content: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;

  test.each(["private_key", "note"])("as the part %s", (name) => {
    const { body } = createRedactor();
    const found = body(`${part(name, pem)}${part("a", "1")}--b--\r\n`, "multipart/form-data; boundary=b");
    expect(found).not.toContain("Z");
    expect(found).toContain("[redacted]");
    expect(found).toContain(part("a", "1"));
  });

  test("as the whole body, which is no form", () => {
    expect(createRedactor().body(pem, "multipart/form-data; boundary=b")).not.toContain("Z");
  });
});
