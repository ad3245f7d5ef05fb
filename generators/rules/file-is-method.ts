import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isObject } from "../core/model.ts";
import { capitalize } from "../core/text.ts";
import type { LintRule, Node, RuleContext } from "./rule.ts";

/** A method is found by its name: file, path, operationId and tag all say the same. */
export const fileIsMethod: LintRule = () => ({
  Paths(paths, context) {
    const { location, report, resolve } = context;
    reportUnlisted(paths, context);
    for (const [path, item] of Object.entries(paths)) {
      const place = location.child(path);
      const [, family = "", member = ""] = /^\/(\w+)\.(\w+)$/.exec(path) ?? [];
      if (family === "") {
        report(`The path ${path} is not of the form /family.method.`, place.key());
        continue;
      }
      const wanted = `methods/${family}.${member}.yaml`;
      if (!isObject(item) || item.$ref !== wanted) {
        report(`${path} must refer to ${wanted}.`, place);
        continue;
      }
      const { node, location: file } = resolve(item);
      if (!isObject(node) || !file) continue;
      if (basename(file.source.absoluteRef) !== `${family}.${member}.yaml`)
        report(`The file must be named ${family}.${member}.yaml.`, file);
      for (const [verb, operation] of Object.entries(node)) {
        if (!isObject(operation) || verb.startsWith("x-")) continue;
        const id = family + capitalize(member);
        if (operation.operationId !== id)
          report(`The operationId must be ${id}.`, file.child([verb, "operationId"]));
        if (JSON.stringify(operation.tags) !== JSON.stringify([family]))
          report(`The tags must be [${family}].`, file.child([verb, "tags"]));
      }
    }
  },
});

/** A file that no line refers to is a method that nobody gets. */
function reportUnlisted(paths: Node, { location, report }: RuleContext): void {
  const folder = join(dirname(location.source.absoluteRef), "methods");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".yaml")) : [];
  const listed = new Set(Object.values(paths).map((item) => isObject(item) && item.$ref));
  for (const file of files)
    if (!listed.has(`methods/${file}`)) report(`No line refers to methods/${file}.`, location.key());
}
