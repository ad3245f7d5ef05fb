/** The values of a form under one name: `a=1&a=2`, `a[b]=1`, `a[]=1`. */
export interface FormNode {
  /** Texts given for the name itself. */
  texts: string[];
  /** `a[b]=1` */
  children: Map<string, FormNode>;
  /** `a[]=1` and `a[][b]=1` */
  items: FormNode[];
}

/** Names nested deeper are taken as they are written. */
const deepest = 100;

/**
 * Reads a URL-encoded text into a tree by its names. Malformed escapes and brackets are kept as they are written, and so is a
 * question mark in front, which `URLSearchParams` would drop.
 */
export function readForm(encoded: string): Map<string, FormNode> {
  const root = emptyNode();
  for (const [name, value] of new URLSearchParams(`&${encoded}`)) add(root, pathOf(name), value);
  return root.children;
}

function emptyNode(): FormNode {
  return { texts: [], children: new Map(), items: [] };
}

/** `a[b][]` is `a`, `b`, and an empty part for the next item of a list. */
function pathOf(name: string): string[] {
  const open = name.indexOf("[");
  if (open <= 0 || !name.endsWith("]")) return [name];
  const inner = name.slice(open + 1, -1).split("][");
  const isMalformed =
    inner.length >= deepest || inner.some((part) => part.includes("[") || part.includes("]"));
  if (isMalformed) return [name];
  return [name.slice(0, open), ...inner];
}

function add(root: FormNode, path: readonly string[], value: string): void {
  let node = root;
  for (const [index, part] of path.entries())
    node = part === "" && index > 0 ? itemFor(node, path[index + 1]) : childOf(node, part);
  node.texts.push(value);
}

function childOf(node: FormNode, name: string): FormNode {
  const child = node.children.get(name) ?? emptyNode();
  node.children.set(name, child);
  return child;
}

/** `a[][b]` belongs to the last item of the list unless that has a `b` already. */
function itemFor(node: FormNode, next: string | undefined): FormNode {
  const last = node.items.at(-1);
  if (last && next !== undefined && next !== "" && !last.children.has(next) && last.texts.length === 0)
    return last;
  const item = emptyNode();
  node.items.push(item);
  return item;
}
