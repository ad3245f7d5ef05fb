import { listOf, objectOf, text } from "./json-parts.ts";
import type { JsonObject, Server } from "./model.ts";
import type { Reader } from "./reader.ts";

/** The first server of a document, with the prefix of its paths. One that no request can be sent to is left out. */
export function readServer(reader: Reader, prefix: string): Server {
  const servers = reader.document.bundle.servers;
  const server = reader.resolve(listOf(servers)[0]);
  for (const other of listOf(servers).slice(1)) {
    const { url } = reader.resolve(other);
    reader.warn("server", `The first server is used; ${text(url)} is for the option baseUrl.`, other);
  }
  const url = text(server.url);
  const variables = variablesOf(reader, server);
  const fault = url === "" ? undefined : faultOf(url, variables);
  if (fault) {
    reader.fail("server", `${fault} It is left out; give the address in the option baseUrl.`, server, "url");
    return { url: prefix || "/", variables: [] };
  }
  warnOfFixed(reader, { url, variables }, server);
  return { url: url || prefix || "/", variables };
}

/**
 * The variable that stands for an account, which a client takes as `instance`: the first that is a label of the host, or
 * part of one. A scheme, a port or a whole host is none.
 */
export function accountOf({ url, variables }: Server): Server["variables"][number] | undefined {
  const [, host = ""] = /^[^/]*:\/\/([^/:]*)/.exec(url) ?? [];
  return variables.find(
    (variable) => host.includes(`{${variable.name}}`) && /^[\w-]+$/.test(variable.default),
  );
}

/** Says which variables have their default everywhere. */
function warnOfFixed(reader: Reader, { url, variables }: Server, place: JsonObject): void {
  const account = accountOf({ url, variables });
  const fixed = variables.filter((variable) => variable !== account && url.includes(`{${variable.name}}`));
  for (const { name, default: value } of fixed) {
    const message = `The server's variable ${name} is always ${value}. Give another address in the option baseUrl.`;
    reader.warn("server", message, reader.resolve(place.variables), name);
  }
}

function variablesOf(reader: Reader, server: JsonObject): Server["variables"] {
  const variables = objectOf(server.variables);
  return Object.entries(variables).map(([name, value]) => {
    const variable = reader.resolve(value);
    return { name, default: text(variable.default), description: text(variable.description) };
  });
}

/** An address with variables at their defaults. */
export function withVariables(url: string, variables: Server["variables"]): string {
  return variables.reduce((rest, { name, default: value }) => rest.replaceAll(`{${name}}`, value), url);
}

/** Why no request can be sent to a server. */
function faultOf(url: string, variables: Server["variables"]): string | undefined {
  const full = withVariables(url, variables);
  const [, unknown] = /\{([^{}]*)\}/.exec(full) ?? [];
  if (unknown !== undefined) return `The server's variable ${unknown} has no entry under variables.`;
  if (!/^\w+:|^\//.test(full)) return `The server ${url} must begin with https://, http:// or a slash.`;
  if (!URL.canParse(full, "https://localhost")) return `The server ${url} is not a URL.`;
  const { protocol, username, password, search, hash } = new URL(full, "https://localhost");
  if (protocol !== "https:" && protocol !== "http:")
    return `The server ${url} must begin with https:// or http://.`;
  if (username !== "" || password !== "") return "The server's URL must not hold a user and a password.";
  if (search === "" && hash === "") return undefined;
  return `The server ${url} must end with its path.`;
}
