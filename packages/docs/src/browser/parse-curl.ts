/** A request as a curl command says it. */
export interface CurlRequest {
  url: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: string;
}

/**
 * Reads a curl command of the kind this site shows, so that what is sent is what is there. Options that the site does
 * not use are rejected by name.
 */
export function parseCurl(command: string, variables: Readonly<Record<string, string>>): CurlRequest {
  const [program, ...words] = shellWords(command, variables);
  if (program !== "curl") throw new Error("The command must begin with curl.");
  const headers: Record<string, string> = {};
  const pairs: string[] = [];
  let [url, data, isGet]: [string, string | undefined, boolean] = ["", undefined, false];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const value = () => words[++index] ?? "";
    if (word === "--get") isGet = true;
    // The browser has a time limit of its own.
    else if (word === "--max-time") value();
    else if (word === "--header") addHeader(headers, value());
    else if (word === "--data") data = value();
    else if (word === "--data-urlencode") pairs.push(encodePair(value()));
    else if (word.startsWith("-")) throw new Error(`The option ${word} cannot be tried here.`);
    else url = word;
  }
  const form = pairs.join("&");
  if (isGet) return { url: form === "" ? url : `${url}?${form}`, method: "GET", headers };
  if (data === undefined) headers["Content-Type"] ??= "application/x-www-form-urlencoded";
  return { url, method: "POST", headers, body: data ?? form };
}

function addHeader(headers: Record<string, string>, text: string): void {
  const colon = text.indexOf(":");
  headers[text.slice(0, colon).trim()] = text.slice(colon + 1).trim();
}

/** As curl does: what is before the first equals sign goes as it is. */
function encodePair(text: string): string {
  const equals = text.indexOf("=");
  return `${text.slice(0, equals + 1)}${encodeURIComponent(text.slice(equals + 1))}`;
}

/** The words of a command; single quotes keep everything, double quotes let variables in. */
function shellWords(command: string, variables: Readonly<Record<string, string>>): string[] {
  const words: string[] = [];
  const token = /\\\n|\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/gs;
  let word: string | undefined;
  for (const [whole, single, double, escaped, bare] of command.matchAll(token)) {
    if (/^(?:\\\n|\s+)$/.test(whole)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const open = double?.replaceAll(/\\(["\\$])/g, "$1") ?? bare;
    word = (word ?? "") + (single ?? escaped ?? expand(open ?? "", variables));
  }
  if (word === undefined) return words;
  return [...words, word];
}

function expand(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$(\w+)/g, (_, name: string) => variables[name] ?? "");
}
