import type { MethodName } from "@datacloud/contract/methods";
import { readPath } from "@datacloud/contract/routes";
import { pointerAt } from "@datacloud/traffic";
import { coerce, setOwn } from "./coerce.ts";
import type { JsonObject } from "./schema.ts";
import type { Shape } from "./shape.ts";

/** The arguments in the path; none where it is not given. */
export function decodePath(method: MethodName, shape: Shape, path: string | undefined): JsonObject {
  const result: JsonObject = {};
  for (const [name, text] of path === undefined ? [] : readPath(method, path)) {
    const node = { texts: [text], children: new Map(), items: [] };
    setOwn(
      result,
      name,
      coerce(node, shape.properties.get(name), pointerAt("", name), () => {}),
    );
  }
  return result;
}
