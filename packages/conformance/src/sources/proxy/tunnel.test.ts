import { expect, test } from "vitest";
import { readAuthority } from "./tunnel.ts";

test.each<[string, ReturnType<typeof readAuthority>]>([
  ["acme.getdx.net:443", { host: "acme.getdx.net", port: 443 }],
  ["[::1]:443", { host: "::1", port: 443 }],
  ["host:99999", undefined],
  ["host:0", undefined],
  ["host", undefined],
  ["::1:443", undefined],
  ["", undefined],
])("the target %s of a tunnel is read, or refused", (text, authority) => {
  expect(readAuthority(text)).toEqual(authority);
});
