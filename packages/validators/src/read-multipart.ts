import type { FormNode } from "./form-tree.ts";

/** The parts of a `multipart/form-data` body by name; nothing where it is not one. The content of a file is its text. */
export function readMultipart(text: string, contentType: string): Map<string, FormNode> | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s"]{1,200}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const sections = `\r\n${text}`.split(`\r\n--${boundary}`);
  // The first is what stands before the parts, and the last the end; where there is one alone, it begins with a line break.
  if (!sections.at(-1)?.startsWith("--")) return undefined;
  const found = new Map<string, FormNode>();
  for (const section of sections.slice(1, -1)) {
    const end = section.indexOf("\r\n\r\n");
    const name = end < 0 ? undefined : nameIn(section.slice(0, end));
    if (name === undefined) return undefined;
    const node: FormNode = found.get(name) ?? { texts: [], children: new Map(), items: [] };
    node.texts.push(section.slice(end + 4));
    found.set(name, node);
  }
  return found;
}

function nameIn(head: string): string | undefined {
  const line = head.split("\r\n").find((each) => each.toLowerCase().startsWith("content-disposition:"));
  const name = /[;\s]name="([^"]*)"/i.exec(line ?? "")?.[1];
  return name?.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}
