import { readFileSync } from "node:fs";
import { schemaNumbers } from "../../../packages/validators/src/generated/schemas.ts";
import { validators } from "../../../packages/validators/src/generated/validate.ts";

interface Har {
  log: {
    entries: {
      request: { headers: { name: string; value: string }[]; postData: { text: string } };
      response: { content: { text: string } };
    }[];
  };
}

/** The least that judging a HAR takes: one `JSON.parse` of the file, and the compiled validators over every body. */
export function floor(file: string): number {
  const { log } = JSON.parse(readFileSync(file, "utf8")) as Har;
  const numbers = schemaNumbers["deployments.create"];
  let wrong = 0;
  for (const { request, response } of log.entries) {
    const type = request.headers.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
    const { text } = request.postData;
    const args: unknown = type.includes("json")
      ? JSON.parse(text)
      : Object.fromEntries(new URLSearchParams(text));
    if (!validators[numbers?.arguments ?? 0]?.(args)) wrong += 1;
    if (!validators[numbers?.success ?? 0]?.(JSON.parse(response.content.text))) wrong += 1;
  }
  return wrong;
}
