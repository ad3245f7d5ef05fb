import { isDeepStrictEqual } from "node:util";
import { present } from "../core/json-parts.ts";
import type { Made } from "./run-orval.ts";

/** What orval makes of one method: its factories, its handlers and its types. */
export interface Piece {
  factories: string;
  handlers: string;
  schemas: string;
  /** The name of orval's list of all handlers, which it takes from the title of the document. */
  list: string;
}

/**
 * Whether what orval names after one method can have the name of what it names after another. All names begin with that
 * of the method and its status, so methods like `a.b` and `a.b200C` are the only ones.
 */
export function mayClash(typeBases: readonly string[]): boolean {
  const known = new Set(typeBases.map((base) => base.toLowerCase()));
  const parts = typeBases.flatMap((base) =>
    [...base.toLowerCase().matchAll(/200|422/g)].map(({ index }) => base.slice(0, index).toLowerCase()),
  );
  return known.size < typeBases.length || parts.some((part) => known.has(part));
}

/** Takes orval's modules apart by method, or gives nothing where that would lose something. */
export function takeApart(made: Made, typeBases: readonly string[]): Piece[] | undefined {
  const [, list = ""] = /^export const (get\w*Mock) = \(\) => \[$/m.exec(made.handlers) ?? [];
  const empty = (): Piece => ({ factories: "", handlers: "", schemas: "", list });
  const pieces = new Map(typeBases.map((base) => [base, empty()]));
  for (const text of declarationsOf(made.handlers)) {
    const name = nameOf(text);
    const suffix = /(?:ResponseMock|MockHandler)(?:200|422)?$/.exec(name)?.[0] ?? "";
    const piece = pieces.get(name.slice("get".length, -suffix.length || undefined));
    const part = suffix.startsWith("MockHandler") ? "handlers" : "factories";
    if (piece) piece[part] += `${text.trim()}\n\n`;
  }
  for (const text of declarationsOf(made.schemas)) {
    const name = nameOf(text);
    const ends = [...name.matchAll(/200|422/g)].map(({ index }) => name.slice(0, index));
    const piece = ends.map((base) => pieces.get(base)).find((found) => found !== undefined);
    if (piece) piece.schemas += `${text.trim()}\n\n`;
  }
  const found = [...pieces.values()];
  const again = putTogether(found, typeBases);
  const isWhole =
    isDeepStrictEqual(linesOf(again.handlers), linesOf(made.handlers)) &&
    isDeepStrictEqual(linesOf(again.schemas), linesOf(made.schemas));
  if (isWhole) return found;
  return undefined;
}

/** The modules of all methods, as orval would write them at once but for blank lines. */
export function putTogether(pieces: readonly Piece[], typeBases: readonly string[]): Made {
  const code = [...pieces.map((piece) => piece.factories), ...pieces.map((piece) => piece.handlers)].join("");
  const names = pieces.flatMap(importsOf).sort();
  const all = typeBases.map((base) => `  get${base}MockHandler()`).join(",\n");
  return {
    handlers: present(
      code.includes("faker.") && "import {\n  faker\n} from '@faker-js/faker';\n\n",
      "import {\n  HttpResponse,\n  http\n} from 'msw';\nimport type {\n  RequestHandlerOptions\n} from 'msw';\n\n",
      `import type {\n${names.map((name) => `  ${name}`).join(",\n")}\n} from './orval.schemas.ts';\n\n\n`,
      code,
      `export const ${pieces[0]?.list ?? ""} = () => [\n${all}\n]\n`,
    ).join(""),
    schemas: pieces.map(({ schemas }) => schemas).join(""),
  };
}

/** The types of a method that its handlers name. */
function importsOf({ factories, handlers, schemas }: Piece): string[] {
  const used = new Set(`${factories}${handlers}`.match(/\w+/g));
  return typesIn({ schemas }).filter((name) => used.has(name));
}

/** The types that orval made; it has none for an answer without a schema, or with one that takes any value. */
export function typesIn({ schemas }: { schemas: string }): string[] {
  return [...schemas.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = ""]) => name);
}

/** Each declaration with the comment above it. */
function declarationsOf(text: string): string[] {
  const found: string[] = [];
  let comment = "";
  for (const part of text.split(/^(?=\/\*\*|export )/m)) {
    if (part.startsWith("/**")) comment += part;
    else if (part.startsWith("export ")) {
      found.push(comment + part);
      comment = "";
    }
  }
  return found;
}

function nameOf(declaration: string): string {
  return /^export (?:const|type|interface) (\w+)/m.exec(declaration)?.[1] ?? "";
}

/** The lines of a module, whatever their order; commas between imports depend on it. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trimEnd().replace(/,$/, ""))
    .filter((line) => line !== "")
    .sort();
}
