import type { MethodName } from "@datacloud/contract/methods";
import { readPath } from "@datacloud/contract/routes";
import { pointerAt } from "@datacloud/traffic";
import { coerce, setOwn } from "./coerce.ts";
import type { JsonObject } from "./schema.ts";
import type { Shape } from "./shape.ts";

/** The arguments in the path; none where it is not given. */
export function decodePath(method: MethodName, shape: Shape, path: string | undefined): JsonObject {
  const result: JsonObject = {};
  if (path === undefined) return result;
  for (const [name, texts] of readPath(method, path)) {
    const own = shape.properties.get(name);
    const isList = own?.types.has("array") && !own.types.has("string");
    const nodeOf = (...texts: string[]) => ({ texts, children: new Map(), items: [] });
    const node = nodeOf(texts.join(","));
    const list = { ...nodeOf(), items: texts.map((text) => nodeOf(text)) };
    setOwn(
      result,
      name,
      coerce(isList ? list : node, own, pointerAt("", name), () => {}),
    );
  }
  return result;
}
