import { inMethod, inRoot, path, testRules } from "./fixture.ts";

const form =
  "      application/x-www-form-urlencoded:\n        schema: {$ref: '#/x-schemas/ThingsCreateArguments'}\n";

testRules({
  "envelope-shared": [
    [
      "a success of its own",
      [inMethod("schema: {$ref: ../components/schemas/Success.yaml}", "schema: {type: object}")],
      ["20 The body must be Success.yaml or begin with it (allOf)."],
    ],
    [
      "a failure that does not begin with the shared one",
      [inMethod("              - $ref: ../components/schemas/Failure.yaml\n", "")],
      ["26 The body must be Failure.yaml or begin with it (allOf)."],
    ],
    [
      "another status",
      [inMethod("'422':", "'400':")],
      ["19 A method needs a response 422.", "26 A method has responses 200 and 422, not 400."],
    ],
  ],
  "extension-known": [
    [
      "a typing error",
      [inMethod("x-evidence: inferred", "x-evidense: inferred")],
      [
        "45 The extension x-evidense is not known; there are x-evidence, x-source, x-idempotency, x-effect, x-enumDescriptions, x-successor, x-tables, x-unique-by, x-arguments, x-schemas, x-request, x-toolkit, x-conventions, x-probe, x-probes.",
      ],
    ],
  ],
  "file-is-method": [
    [
      "a path of another form",
      [inRoot("/things.create:", "/things/create:")],
      ["openapi.yaml:7 The path /things/create is not of the form /family.method."],
    ],
    [
      "a file that no line refers to",
      [inRoot(`paths:\n${path}`, "paths: {}\n")],
      ["openapi.yaml:6 No line refers to methods/things.create.yaml."],
    ],
    [
      "an operationId of another name",
      [inMethod("operationId: thingsCreate", "operationId: createThing")],
      ["2 The operationId must be thingsCreate."],
    ],
    ["another tag", [inMethod("tags: [things]", "tags: [stuff]")], ["3 The tags must be [things]."]],
    [
      "another file",
      [inRoot("/things.create:", "/things.make:")],
      ["openapi.yaml:7 /things.make must refer to methods/things.make.yaml."],
    ],
  ],
  "property-described": [
    [
      "a property without a description",
      [inMethod("name: {type: string, description: Name of the thing.}", "name: {type: string}")],
      ["41 The property name has no description."],
    ],
    [
      "a query parameter without a description",
      [
        inMethod("post:", "x-nothing:"),
        inMethod(
          "x-schemas:\n",
          "get:\n  parameters: [{name: size, in: query, schema: {type: integer}}]\nx-schemas:\n",
        ),
      ],
      [/The parameter size has no description\./],
    ],
  ],
  "prose-full-stop": [
    [
      "a description without its end",
      [inMethod("Name of the thing.", "Name of the thing")],
      ["41 The description does not end in a full stop."],
    ],
  ],
  "request-schema-shared": [
    [
      "a form with a schema of its own",
      [inMethod(form, "      application/x-www-form-urlencoded:\n        schema: {type: object}\n")],
      ["16 The schema must be $ref: '#/x-schemas/ThingsCreateArguments'."],
    ],
    [
      "a body without a form",
      [inMethod(form, "")],
      ["10 A body is offered as application/json and application/x-www-form-urlencoded, in this order."],
    ],
  ],
  "scenario-pairs": [
    [
      "a request without its response",
      [
        inMethod(
          "value: {name: lamp}}",
          "value: {name: lamp}}\n          other: {summary: Other., value: {name: table}}",
        ),
      ],
      ["14 The request example other has no response example of that name."],
    ],
    [
      "a response without its request",
      [inMethod("          thing_exists: {summary: A thing that is there., value: {name: chair}}\n", "")],
      ["33 The response example thing_exists has no request example of that name."],
    ],
    [
      "a failure named after another code",
      [inMethod("error: thing_exists}", "error: thing_gone}")],
      ["34 A failure scenario is named after its code, thing_gone."],
    ],
  ],
  "scenario-per-code": [
    [
      "a code without a scenario",
      [inMethod("enum: [thing_exists]", "enum: [thing_exists, thing_broken]")],
      ["51 The code thing_broken has no scenario."],
    ],
  ],
  "summary-imperative": [
    [
      "a summary that is no command",
      [inMethod("summary: Create a thing", "summary: Creates a thing")],
      ['4 The summary begins with a verb in the imperative, not with "Creates".'],
    ],
    [
      "a summary with a full stop",
      [inMethod("summary: Create a thing", "summary: Create a thing.")],
      ["4 The summary has no full stop."],
    ],
  ],
});
