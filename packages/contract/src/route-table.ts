/** What follows a part of a path: by its text, and by what a parameter has around it. */
interface Branch<Entry> {
  texts: Map<string, Branch<Entry>>;
  parameters: { around: readonly string[]; branch: Branch<Entry> }[];
  entries: Entry[];
}

/** Finds what is at a path. */
export interface RouteTable<Entry> {
  /** The entries at a path, in the order in which they were given; none where there is nothing. */
  at(path: string): readonly Entry[];
  /** Whether a path without parameters is in the table. */
  hasExact(path: string): boolean;
}

/**
 * Makes a table of paths, some with parameters: `/users/{id}`. A path without parameters goes before one with parameters that
 * matches too, and a narrower part before a wider one. Each branch is looked at once at most, whatever the path.
 */
export function createRouteTable<Entry>(
  paths: Iterable<readonly [path: string, entry: Entry]>,
): RouteTable<Entry> {
  const exact = new Map<string, Entry[]>();
  const templates = newBranch<Entry>();
  for (const [path, entry] of paths) {
    if (!path.includes("{")) exact.set(path, [...(exact.get(path) ?? []), entry]);
    else branchFor(templates, path).entries.push(entry);
  }
  const hasTemplates = templates.texts.size + templates.parameters.length > 0;
  return {
    at: (path) => exact.get(path) ?? (hasTemplates ? match(templates, path.split("/"), 0) : undefined) ?? [],
    hasExact: (path) => exact.has(path),
  };
}

function newBranch<Entry>(): Branch<Entry> {
  return { texts: new Map(), parameters: [], entries: [] };
}

/** The branch of a template, which is made where there is none. The narrower parameters of a part come first. */
function branchFor<Entry>(root: Branch<Entry>, path: string): Branch<Entry> {
  let at = root;
  for (const part of path.split("/")) {
    const around = aroundParameters(part);
    const { texts, parameters } = at;
    const found =
      around.length > 1
        ? parameters.find((each) => each.around.join("{}") === around.join("{}"))?.branch
        : texts.get(part);
    at = found ?? newBranch<Entry>();
    if (found) continue;
    if (around.length > 1) {
      parameters.push({ around, branch: at });
      const widthOf = (each: { around: readonly string[] }) => each.around.join("").length;
      parameters.sort((left, right) => widthOf(right) - widthOf(left));
    } else texts.set(part, at);
  }
  return at;
}

/** The texts before, between and after the parameters in a part of a template, `{id}.json`; one text where it has none. */
export function aroundParameters(part: string): readonly string[] {
  return part.split(/\{[^{}]*\}/);
}

/** The texts of the parameters in a part of a path, each as short as it can be; nothing where it does not match. */
export function readParameters(around: readonly string[], part: string): string[] | undefined {
  const start = around[0] ?? "";
  const end = around.at(-1) ?? "";
  if (!part.startsWith(start)) return undefined;
  const found: string[] = [];
  let at = start.length;
  for (const text of around.slice(1, -1)) {
    const next = part.indexOf(text, at + 1);
    if (next < 0) return undefined;
    found.push(part.slice(at, next));
    at = next + text.length;
  }
  const last = part.length - end.length;
  if (last <= at || !part.endsWith(end)) return undefined;
  return [...found, part.slice(at, last)];
}

function match<Entry>(
  branch: Branch<Entry>,
  parts: readonly string[],
  index: number,
): readonly Entry[] | undefined {
  const part = parts[index];
  if (part === undefined) return branch.entries.length > 0 ? branch.entries : undefined;
  const next = branch.texts.get(part);
  const found = next && match(next, parts, index + 1);
  if (found) return found;
  for (const { around, branch: inner } of branch.parameters) {
    const deeper = readParameters(around, part) && match(inner, parts, index + 1);
    if (deeper) return deeper;
  }
  return undefined;
}
