import { listAround, objectsOf, present } from "./json-parts.ts";
import { isObject, type JsonObject, type Method, type Profile, type Schema } from "./model.ts";
import { dereference, type ObjectSchema, objectSchema } from "./object-schema.ts";
import type { Sampler } from "./sample.ts";

type Schemas = ReadonlyMap<string, Schema>;
type FailureForm = Profile["failure"];

/** Members that hold the code of a failure, and those that hold its message; the first that a schema has is taken. */
const codeNames = [
  ...["error_code", "errorCode", "errorType", "code", "error_type", "error", "error_summary"],
  ...["type", "title", "status", "name", ".tag"],
];
const messageNames = [
  ...["error_message", "errorMessage", "message", "detail", "description", "error_description", "details"],
  ...["title", "error_summary", "error", "reason", "msg"],
];

/** How the failures of an API look: what most of its methods document. */
export function readFailureForm(
  schemas: Schemas,
  methods: readonly Method[],
  sampler: Sampler,
  stated: JsonObject,
): FailureForm {
  const hasOk = hasOkMember(schemas, methods);
  const branches = methods.flatMap(({ failure }) => branchesOf(schemas, failure));
  const found = branches.flatMap((branch) => {
    const places = placesIn(schemas, branch);
    return present(places && { places, branch });
  });
  const groups = Map.groupBy(found, ({ places }) => JSON.stringify(places));
  const [most] = [...groups.values()].sort((one, other) => other.length - one.length);
  const [first] = most ?? [];
  const form = first
    ? formOf(first.places, hasOk, first.branch, sampler)
    : { ...{ hasOk, within: "", code: "error", message: "message" }, isStatus: false, rest: {} };
  return { ...form, ...placesOf(stated) };
}

/** Whether any method shows its success by a member `ok`; else statuses show it. */
export function hasOkMember(schemas: Schemas, methods: readonly Pick<Method, "success">[]): boolean {
  return methods.some(({ success }) =>
    branchesOf(schemas, success).some((branch) => objectSchema(schemas, branch)?.properties.has("ok")),
  );
}

/** What a document states of its failures: `{code: error.type, message: error.detail}`. */
function placesOf({ code, message }: JsonObject): Partial<FailureForm> {
  if (typeof code !== "string") return {};
  const at = code.lastIndexOf(".");
  const last = (path: string) => path.slice(path.lastIndexOf(".") + 1);
  const told = typeof message === "string" ? { message: last(message) } : {};
  return { within: at < 0 ? "" : code.slice(0, at), code: last(code), ...told };
}

interface Places {
  within: string;
  code: string;
  message: string;
  isStatus: boolean;
}

/** Where a schema keeps code and message: in itself, or in its member `error`. */
function placesIn(schemas: Schemas, schema: Schema): Places | undefined {
  const object = objectSchema(schemas, schema);
  if (!object) return undefined;
  const error = object.properties.get("error")?.schema;
  const inner = error && objectSchema(schemas, error);
  return (inner && named(schemas, inner, "error")) ?? named(schemas, object, "");
}

function named(schemas: Schemas, { properties }: ObjectSchema, within: string): Places | undefined {
  const typeOf = (name: string) => dereference(schemas, properties.get(name)?.schema ?? {}).type;
  const isOf = (name: string, ...types: string[]) => {
    const type = typeOf(name);
    return listAround(type).some((each) => types.includes(String(each)));
  };
  const code = codeNames.find((name) => isOf(name, "string", "integer", "number"));
  if (code === undefined) return undefined;
  const message = messageNames.find((name) => name !== code && isOf(name, "string")) ?? "message";
  return { within, code, message, isStatus: !isOf(code, "string") };
}

function formOf(places: Places, hasOk: boolean, schema: Schema, sampler: Sampler): FailureForm {
  const sample = sampler.sampleOf(schema);
  const isPlain = hasOk && places.within === "" && !places.isStatus;
  return { hasOk, ...places, rest: isObject(sample) && !isPlain ? sample : {} };
}

/** The alternatives of a response. */
function branchesOf(schemas: Schemas, schema: Schema): Schema[] {
  const { anyOf, oneOf } = dereference(schemas, schema);
  const list = Array.isArray(anyOf) ? anyOf : oneOf;
  if (Array.isArray(list)) return objectsOf(list);
  return [schema];
}
