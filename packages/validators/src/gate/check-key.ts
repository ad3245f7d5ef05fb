import type { MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { fatalByPage } from "../diagnostic.ts";
import { type Admitted, type KeyState, type Rejected, reject } from "./verdict.ts";

/** Reads the API key of a request and asks what it is worth. */
export function checkKey(
  method: MethodName,
  authorization: string,
  stateOf: (token: string) => KeyState = () => "active",
): Admitted | Rejected {
  const key = readKey(authorization);
  if (key.token === undefined) return rejectKey("noKey", key.problem, sendKey, expectedKey, method);
  const state = stateOf(key.token);
  if (state === "unknown") {
    const problem = "The API key is not known or has expired.";
    return rejectKey("unknownKey", problem, "Use a key that exists.", "a key that exists", method);
  }
  if (state === "inactive") {
    const problem = "The account of the API key is deactivated.";
    const expected = "a key of an active account";
    return rejectKey("inactiveKey", problem, `Use ${expected}.`, expected, method);
  }
  return { ok: true, method, token: key.token };
}

const { header, start } = profile.key;
const scheme = start.trim();
const expectedKey = scheme === "" ? `a key in \`${header}\`` : `a key after ${scheme}`;

type ReadKey = { token: string; problem?: undefined } | { token?: undefined; problem: string };

/** The header that was read last: most requests follow one with the same key, and its token need not be hashed again. */
let last = { value: "", token: "" };

function readKey(value: string): ReadKey {
  if (value === last.value && value !== "") return last;
  // How almost all programs send their key.
  if (value.startsWith(start) && value.length > start.length && !/\s/.test(value.slice(start.length))) {
    last = { value, token: value.slice(start.length) };
    return last;
  }
  const [first = "", second = ""] = value.trim().split(/\s+/, 2);
  if (first === "") return { problem: "The request has no API key." };
  if (scheme === "") return { token: first };
  if (first.toLowerCase() !== scheme.toLowerCase())
    return { problem: `The header \`${header}\` does not begin with ${scheme}.` };
  if (second === "") return { problem: `No API key follows ${scheme}.` };
  return { token: second };
}

const sendKey = `Send the header \`${header}: ${start}KEY\`.`;

function rejectKey(
  cause: "noKey" | "unknownKey" | "inactiveKey",
  problem: string,
  remedy: string,
  expected: string,
  method: MethodName,
): Rejected {
  const code = profile.codes[cause];
  const actual = cause === "noKey" ? "no key" : "another key";
  const fault = { rule: code.replaceAll("_", "-"), problem, remedy, expected, actual };
  const diagnostic = fatalByPage(fault, method, "authentication-status");
  return reject(profile.statuses.key, code, [diagnostic], { method });
}
