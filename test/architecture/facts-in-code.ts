import ts from "typescript-5";

/** What stands for the part of a text that is only known when the code runs. */
const unknown = "\0";

/**
 * The facts that code names: in strings, templates, regular expressions, keys and members; also where a text is laid together
 * from others, by `+`, in a template, by `join` or `concat`, or from constants of the same file.
 */
export function factsIn(source: ts.SourceFile, facts: readonly string[]): string[] {
  const constants = constantsOf(source);
  const found = new Set<string>();
  const any = new RegExp(facts.join("|"), "i");
  const look = (text: string) => {
    if (!any.test(text)) return;
    for (const fact of facts) if (names(text, fact)) found.add(fact);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) for (const fact of matched(node.text, facts)) found.add(fact);
    else if (ts.isIdentifier(node)) look(node.text);
    else look(textOf(node, constants));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].sort();
}

/** Whether a text has a name as a whole: `customData.set` is no part of `customData.setAll`. */
export function names(text: string, fact: string): boolean {
  return new RegExp(`(?<!\\w)${fact.replaceAll(".", "[.]")}(?!\\w)`, "i").test(text);
}

/** Constants of a file that are texts, by name. */
function constantsOf(source: ts.SourceFile): Map<string, string> {
  const constants = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const text = textOf(node.initializer, constants);
      if (text !== unknown) constants.set(node.name.text, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return constants;
}

/** The text that an expression makes, as far as it is known from the file. */
function textOf(node: ts.Node, constants: ReadonlyMap<string, string>): string {
  const inner = (part: ts.Node) => textOf(part, constants);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text) ?? unknown;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return inner(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return inner(node.template);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => inner(span.expression) + span.literal.text);
    return node.head.text + spans.join("");
  }
  const isSum = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (isSum) return inner(node.left) + inner(node.right);
  return ts.isCallExpression(node) ? callText(node, inner) : unknown;
}

/** `["a", "b"].join(".")` and `"a".concat(".b")`. */
function callText(
  { expression, arguments: args }: ts.CallExpression,
  inner: (node: ts.Node) => string,
): string {
  if (!ts.isPropertyAccessExpression(expression)) return unknown;
  const { expression: target, name } = expression;
  if (name.text === "concat") return [target, ...args].map(inner).join("");
  if (name.text !== "join" || !ts.isArrayLiteralExpression(target)) return unknown;
  return target.elements.map(inner).join(args[0] ? inner(args[0]) : ",");
}

/** Names of the same shapes as facts that mean nothing: a pattern that takes these too is about the shape alone. */
const decoys = [
  "zebras.juggle",
  "zebras.juggleAll",
  "zebras.juggleStripes",
  "zebra_not_juggled",
  "zebra_auth_stripes",
  "zebra.example",
  "x.zebra.example",
];

/** The facts that a regular expression takes while it takes no other name of that shape. */
function matched(literal: string, facts: readonly string[]): string[] {
  const [, body = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(literal) ?? [];
  const pattern = new RegExp(body, flags.replace(/[gy]/g, ""));
  if (decoys.some((decoy) => pattern.test(decoy))) return [];
  const plain = body.replaceAll(/\\(?=[./])|\[(?=\.\])|(?<=\[\.)\]/g, "");
  return facts.filter((fact) => {
    if (pattern.test(disguised(fact))) return false;
    return pattern.test(fact) || pattern.test(`.${fact}`) || names(plain, fact);
  });
}

/** A name of the same shape that begins and ends like a fact: `dqqqqqqqqqs.cqqqqe`. */
function disguised(fact: string): string {
  return fact.replaceAll(/(?<=[a-z])[a-z](?=[a-z])/gi, "q");
}
