// pnpm run docs [--port 4000] [--document spec/openapi.yaml]: serves the site and follows the edits of the spec.
import { parseArgs } from "node:util";
import { serveLive } from "./serve-live.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4000" },
    document: { type: "string", default: "spec/openapi.yaml" },
  },
});
const live = await serveLive({ port: Number(values.port), document: values.document, log: console.log });
console.log(
  `The reference is at http://127.0.0.1:${live.port}/ and follows ${values.document}. Control-C ends it.`,
);
