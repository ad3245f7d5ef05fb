import { listOf, objectOf, oneOf, text } from "./json-parts.ts";
import { jsonMedia } from "./media-types.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  type Method,
  type Scenario,
  type ScenarioRequest,
  type Schema,
} from "./model.ts";
import type { Reader } from "./reader.ts";
import type { Sampler } from "./sample.ts";

/** Reads the pairs of examples that stand under one key: the request `X` and the response `X`. */
export function readScenarios(reader: Reader, operation: JsonObject): Scenario[] {
  const requests = requestExamples(reader, operation);
  const fallback = requests.values().next().value?.arguments ?? {};
  const scenarios: Scenario[] = [];
  for (const { status, key, example } of responseExamples(reader, operation)) {
    const stated = isObject(example["x-request"]) ? example["x-request"] : undefined;
    const paired = requests.get(key);
    if (!paired && !stated) continue;
    scenarios.push({
      key,
      summary: paired?.summary || text(example.summary),
      request: paired
        ? { authorization: "active", arguments: paired.arguments }
        : readRequest(stated ?? {}, fallback),
      response: { status, body: example.value ?? null },
      needsState: paired !== undefined && status >= 300,
    });
  }
  return scenarios;
}

/** A request that no valid arguments can express: without a key, with a broken body, or with wrong arguments. */
function readRequest(stated: JsonObject, fallback: JsonObject): ScenarioRequest {
  const { authorization, body } = stated;
  return {
    authorization: oneOf(authorization, ["none", "unknown", "inactive"] as const) ?? "active",
    arguments: isObject(stated.arguments) ? stated.arguments : fallback,
    ...(typeof body === "string" && { body }),
  };
}

/** The named examples of a media type or a parameter; a single one has the name `example`. */
function examplesOf({ example, examples }: JsonObject): [string, Json][] {
  if (isObject(examples)) return Object.entries(examples);
  if (example === undefined) return [];
  return [["example", { value: example }]];
}

interface RequestExample {
  summary: string;
  arguments: JsonObject;
}

function bodyExamples(reader: Reader, operation: JsonObject): Map<string, RequestExample> {
  const content = reader.resolve(operation.requestBody).content;
  const found = new Map<string, RequestExample>();
  for (const type of ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    const media = isObject(content) ? reader.resolve(content[type]) : {};
    for (const [key, value] of examplesOf(media)) {
      const example = reader.resolve(value);
      if (isObject(example.value) && !found.has(key)) {
        found.set(key, { summary: text(example.summary), arguments: example.value });
      }
    }
  }
  return found;
}

/** The examples of requests: those of the body with those of the query that have the same key, or the only one. */
function requestExamples(reader: Reader, operation: JsonObject): Map<string, RequestExample> {
  const inQuery = parameterExamples(reader, operation);
  if (operation.requestBody === undefined) return inQuery;
  const inBody = bodyExamples(reader, operation);
  for (const [key, example] of inBody) {
    const beside = inQuery.get(key) ?? inQuery.get("example");
    if (beside) example.arguments = { ...beside.arguments, ...example.arguments };
  }
  return inBody;
}

/** The examples of all parameters that share a key make one request. */
function parameterExamples(reader: Reader, operation: JsonObject): Map<string, RequestExample> {
  const found = new Map<string, RequestExample>();
  for (const value of listOf(operation.parameters)) {
    const parameter = reader.resolve(value);
    if (parameter.in !== "query" && parameter.in !== "path") continue;
    for (const [key, item] of examplesOf(parameter)) {
      const example = reader.resolve(item);
      const request = found.get(key) ?? { summary: "", arguments: {} };
      if (example.value !== undefined) request.arguments[text(parameter.name)] = example.value;
      request.summary ||= text(example.summary);
      found.set(key, request);
    }
  }
  return found;
}

interface ResponseExample {
  status: number;
  key: string;
  example: JsonObject;
  /** What the document says of the response. */
  description: string;
}

/** Every example of every response of an operation. */
export function responseExamples(reader: Reader, operation: JsonObject): ResponseExample[] {
  const responses = objectOf(operation.responses);
  return Object.entries(responses).flatMap(([status, value]) => {
    const { content, description } = reader.resolve(value);
    const media = jsonMedia(reader, content);
    const examples = examplesOf(media);
    return examples.map(([key, item]) => ({
      status: statusOf(status),
      key,
      example: reader.resolve(item),
      description: text(description),
    }));
  });
}

/** `2XX` stands for 200, `default` for a failure. */
function statusOf(status: string): number {
  const [, kind] = /^([1-5])XX$/i.exec(status) ?? [];
  if (kind) return Number(kind) * 100;
  return Number(status) || 500;
}

type Judged = Pick<Method, "name" | "arguments" | "success" | "failure" | "scenarios" | "successStatuses">;

/** The scenarios whose responses, and requests of successes, are valid. Reports the others: what serves them would be wrong. */
export function validScenarios(
  reader: Reader,
  operation: JsonObject,
  { name, arguments: args, success, failure, scenarios }: Judged,
  sampler: Sampler,
): Scenario[] {
  return scenarios.filter(({ key, request, response }) => {
    const isSuccess = response.status < 300;
    const isRequestFit = !isSuccess || sampler.accepts(args, request.arguments) !== false;
    const isResponseFit = sampler.accepts(isSuccess ? success : failure, response.body) !== false;
    if (isRequestFit && isResponseFit) return true;
    const [part, place] = isRequestFit ? ["response", "responses"] : ["request", "requestBody"];
    const message = `The example ${key} of \`${name}\` is not used: the schema of its ${part} rejects it. Fix the example or the schema.`;
    reader.warn("example", message, operation, place in operation ? place : undefined);
    return false;
  });
}

/** A success for a method whose examples make none: from one example alone, or from the schemas. */
export function makeUpScenario(
  reader: Reader,
  operation: JsonObject,
  method: Judged,
  sampler: Sampler,
): Scenario[] {
  const isSuccess = ({ response }: Scenario) => response.status < 300;
  if (method.scenarios.some(isSuccess)) return [];
  const requests = requestExamples(reader, operation);
  const fitting = (schema: Schema) => (value: Json | undefined) =>
    value !== undefined && sampler.accepts(schema, value) !== false;
  const request = [...requests.values()].find(({ arguments: given }) => fitting(method.arguments)(given));
  const response = responseExamples(reader, operation).find(
    ({ status, example }) => status < 300 && fitting(method.success)(example.value),
  );
  const given = request?.arguments ?? sampler.sampleOf(method.arguments);
  const body = response?.example.value ?? sampler.sampleOf(method.success);
  if (!isObject(given) || body === undefined) return [];
  return [
    {
      key: "example",
      summary: request?.summary || (response && request ? "" : "Made up from the schema."),
      request: { authorization: "active", arguments: given },
      response: { status: response?.status ?? method.successStatuses[0] ?? 200, body },
      needsState: false,
    },
  ];
}
