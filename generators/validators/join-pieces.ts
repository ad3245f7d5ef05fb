/** What Ajv makes of one schema: code whose names are numbered from 0 for each prefix. */
export interface CompiledPiece {
  code: string;
  /** How many numbers each prefix took; not every one of them is in the code. */
  used: Readonly<Record<string, number>>;
}

/** What Ajv numbers across schemas. Names inside of a function never begin with one of these. */
export const prefixes = [
  ...["validate", "schema", "func", "pattern", "formats"],
  ...["root", "wrapper", "keyword", "obj", "Error"],
];

/** The ID of the schema in its own piece, and how the piece asks for the schema. */
export const ownName = "validateOwn_d41d_";
export const ownSchema = `schemas[${ownName}]`;

/** Strings come before names, so that what they quote is left alone, as is a property: `data.schema1` is an argument of that name. */
const tokens = new RegExp(
  [
    String.raw`const ((?:func|pattern|formats)\d+) = ((?:"(?:[^"\\]|\\.)*"|[^";])*);`,
    String.raw`("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`,
    String.raw`(?<![.$\w])(${prefixes.join("|")})(\d+)(?![$\w])`,
    String.raw`(?<![.$\w])(schemas\[)?${ownName}(?![$\w])`,
  ].join("|"),
  "g",
);

/**
 * The pieces one after another, with the names that Ajv gives when it compiles all schemas at once: numbers go on, and what
 * several pieces need, such as a pattern, is declared by the first of them.
 */
export function joinPieces(pieces: readonly CompiledPiece[], nameOf: (index: number) => string): string {
  const taken = new Map<string, number>();
  const declared = new Map<string, string>();
  return pieces
    .map(({ code, used }, index) => {
      const elsewhere = new Map<string, string>();
      const numbered = (prefix: string, number: number) => {
        const own = `${prefix}${number}`;
        return elsewhere.get(own) ?? `${prefix}${(taken.get(prefix) ?? 0) + number}`;
      };
      const text = code.replace(
        tokens,
        (
          _,
          constant?: string,
          value?: string,
          quoted?: string,
          prefix?: string,
          number?: string,
          list?: string,
        ) => {
          if (constant !== undefined && value !== undefined) {
            const [, kind = "", own = ""] = /^(\D+)(\d+)$/.exec(constant) ?? [];
            const name = declared.get(`${kind} ${value}`);
            if (name !== undefined) elsewhere.set(constant, name);
            else declared.set(`${kind} ${value}`, numbered(kind, Number(own)));
            return name === undefined ? `const ${numbered(kind, Number(own))} = ${value};` : "";
          }
          if (quoted !== undefined) return quoted === `"${ownName}"` ? `"${nameOf(index)}"` : quoted;
          if (prefix !== undefined) return numbered(prefix, Number(number));
          return list === undefined ? nameOf(index) : `${list}${index}`;
        },
      );
      for (const prefix of prefixes) taken.set(prefix, (taken.get(prefix) ?? 0) + (used[prefix] ?? 0));
      return text;
    })
    .join("")
    .replaceAll(/\n{2,}/g, "\n"); // Constants that an earlier piece declares leave empty lines.
}
