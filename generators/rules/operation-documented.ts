import { isNode, type Rule } from "./rule.ts";

/** Every method has prose and a public page, and says what stands in its place where it is deprecated. */
export const operationDocumented: Rule = () => {
  const methods = new Set<string>();
  return {
    Paths(paths) {
      for (const path of Object.keys(paths)) methods.add(path.slice(1));
    },
    Operation(operation, { location, report }) {
      if (typeof operation.description !== "string")
        report({ message: "The method has no description.", location });
      const docs = operation.externalDocs;
      if (!isNode(docs) || !String(docs.url).startsWith("https://"))
        report({ message: "externalDocs must give the public page of the method.", location });
      const successor = operation["x-successor"];
      const isDeprecated = operation.deprecated === true;
      if (isDeprecated !== (successor !== undefined)) {
        const message = "A deprecated method, and only one, names what stands in its place: x-successor.";
        report({ message, location: location.child(isDeprecated ? "deprecated" : "x-successor") });
      }
      const isName = typeof successor === "string" && !successor.startsWith("https://");
      if (isName && !methods.has(successor))
        report({ message: `There is no method ${successor}.`, location: location.child("x-successor") });
    },
  };
};
