/** What follows a part of a path: by its text, and by what a parameter has around it. */
interface Branch<Entry> {
  texts: Map<string, Branch<Entry>>;
  parameters: { start: string; end: string; branch: Branch<Entry> }[];
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
    const around = aroundParameter(part);
    const { texts, parameters } = at;
    const found = around
      ? parameters.find(({ start, end }) => start === around.start && end === around.end)?.branch
      : texts.get(part);
    at = found ?? newBranch<Entry>();
    if (found) continue;
    if (around) {
      parameters.push({ ...around, branch: at });
      const widthOf = (each: { start: string; end: string }) => each.start.length + each.end.length;
      parameters.sort((left, right) => widthOf(right) - widthOf(left));
    } else texts.set(part, at);
  }
  return at;
}

/** The texts before and after the parameter in a part of a template: `{id}.json`. */
export function aroundParameter(part: string): { start: string; end: string } | undefined {
  const [open, close] = [part.indexOf("{"), part.indexOf("}")];
  if (open < 0) return undefined;
  return { start: part.slice(0, open), end: part.slice(close + 1) };
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
  for (const { start, end, branch: inner } of branch.parameters) {
    const isFilled = part.length > start.length + end.length && part.startsWith(start) && part.endsWith(end);
    const deeper = isFilled && match(inner, parts, index + 1);
    if (deeper) return deeper;
  }
  return undefined;
}
