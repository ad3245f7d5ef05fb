/** A small document with one feature that generators get wrong, and what must come of it. */
export interface Feature {
  document: object | string;
  /** What is said, in order, each at a line of the document; nothing where it is left out. */
  says?: readonly RegExp[];
  /** The names of the methods that come out; one, `things.make`, where it is left out. */
  methods?: readonly string[];
  /** Values for the arguments of the first method, that type and validator take, and that both refuse. */
  takes?: readonly unknown[];
  refuses?: readonly unknown[];
  /** Arguments that only the validator refuses: no type can say it. */
  invalid?: readonly unknown[];
  /** The same of the success of the first method. */
  answers?: readonly unknown[];
  notAnswers?: readonly unknown[];
  /** What the generated files of the client contain, and what none contains. */
  prints?: readonly (string | RegExp)[];
  publishes?: readonly string[];
  printsNot?: readonly (string | RegExp)[];
}

type Part = Readonly<Record<string, unknown>>;

export const json = (schema: unknown) => ({ "application/json": { schema } });
export const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const text = { type: "string" };
export const whole = { type: "integer" };
export const texts = { type: "array", items: text };
export const done = { description: "Done.", content: json(object({ ok: { const: true } })) };

interface Parts {
  /** The schema of the arguments. */
  takes?: unknown;
  answers?: unknown;
  operation?: Part;
  item?: Part;
  schemas?: Part;
  components?: Part;
  root?: Part;
  openapi?: string;
}

/** A document with one method, `things.make`, that takes and answers as given. */
export function post(parts: Parts): object {
  const { takes = { type: "object" }, operation = {} } = parts;
  const requestBody = { content: json(takes) };
  return documentOf(parts, { post: { requestBody, responses: responsesOf(parts), ...operation } });
}

/** The same for a method that reads, with its parameters. */
export function get(parameters: readonly Part[], parts: Parts = {}): object {
  return documentOf(parts, { get: { parameters, responses: responsesOf(parts), ...parts.operation } });
}

function responsesOf({ answers }: Parts): Part {
  return { "200": answers === undefined ? done : { description: "Done.", content: json(answers) } };
}

function documentOf({ item, schemas, components, root, openapi = "3.1.0" }: Parts, own: Part): object {
  return {
    openapi,
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://things.example" }],
    paths: { "/things.make": { ...own, ...item } },
    components: { ...(schemas && { schemas }), ...components },
    ...root,
  };
}
