import { hasForms } from "./forms.ts";
import type { Method, Model, Schema } from "./model.ts";
import { createNames } from "./names.ts";
import { dereference, objectSchema } from "./object-schema.ts";
import { comment, string } from "./text.ts";
import { conditions, describe, wrap } from "./tsdoc.ts";
import { declarationText, objectText, type TypeContext, typeText } from "./type-text.ts";

/** Contexts to print arguments and answers with, and the declarations of the named schemas they mention. */
export interface Declarations {
  input: TypeContext;
  output: TypeContext;
  /** Every named schema once; call it after everything that mentions one has been printed. */
  texts(): string[];
}

/** Collects the named schemas that printed types mention. `time` are the types of a point in time among arguments. */
export function createDeclarations(model: Model, time: readonly string[]): Declarations {
  const mentioned = new Set<string>();
  const names = createNames(namesInUse(model));
  const shared = {
    schemas: model.schemas,
    use(name: string) {
      mentioned.add(name);
      return names.nameOf(name);
    },
  };
  const input: TypeContext = { ...shared, time, isInput: true };
  const output: TypeContext = { ...shared, time: ["string"], isInput: false };
  const texts = () => {
    const blocks: string[] = [];
    // The set grows while it is walked: a declaration may mention further names.
    for (const name of mentioned)
      blocks.push(declarationText(input, names.nameOf(name), model.schemas.get(name) ?? {}));
    return blocks;
  };
  return { input, output, texts };
}

const suffixes = ["Args", "Success", "ErrorCode", "Failure", "Call", "Try", "BatchCall"];

/** What the files that hold these types declare or import besides, and what the client exports beside them. */
const fixed = [
  "BatchOptions BatchReport Items DataWithResponse CallOptions",
  "Families TryFamilies BatchFamilies ErrorCodeByMethod ArgsByMethod SuccessByMethod",
  "MethodName Args Success ErrorCode Failure Result Evidence EvidenceLevel",
  "Encoding MethodDescription ServerDescription ErrorDescription KnownErrorCode Convention",
  "ConventionId Scenario ScenarioRequest MethodArguments paths components operations",
  "ApiError DataCloudError HttpError ParseError TimeoutError NetworkError ArgumentsError",
  "ArgumentDiagnostic ErrorContext ErrorDetails BatchError BatchProgress Rejection Client",
  "ClientOptions BareOptions RetryOptions LoadValidators Diagnose Hooks Logger FetchInit",
  "FetchResponse HeadersGiven CallTrace TracedResponse RequestEvent ResponseEvent RetryEvent",
].flatMap((names) => names.split(" "));

function namesInUse({ methods }: Model): string[] {
  return [...fixed, ...methods.flatMap(({ typeBase }) => suffixes.map((suffix) => typeBase + suffix))];
}

/** The types of one method: `DeploymentsCreateArgs`, `DeploymentsCreateSuccess`, `DeploymentsCreateErrorCode`. */
export function signatureText(method: Method, { input, output }: Declarations): string {
  const base = method.typeBase;
  return [
    typeDeclaration(
      { ...input, takesFiles: method.encodings.includes("multipart") },
      `${base}Args`,
      method.arguments,
      `Arguments of \`${method.name}\`.`,
    ),
    typeDeclaration(output, `${base}Success`, method.success, `Success of \`${method.name}\`.`),
    comment([`Error codes of \`${method.name}\`: those the document lists, and any other.`]),
    `export type ${base}ErrorCode = ${[...method.errors.map(({ code }) => string(code)), "(string & {})"].join(" | ")};\n`,
  ].join("");
}

function typeDeclaration(context: TypeContext, name: string, schema: Schema, fallback: string): string {
  const resolved = dereference(context.schemas, schema);
  const object = objectSchema(context.schemas, resolved);
  const described = describe(context.schemas, resolved);
  const asked = conditions(context.schemas, resolved).flatMap((sentence) => wrap(sentence));
  const doc = comment([...(described.length > 0 ? described : [fallback]), ...asked]);
  const isPlain = object && object.properties.size > 0 && !hasForms(context.schemas, schema);
  if (!isPlain) return `${doc}export type ${name} = ${typeText(context, schema)};\n`;
  const body = objectText(context, object);
  if (object.alternatives.length > 0) return `${doc}export type ${name} = ${body};\n`;
  return `${doc}export interface ${name} ${body}\n`;
}
