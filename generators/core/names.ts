const reserved = new Set(
  [
    "abstract any arguments as async await bigint boolean break case catch class const constructor continue",
    "debugger declare default delete do else enum eval export extends false finally for from function get if",
    "implements import in infer instanceof interface is keyof let module namespace never new null number object",
    "of package private protected public readonly require return set static string super switch symbol this",
    "throw true try type typeof undefined unique unknown using var void while with yield",
  ]
    .join(" ")
    .split(" "),
);

/** Global types that generated files use by their name, or that readers take for granted. */
const globals = [
  "Array Date Error Function JSON Map Math Number Object Omit Partial Pick Promise Readonly Record RegExp",
  "Blob Request Response Set String Symbol URL Boolean BigInt Headers AbortSignal Iterable AsyncIterable Required",
]
  .join(" ")
  .split(" ");

/** Whether a name is a word of the language. */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}

const ofEveryObject = new Set([
  ...["constructor", "toString", "toLocaleString", "valueOf", "hasOwnProperty"],
  ...["isPrototypeOf", "propertyIsEnumerable"],
]);

/** Whether TypeScript takes every object to have a member of the name. */
export function isOfEveryObject(name: string): boolean {
  return ofEveryObject.has(name);
}

/** Gives each wish a name of its own in one generated file. */
export interface Names {
  /** The name for a key: the wish itself, or with `Schema` and a number behind it where that is taken. */
  nameOf(key: string): string;
}

/** A registry for a file that already uses some names; words of the language and global types are never free. */
export function createNames(used: Iterable<string>): Names {
  const taken = new Set([...globals, ...used]);
  const given = new Map<string, string>();
  const isFree = (name: string) => !taken.has(name) && !reserved.has(name);
  const find = (wish: string): string => {
    if (isFree(wish)) return wish;
    for (let count = 1; ; count += 1) {
      const name = `${wish}Schema${count === 1 ? "" : count}`;
      if (isFree(name)) return name;
    }
  };
  return {
    nameOf(key) {
      const known = given.get(key);
      if (known !== undefined) return known;
      const name = find(identifierOf(key));
      taken.add(name);
      given.set(key, name);
      return name;
    },
  };
}

/** A text as a TypeScript identifier: other characters are dropped, and the letter behind one is a capital. */
function identifierOf(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9_$]+(.)?/g, (_, letter?: string) => letter?.toUpperCase() ?? "");
  if (/^[A-Za-z_$]/.test(clean)) return clean;
  return `_${clean}`;
}
