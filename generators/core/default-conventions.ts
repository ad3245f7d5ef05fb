import type { Convention, Profile } from "./model.ts";

/**
 * What holds for an API whose document says nothing else. The packages judge by these conventions, so each of them needs
 * a choice; none of them is known, which is why a breach of one is a warning.
 */
const choices: Readonly<Record<string, readonly [summary: string, description: string]>> = {
  host: [
    "Only the servers of the document are known.",
    "Requests go to the servers that the document lists.",
  ],
  "authentication-status": [
    "A missing or wrong API key is rejected with a status and a code.",
    "The document lists the code for each cause, where it lists codes.",
  ],
  "arguments-in-query": [
    "The arguments of a POST may be in the query string.",
    "Many RPC-style APIs read both; the document does not say that this one does not.",
  ],
  "query-and-body": [
    "Where the query string and the body give the same argument, the body wins.",
    "No request should give an argument twice.",
  ],
  "repeated-argument": [
    "If a form or a JSON object repeats a name that is not a list, the last value wins.",
    "No request should give an argument twice.",
  ],
  "nested-form-values": [
    "In a form, lists are written `a[]=1`, objects `a[b]=1`, and any nested value may be JSON text.",
    "Both notations are read where the document gives no other.",
  ],
  "unknown-arguments": [
    "An argument that the document does not list is accepted and ignored.",
    "It has no effect, so it is most likely a mistake.",
  ],
  "null-arguments": [
    "Null counts as an omitted argument.",
    "This holds where the schema does not allow null.",
  ],
  "empty-text": ["A blank string is an absent argument.", "This holds for required arguments."],
  "scalars-as-text": [
    'In JSON, a string of digits is read as a number and "true" as a boolean, as in a form.',
    "This holds where the schema allows the number or the boolean.",
  ],
  "zone-less-times": ["A time without a zone is read as UTC.", "A time should have a zone."],
  "unix-time": ["A time is ISO 8601 text.", "This holds where the schema gives no other form."],
  "media-type": [
    "A body that is neither JSON nor a form, or is not labelled as one, is rejected with 415.",
    "The media types of a method are those of the document.",
  ],
  "accept-header": ["The `Accept` header is optional.", "Responses are JSON."],
  "body-size": ["A body may have at most 10 MiB.", "The document gives no limit."],
  "body-depth": ["JSON may be nested 100 levels deep.", "The document gives no limit."],
  "integer-size": [
    "An integer beyond 2^53 - 1 is not exact.",
    "Many languages read JSON numbers as floating point numbers of 64 bits.",
  ],
  "unknown-method": [
    "A path that is not a method gets a 404 response with `unknown_method`.",
    "The document does not describe the response.",
  ],
  "wrong-verb": [
    "A method called with the wrong verb gets a 405 response with `method_not_allowed`.",
    "The document does not describe the response.",
  ],
  "rate-limit": [
    "A 429 response with `Retry-After` is possible.",
    "A client waits for the time in the header.",
  ],
  "open-error-codes": [
    "Other error codes are possible.",
    "A client should handle codes that are not listed.",
  ],
  "error-message": ["A failure may carry a `message`.", "It is for people and may change."],
  "success-payload": [
    "Where the document does not describe the response, any JSON is a success.",
    "A client should not rely on more.",
  ],
};

/** The document's conventions, followed by a default for each that the packages need and the document lacks. */
export function withDefaults(stated: readonly Convention[], { header, start }: Profile["key"]): Convention[] {
  const known = new Set(stated.map(({ id }) => id));
  const apiKey = [
    `The key is sent in the header \`${header}\`.`,
    `Requests carry \`${header}: ${start}KEY\`; the document describes no scopes.`,
  ] as const;
  const missing = Object.entries({ "api-key": apiKey, ...choices }).filter(([id]) => !known.has(id));
  return [
    ...stated,
    ...missing.map(([id, [summary, description]]): Convention => {
      return { id, summary, description, methods: [], evidence: { level: "inferred", sources: [] } };
    }),
  ];
}
