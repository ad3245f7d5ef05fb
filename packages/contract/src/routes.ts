import { type MethodName, methodNames, methods } from "./methods.ts";

/** Methods by path and, when it is first asked for, in the order of the document. */
let known: Map<string, MethodName[]> | undefined;

function table(): Map<string, MethodName[]> {
  if (known) return known;
  known = new Map();
  for (const name of methodNames) {
    const { path } = methods[name];
    known.set(path, [...(known.get(path) ?? []), name]);
  }
  return known;
}

const none: readonly MethodName[] = [];

/**
 * The methods at a path below the server's URL, `/deployments.create`: one for each verb, and none where the path is no
 * method's.
 */
export function methodsAt(path: string): readonly MethodName[] {
  return table().get(path) ?? none;
}

const mostSegments = Math.max(...methodNames.map((name) => methods[name].path.split("/").length - 1));

/** The path of a URL in two parts: what is before the path of a method, and that path. Nothing where it ends with none. */
export function splitPath(pathname: string): { basePath: string; path: string } | undefined {
  const starts: number[] = [];
  let start = pathname.length;
  while (starts.length < mostSegments && start > 0) {
    start = pathname.lastIndexOf("/", start - 1);
    if (start < 0) break;
    starts.push(start);
  }
  // The longest comes first: one path may end with another.
  for (let at = starts.pop(); at !== undefined; at = starts.pop()) {
    const path = pathname.slice(at);
    if (methodsAt(path).length > 0) return { basePath: pathname.slice(0, at), path };
  }
  return undefined;
}

/** Whether all paths are of the form `/family.method`. */
export const arePathsDotted: boolean = methodNames.every((name) => /^\/\w+\.\w+$/.test(methods[name].path));
