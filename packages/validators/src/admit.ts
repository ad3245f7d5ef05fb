import { isMethodName, type MethodName, methodNames, methods, server } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { type Fault, fatal } from "./diagnostic.ts";
import { type Admitted, type GateOptions, type Refused, type RequestParts, refuse } from "./gate.ts";
import { nearest } from "./nearest.ts";
import { shorten } from "./show.ts";

const defaultBasePath = new URL(server.url.replaceAll(/[{}]/g, ""), "http://localhost").pathname.replace(
  /\/$/,
  "",
);

/** The first half of the gate, for servers that want to reject a request before they read its body. */
export function admit(parts: RequestParts, options: GateOptions = {}): Admitted | Refused {
  const method = methodOf(parts.path, options.basePath ?? defaultBasePath);
  if (typeof method !== "string") return method;
  const { verb } = methods[method];
  if (parts.verb !== verb) {
    const actual = shorten(parts.verb);
    const problem = `${method} requires ${verb}, not ${actual}.`;
    const remedy = `Use ${verb}.`;
    const fault = {
      rule: "wrong-verb",
      pointer: "",
      problem,
      remedy,
      message: problem,
      expected: verb,
      actual,
    };
    const diagnostics = [fatal(fault, method, "wrong-verb")];
    return refuse(405, "method_not_allowed", diagnostics, { method }, { allow: verb });
  }
  const key = readKey(parts.authorization ?? "");
  if (key.token === undefined) return refuseKey("noKey", key.problem, sendKey, "a key after Bearer", method);
  const state = options.key?.(key.token) ?? "active";
  if (state === "unknown") {
    return refuseKey(
      "unknownKey",
      "The API key is not known or has expired.",
      "Use a key that exists.",
      "a key that exists",
      method,
    );
  }
  if (state === "inactive") {
    return refuseKey(
      "inactiveKey",
      "The account of the API key is deactivated.",
      "Use a key of an active account.",
      "a key of an active account",
      method,
    );
  }
  return { ok: true, method, token: key.token };
}

/** So much of a path is looked at for a name that is nearly that of a method. */
const longestName = 200;

function methodOf(path: string, basePath: string): MethodName | Refused {
  const isBelow = path.startsWith(`${basePath}/`);
  const name = isBelow ? path.slice(basePath.length + 1) : "";
  if (isMethodName(name)) return name;
  const bare =
    path
      .slice(-longestName)
      .split("/")
      .findLast((part) => part !== "") ?? "";
  const suggestion = isMethodName(bare) ? bare : nearest(bare, methodNames);
  const problem = `There is no method at ${shorten(path)}.`;
  const fault: Fault = {
    rule: "unknown-method",
    pointer: "",
    problem,
    remedy: suggestion ? `Write \`${suggestion}\`.` : "Compare the name with the list of methods.",
    message: suggestion ? `${problem} Did you mean ${basePath}/${suggestion}?` : problem,
    expected: `a path of the form ${basePath}/family.method`,
    actual: shorten(path),
    ...(suggestion && { suggestion }),
  };
  return refuse(404, "unknown_method", [fatal(fault, undefined, "unknown-method")], {});
}

/** How almost all programs send their key. */
const plainKey = /^Bearer [^\s]+$/;

function readKey(
  authorization: string,
): { token: string; problem?: undefined } | { token?: undefined; problem: string } {
  if (plainKey.test(authorization)) return { token: authorization.slice("Bearer ".length) };
  const [scheme = "", token = ""] = authorization.trim().split(/\s+/, 2);
  if (scheme === "") {
    return { problem: "The request has no API key." };
  }
  if (scheme.toLowerCase() !== "bearer") {
    return { problem: "The header `Authorization` does not begin with Bearer." };
  }
  if (token === "") return { problem: "No API key follows Bearer." };
  return { token };
}

const sendKey = "Send the header `Authorization: Bearer KEY`.";

function refuseKey(
  cause: "noKey" | "unknownKey" | "inactiveKey",
  problem: string,
  remedy: string,
  expected: string,
  method: MethodName,
): Refused {
  const code = profile.codes[cause];
  const actual = cause === "noKey" ? "no key" : "another key";
  const fault = { rule: code.replaceAll("_", "-"), pointer: "", problem, remedy, expected, actual };
  const diagnostic = { ...fatal(fault, method, "authentication-status"), evidence: "documented" as const };
  return refuse(profile.statuses.key, code, [diagnostic], { method });
}
