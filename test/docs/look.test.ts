import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mark, productName, tokens } from "@datacloud/traffic/look";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inspectorFile } from "../../packages/sandbox/src/inspector/page.ts";
import { handWritten, root } from "../architecture/repository.ts";

const pairs = new Map(
  [...tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, [light, dark]] as const,
  ),
);

/** How bright a colour is, as WCAG 2 has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(ink: string, ground: string, scheme: 0 | 1): number {
  const [one, other] = [ink, ground].map((name) => luminance(pairs.get(name)?.[scheme] ?? "#888888"));
  const [low, high] = [one ?? 0, other ?? 0].sort((left, right) => left - right);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const readable = ["ink", "soft", "accent", "good", "caution", "bad", "forced", "string", "word", "number"];
const grounds = ["paper", "sheet", "chosen"];
const own = [
  ["on-accent", "accent"],
  ...["good", "caution", "bad", "forced"].map((name) => [name, `${name}-ground`]),
] as [string, string][];

test.each([...readable.flatMap((ink) => grounds.map((ground) => [ink, ground] as [string, string])), ...own])(
  "%s can be read on %s, light and dark",
  (ink, ground) => {
    expect(contrast(ink, ground, 0)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, ground, 1)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(["paper", "sheet"])("an edge can be seen on %s", (ground) => {
  for (const scheme of [0, 1] as const) expect(contrast("edge", ground, scheme)).toBeGreaterThanOrEqual(3);
});

const styles = [
  ...["packages/docs/src/style", "packages/sandbox/src/inspector/browser"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".css"))
      .map((name) => `${folder}/${name}`),
  ),
  ...handWritten.filter((file) => /style\.ts$/.test(file)),
];

test.each(styles)("%s has no colour and no font of its own", (file) => {
  const text = readFileSync(join(root, file), "utf8").replaceAll(/\/\*.*?\*\//gs, "");
  const paper = /--paper: #fff;/g; // What a printer has.
  expect(
    text
      .replaceAll(paper, "")
      .match(/#[0-9a-f]{3,8}\b|light-dark|rgba?\(|(?<!-)font-family: (?!var|inherit)/g),
  ).toBe(null);
});

test("every token is used, and every one that is used exists", () => {
  const all = styles.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
  const used = new Set([...all.matchAll(/var\(--([a-z-]+)\)/g)].map(([, name = ""]) => name));
  const drawn = readFileSync(join(root, "packages/sandbox/src/inspector/browser/json-view.ts"), "utf8");
  const made = new Set(
    [...(all + tokens + drawn).matchAll(/--([a-z-]+)(?:: |")/g)].map(([, name = ""]) => name),
  );
  expect([...used].filter((name) => !made.has(name))).toEqual([]);
  expect([...made].filter((name) => !used.has(name))).toEqual([]);
});

test("site, inspector and report have one name and one mark", async () => {
  const document = parse(readFileSync(join(root, "spec/openapi.yaml"), "utf8")) as {
    info: { title: string };
  };
  expect(productName).toBe(document.info.title);
  const page = (await inspectorFile("/"))?.body;
  expect(page).toContain(`<title>${productName} sandbox</title>`);
  expect((await inspectorFile("/_inspector/icon.svg"))?.body).toBe(mark);
  expect((await inspectorFile("/_inspector/tokens.css"))?.body).toBe(tokens);
});
