import { decodedText } from "./decoded-text.ts";
import { describeMethod, type MethodName, methodNames } from "./methods.ts";
import { aroundParameters, createRouteTable, type RouteTable, readParameters } from "./route-table.ts";

let known: RouteTable<MethodName> | undefined;

function table(): RouteTable<MethodName> {
  known ??= createRouteTable(methodNames.map((name) => [describeMethod(name).path, name]));
  return known;
}

/**
 * The methods at a path below the server's URL, `/deployments.create`: one for each verb, and none where the path is no
 * method's.
 */
export function methodsAt(path: string): readonly MethodName[] {
  return table().at(path);
}

/**
 * The texts that a path has for the parameters of a method's path, each divided at its commas, as a list is written there;
 * malformed escapes are kept as they are written.
 */
export function readPath(name: MethodName, path: string): [parameter: string, texts: string[]][] {
  const parts = path.split("/");
  return describeMethod(name)
    .path.split("/")
    .flatMap((part, index) => {
      const names = [...part.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
      const texts = names.length > 0 ? readParameters(aroundParameters(part), parts[index] ?? "") : undefined;
      return names.map((name, at): [string, string[]] => [
        name,
        (texts?.[at] ?? "").split(",").map(decodedText),
      ]);
    });
}

const mostSegments = Math.max(...methodNames.map((name) => describeMethod(name).path.split("/").length - 1));

/** The path of a URL in two parts. */
export interface SplitPath {
  /** What is before the path of a method. */
  basePath: string;
  /** The path of a method, `/deployments.create`. */
  path: string;
  /** Whether that path has no parameters, so that few other paths end with it. */
  isExact: boolean;
}

/** Splits the path of a URL before that of a method. Nothing where it ends with none. */
export function splitPath(pathname: string): SplitPath | undefined {
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
    if (methodsAt(path).length > 0)
      return { basePath: pathname.slice(0, at), path, isExact: table().hasExact(path) };
  }
  return undefined;
}

/** Whether all paths are of the form `/family.method`. */
export const arePathsDotted: boolean = methodNames.every((name) =>
  /^\/\w+\.\w+$/.test(describeMethod(name).path),
);
