import { inMethod, inRoot, path, testRules } from "./fixture.ts";

/** Lines before the method's summary. */
const lines = (...added: string[]) =>
  inMethod("  summary:", `${added.map((line) => `  ${line}\n`).join("")}  summary:`);

/** Conventions at the end of the document. */
const conventions = (...items: string[]) => {
  const list = items.map((item) => `  - {${item}, x-source: ['https://example.com/things']}\n`).join("");
  return inRoot("scheme: bearer}\n", `scheme: bearer}\nx-conventions:\n${list}`);
};
const host = "id: host, summary: One host., description: There is one.";

const docs = inRoot("info:", "externalDocs: {url: https://docs.example.com/overview}\ninfo:");
const noPage =
  "A method without x-evidence needs externalDocs, a page of the documentation with its arguments.";
const noProbe = "A claim that no page documents needs x-probe: how a request settles it, or why none can.";
/** Tables that the document describes. */
const tables = (table: string) => inRoot("info:", `x-toolkit: {tables: {${table}}}\ninfo:`);

testRules({
  "code-described-once": [
    [
      "a code nobody explains",
      [inMethod("enum: [thing_exists]", "enum: [thing_exists, thing_broken]")],
      ["52 The code thing_broken is described nowhere: add it to x-enumDescriptions."],
    ],
    [
      "a code without a remedy",
      [inMethod(" Choose another.", "")],
      ["53 thing_exists needs two sentences: what happened, and what to do."],
    ],
  ],
  "convention-kept": [
    ["nothing where conventions are kept", [conventions(`${host}, methods: [things.create]`)], []],
    ["an id that is taken", [conventions(host, host)], ["openapi.yaml:13 The id host is taken."]],
    [
      "a method that does not exist",
      [conventions(`${host}, methods: [things.make]`)],
      ["openapi.yaml:12 There is no method things.make."],
    ],
    [
      "methods of a path by their names",
      [
        inRoot(path, `${path}  /things/{id}: {$ref: methods/things.create.yaml}\n`),
        inMethod("post:\n", "get: {responses: {}}\npost:\n"),
        conventions(`${host}, methods: [things/byId, things.createGet, things.createPut]`),
      ],
      ["openapi.yaml:13 There is no method things.createPut."],
    ],
    [
      "a sentence without its end",
      [conventions("id: host, summary: One host, description: There is one")],
      [
        "openapi.yaml:12 The summary does not end in a full stop.",
        "openapi.yaml:12 The description does not end in a full stop.",
      ],
    ],
  ],
  "documented-by-page": [
    ["nothing in a description with documentation", [docs], []],
    [
      "an unmarked part whose sources are no pages of the documentation",
      [docs, inMethod("name: {type: string,", "name: {x-source: [https://github.com/a/b], type: string,")],
      ["41 No page of the documentation is among x-source, so x-evidence must say how the claim is known."],
    ],
    [
      "an unmarked method with a page elsewhere",
      [docs, inMethod("https://example.com/things}", "https://github.com/a/b}")],
      [`17 ${noPage}`],
    ],
    [
      "an unmarked method without a page",
      [docs, inMethod("externalDocs: {url: https://example.com/things}\n", "")],
      [new RegExp(noPage)],
    ],
  ],
  "evidence-sourced": [
    [
      "a guess without a source",
      [inMethod("        x-source: [https://example.com/things]\n", "")],
      ["45 x-evidence needs x-source, the pages it comes from."],
    ],
    [
      "a mark on what is documented",
      [inMethod("x-evidence: inferred", "x-evidence: documented")],
      ["45 x-evidence is observed or inferred; what is documented has no mark."],
    ],
  ],
  "idempotency-stated": [
    [
      "a method that does not say it",
      [inMethod("  x-idempotency: {safe: by-key, key: name, repeat: changes nothing}\n", "")],
      ["2 x-idempotency is missing: {safe: true | by-key | false, key: argument}."],
    ],
    [
      "a key that is no argument",
      [inMethod("key: name, repeat", "key: title, repeat")],
      ["7 title is not an argument of the method."],
    ],
    [
      "a method that does not say what a repeat does",
      [inMethod(", repeat: changes nothing", "")],
      ["7 repeat is missing: stores again, fails or changes nothing."],
    ],
    [
      "a method that does not say what it does to stored records",
      [inMethod("  x-effect: replaces\n", "")],
      ["2 x-effect is missing: reads, creates, replaces, changes or removes."],
    ],
  ],
  "probe-stated": [
    ["a part without a probe", [inMethod("        x-probe: color-stored\n", "")], [`45 ${noProbe}`]],
    [
      "a convention without a probe",
      [conventions(`${host}, x-evidence: inferred`)],
      [`openapi.yaml:12 ${noProbe}`],
    ],
    [
      "a probe that does not exist",
      [inMethod("color-stored", "color-kept")],
      ["46 There is no entry color-kept in x-probes."],
    ],
    [
      "a probe of a method that does not exist",
      [inRoot("{method: things.create", "{method: things.make")],
      ["openapi.yaml:12 There is no method things.make."],
    ],
    [
      "a reason without its full stop",
      [inRoot("x-probes:", "x-probes:\n  - {id: other, none: No request can tell}")],
      ["openapi.yaml:12 The none does not end in a full stop."],
    ],
  ],
  "successor-named": [
    [
      "nothing where a deprecated method names its successor",
      [lines("deprecated: true", "x-successor: https://example.com/tables")],
      [],
    ],
    [
      "a successor of a method that is not deprecated",
      [lines("x-successor: things.create")],
      ["4 Only a deprecated method has a successor."],
    ],
    [
      "a successor that does not exist",
      [lines("deprecated: true", "x-successor: things.make")],
      ["5 There is no method things.make."],
    ],
    [
      "the same with evidence",
      [
        lines(
          "deprecated: true",
          "x-successor: {is: things.make, description: It is old., x-evidence: observed, x-source: [https://example.com/a]}",
        ),
      ],
      ["5 There is no method things.make."],
    ],
  ],
  "table-described": [
    [
      "a table that is not described",
      [lines("x-tables: [things, parts]"), tables("things: {columns: [id]}")],
      ["4 There is no table parts in x-toolkit."],
    ],
    [
      "columns that a table does not have",
      [tables("things: {columns: [id, name], shown: [id, color], order: size}")],
      [
        "openapi.yaml:2 The table things has no column color.",
        "openapi.yaml:2 The table things has no column size.",
      ],
    ],
  ],
});
