import { conventions } from "@datacloud/contract/conventions";
import { errors } from "@datacloud/contract/errors";
import { describeMethod, type MethodName, methodNames } from "@datacloud/contract/methods";
import type { Resource } from "@modelcontextprotocol/sdk/types.js";
import { methodFacts, methodText } from "../lookup/method-text.ts";

/** The reference as resources: each method, the error codes and the evidence of what holds everywhere. */
export function listResources(): Resource[] {
  return [
    {
      uri: "datacloud://errors",
      name: "errors",
      title: "Error codes: meaning and remedy",
      mimeType: "application/json",
    },
    {
      uri: "datacloud://evidence",
      name: "evidence",
      title: "Conventions of all methods, with their evidence",
      mimeType: "application/json",
    },
    ...methodNames.map((name) => ({
      uri: `datacloud://methods/${name}`,
      name,
      title: describeMethod(name).summary,
      mimeType: "text/plain",
    })),
  ];
}

/** The text of a resource; nothing where there is none. */
export function readResource(uri: string): { uri: string; mimeType: string; text: string } | undefined {
  const json = (value: object) => ({
    uri,
    mimeType: "application/json",
    text: JSON.stringify(value, null, 2),
  });
  if (uri === "datacloud://errors") return json(errors);
  if (uri === "datacloud://evidence") return json(conventions);
  const name = methodNames.find((each) => uri === `datacloud://methods/${each}`) as MethodName | undefined;
  if (name === undefined) return undefined;
  const text = methodText(name, (_, plain) => plain, 100);
  return { uri, mimeType: "text/plain", text: `${text}\n\n${JSON.stringify(methodFacts(name))}` };
}
