import { type Feature, object, post, ref, text, whole } from "./feature.ts";

const closed = (properties: object, more: object = {}) =>
  object(properties, { additionalProperties: false, ...more });
const account = object(
  { id: { ...text, readOnly: true }, name: text, password: { ...text, writeOnly: true } },
  { required: ["id", "name", "password"] },
);

/** What only requests or only responses have. */
export const directionFeatures: Readonly<Record<string, Feature>> = {
  "readOnly and writeOnly beside required": {
    document: post({ takes: ref("Account"), answers: ref("Account"), schemas: { Account: account } }),
    takes: [{ name: "a", password: "b" }],
    refuses: [{ name: "a" }, { password: "b" }],
    answers: [{ id: "1", name: "a" }],
    notAnswers: [{ name: "a" }],
  },
  "readOnly in a part, required in another": {
    document: post({
      takes: { allOf: [ref("Base"), { required: ["id", "name"], properties: { name: text } }] },
      answers: { allOf: [ref("Base"), { required: ["id"] }] },
      schemas: { Base: object({ id: { ...whole, readOnly: true } }) },
    }),
    takes: [{ name: "a" }],
    refuses: [{}, { name: 1 }],
    answers: [{ id: 1 }],
    notAnswers: [{}, { id: "1" }],
  },
  "readOnly in a list of a closed object that holds itself": {
    document: post({
      takes: object({ nodes: { type: "array", items: ref("Node") } }, { required: ["nodes"] }),
      answers: ref("Node"),
      schemas: {
        Node: closed(
          { id: { ...text, readOnly: true }, below: { type: "array", items: ref("Node") } },
          { required: ["id"] },
        ),
      },
    }),
    takes: [{ nodes: [{ below: [{}] }] }],
    refuses: [{ nodes: [{ below: [{ x: 1 }] }] }],
    answers: [{ id: "a", below: [{ id: "b" }] }],
    notAnswers: [{ id: "a", below: [{}] }],
  },
};
