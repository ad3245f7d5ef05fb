import { ApiError, type Client } from "@datacloud/client";
import { describeMethod, methodNames, placeArguments } from "@datacloud/contract/methods";
import { isKeyCode, profile } from "@datacloud/contract/profile";
import { parseHttpDate } from "@datacloud/traffic";
import { clientMethodOf } from "../call/client-method-of.ts";
import { causeOf } from "../call/failure.ts";
import { CommandError } from "../command-error.ts";
import { connect } from "../connection/connect.ts";
import type { ConnectionFlags } from "../connection/connection-options.ts";
import { findAddress, findConnection } from "../connection/find-connection.ts";
import { proxyAddress, proxyFetch, proxyVariables } from "../connection/proxy-fetch.ts";

const { codes } = profile;

/** What the doctor found of one thing. */
export interface DoctorFinding {
  name: string;
  state: "well" | "note" | "wrong";
  text: string;
  /** What fixes it. */
  remedy?: string;
}

/** Examines one thing after the other, and stops where the next one cannot be known. */
export async function examine(flags: ConnectionFlags): Promise<DoctorFinding[]> {
  const findings: DoctorFinding[] = [
    { name: "Node.js", state: "well", text: process.versions.node },
    proxyFinding(),
  ];
  let baseUrl: string;
  try {
    const address = findAddress(flags);
    baseUrl = address.baseUrl;
    findings.push({ name: "Instance", state: "well", text: `${baseUrl} (from the ${address.from})` });
  } catch (error) {
    return [...findings, wrong("Instance", error)];
  }
  if (findings.some(({ state }) => state === "wrong")) return findings;
  const connection = await examineConnection(baseUrl, flags.timeout);
  findings.push(...connection);
  if (connection.some(({ state, name }) => state === "wrong" && name !== "Clock")) return findings;
  return [...findings, await examineKey(flags)];
}

function proxyFinding(): DoctorFinding {
  const names = proxyVariables();
  if (names.length === 0) return { name: "Proxy", state: "well", text: "none is set" };
  const bad = names.find((name) => proxyAddress(process.env[name]) === undefined);
  if (bad !== undefined) {
    return {
      name: "Proxy",
      state: "wrong",
      text: `${bad} is not an address`,
      remedy: `Set ${bad} to http://HOST:PORT.`,
    };
  }
  const hosts = names.map((name) => `${name}=${proxyAddress(process.env[name])?.host}`);
  const without = process.env.no_proxy || process.env.NO_PROXY;
  return {
    name: "Proxy",
    state: "note",
    text: `${hosts.join(", ")}${without ? `, except for ${without}` : ""}`,
  };
}

function wrong(name: string, error: unknown, remedy?: string): DoctorFinding {
  const text = error instanceof CommandError ? error.message : causeOf(error);
  return { name, state: "wrong", text, ...(remedy !== undefined && { remedy }) };
}

/** Reaches the server without the key: name, connection, TLS, and the server's clock. */
async function examineConnection(baseUrl: string, timeout: number): Promise<DoctorFinding[]> {
  const isTls = baseUrl.startsWith("https:");
  const name = isTls ? "Connection and TLS" : "Connection";
  try {
    const ask = (await proxyFetch()) ?? fetch;
    const started = Date.now();
    const response = await ask(`${baseUrl}${checkPath()}`, {
      method: "GET",
      signal: AbortSignal.timeout(timeout * 1000),
    });
    await response.arrayBuffer();
    const took = Date.now() - started;
    const reached: DoctorFinding = { name, state: "well", text: `the server responds in ${took} ms` };
    return [reached, clockFinding(response.headers.get("date"), started + took / 2)];
  } catch (error) {
    return [wrong(name, error, connectionRemedy(error))];
  }
}

/** The path of the request that checks the key, or of any method. */
function checkPath(): string {
  const name = methodNames.find((each) => each === profile.keyCheck?.method) ?? methodNames[0];
  if (name === undefined) return "/";
  return placeArguments(describeMethod(name), profile.keyCheck?.arguments ?? {}).path;
}

function connectionRemedy(error: unknown): string {
  const text = `${causeOf(error)} ${codeOf(error)}`;
  if (/ENOTFOUND|EAI_AGAIN/.test(text))
    return "The host does not exist. Check the spelling of the instance, and the DNS of this network.";
  if (/CERT|SELF_SIGNED|certificate|issuer/i.test(text)) {
    return "The certificate is not trusted. Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS to its authority's PEM file.";
  }
  if (/ECONNREFUSED/.test(text)) return "Nothing listens there. Check the address, or start the sandbox.";
  if (/timeout|ETIMEDOUT|UND_ERR_CONNECT/i.test(text))
    return "A firewall may block it. Set HTTPS_PROXY where the network has a proxy.";
  return "Check the network, the proxy and the address.";
}

function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return "";
}

function clockFinding(date: string | null, now: number): DoctorFinding {
  const server = parseHttpDate(date ?? "");
  if (Number.isNaN(server))
    return { name: "Clock", state: "note", text: "the server does not send its time" };
  const seconds = Math.round((now - server) / 1000);
  if (Math.abs(seconds) <= 60) return { name: "Clock", state: "well", text: "it agrees with the server's" };
  const direction = seconds > 0 ? "fast" : "slow";
  return {
    name: "Clock",
    state: "wrong",
    text: `this machine's clock is ${Math.abs(seconds)} seconds ${direction}`,
    remedy: "Correct the clock: times such as `now` would be wrong.",
  };
}

/** Reads a record that nobody has: a rejection that is not about the key shows that the key is good. */
async function examineKey(flags: ConnectionFlags): Promise<DoctorFinding> {
  if (!profile.keyCheck)
    return { name: "Key", state: "note", text: "there is no read-only method to check it with" };
  try {
    const client: Client = await connect(await findConnection(flags), {
      timeout: flags.timeout * 1000,
      retry: { limit: 0 },
    });
    await clientMethodOf(client, profile.keyCheck.method)(profile.keyCheck.arguments);
    return { name: "Key", state: "well", text: "it is accepted" };
  } catch (error) {
    if (!(error instanceof ApiError)) return wrong("Key", error);
    if (!isKeyCode(error.code)) return { name: "Key", state: "well", text: "it is accepted" };
    const remedy =
      error.code === codes.inactiveKey
        ? `The account is deactivated: ask your ${profile.vendor} administrator.`
        : "Check that the API key belongs to this instance and is complete.";
    return { name: "Key", state: "wrong", text: `the API rejects it: ${error.code}`, remedy };
  }
}
