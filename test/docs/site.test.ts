import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { build } from "../../packages/docs/src/build.ts";
import { methodClaims } from "../../packages/docs/src/pages/evidence.ts";
import { root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { folders, reference } from "./reference.ts";

const siteUrl = "https://docs.example.com/v1/";
/** Every guide, the front page and the list of methods are a Markdown file each. */
const guideFiles = readdirSync(join(root, "packages/docs/pages"));
const temporary = temporaryFolder("site");
const [first, second] = [join(temporary, "first"), join(temporary, "second")];

let files: string[] = [];
const read = (path: string) => readFileSync(join(first, path), "utf8");
const list = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

beforeAll(async () => {
  for (const out of [first, second])
    await build({ ...folders, out, siteUrl, canTry: false, reportUrl: null, redoc: false });
  files = list(first);
});

/** The pages under their own addresses; those in lower case are copies. */
const pages = () =>
  files.filter((file) => file.endsWith("index.html") && canonicalOf(file) === addressOf(file));
const addressOf = (file: string) => `${siteUrl}${file.replace("index.html", "")}`;
const canonicalOf = (file: string) => {
  const [, href = ""] = /<link rel="canonical" href="([^"]+)"/.exec(read(file)) ?? [];
  return new URL(href, addressOf(file)).href;
};

test("two builds are equal, byte for byte", () => {
  expect(list(second)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  );
  expect(differing).toEqual([]);
});

test("every method has a page, and beside every page is its Markdown", () => {
  expect(pages().length).toBe(reference.methods.length + guideFiles.length);
  for (const page of pages()) {
    const markdown = page === "index.html" ? "index.md" : page.replace("/index.html", ".md");
    expect(files).toContain(markdown);
  }
});

describe("links", () => {
  const idsOf = (file: string) => new Set([...read(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

  test("of HTML lead to a file and a place in it, and none begins at the root", () => {
    const broken: string[] = [];
    for (const page of files.filter((file) => file.endsWith(".html") && file !== "404.html")) {
      for (const [, href = ""] of read(page).matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue;
        if (href.startsWith("/")) broken.push(`${page}: ${href}`);
        const { pathname, hash } = new URL(href, `http://x/${page.replace(/index\.html$/, "")}`);
        const target = decodeURIComponent(pathname.slice(1)) + (pathname.endsWith("/") ? "index.html" : "");
        if (target === "redoc/index.html") continue;
        if (!files.includes(target)) broken.push(`${page}: ${href}`);
        else if (hash && !idsOf(target).has(decodeURIComponent(hash.slice(1))))
          broken.push(`${page}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("of scripts lead to a script", () => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    const imported = scripts.flatMap((file) =>
      [...read(file).matchAll(/import\("([^"]+)"\)/g)].map(([, to = ""]) =>
        new URL(to, `http://x/${file}`).pathname.slice(1),
      ),
    );
    expect(imported.length).toBe(1);
    expect(imported.filter((to) => !files.includes(to))).toEqual([]);
  });

  test("of Markdown lead to a file", () => {
    const broken: string[] = [];
    for (const page of files.filter((file) => /\.(?:md|txt)$/.test(file) && file !== "llms-full.txt")) {
      for (const [, href = ""] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:|^#/.test(href)) continue;
        const target = new URL(href, `http://x/${page}`).pathname.slice(1).replace(/\/$/, "/index.html");
        if (!files.includes(target) && target !== "redoc/index.html") broken.push(`${page}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

test("a page and the style sheet have at most 15 kB", () => {
  const css = gzipSync(read("site.css")).length;
  const sizes = reference.methods.map(
    ({ name }) => gzipSync(read(`methods/${name}/index.html`)).length + css,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(15_000);
});

test("every page has a title, a description, an address and what previews ask for", () => {
  const titles = new Set<string>();
  for (const page of pages()) {
    const text = read(page);
    const [, title = ""] = /<title>([^<]+)<\/title>/.exec(text) ?? [];
    titles.add(title);
    const url = `${siteUrl}${page.replace("index.html", "")}`;
    expect(text).toContain(`<link rel="canonical" href="${url}">`);
    expect(text).toMatch(/<meta name="description" content="[^"]{20,}">/);
    for (const name of ["title", "description", "type", "url"])
      expect(text).toContain(`<meta property="og:${name}"`);
    expect(read("sitemap.xml")).toContain(`<loc>${url}</loc>`);
  }
  expect(titles.size).toBe(pages().length);
  expect(read("robots.txt")).toContain(`Sitemap: ${siteUrl}sitemap.xml`);
});

test("lower-case addresses have the page itself, so that on a disk that ignores case none leads to itself", () => {
  const copied = pages().filter((file) => file !== file.toLowerCase());
  expect(copied.length).toBeGreaterThan(10);
  for (const file of copied) {
    expect(canonicalOf(file.toLowerCase())).toBe(addressOf(file));
    expect(read(file.toLowerCase())).toBe(read(file));
  }
});

test("a site without an address has no site map, and its 404 page finds the site by itself", async () => {
  const out = join(temporary, "nowhere");
  await build({
    ...folders,
    out,
    siteUrl: null,
    canTry: false,
    reportUrl: "https://example.com/report",
    redoc: false,
  });
  expect(list(out)).not.toContain("sitemap.xml");
  const missing = readFileSync(join(out, "404.html"), "utf8");
  const [, script = ""] = /<script>(.*?)<\/script>/s.exec(missing) ?? [];
  const digest = createHash("sha256").update(script).digest("base64");
  expect(missing).toContain(`script-src 'self' &#39;sha256-${digest}&#39;`.replaceAll("&#39;", "'"));
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain('href="https://example.com/report"');
});

test("the page for what is not there works at any depth", () => {
  expect(read("404.html")).toContain('<base href="/v1/">');
  expect(read("404.html")).toContain('name="robots" content="noindex"');
});

test("HTML and Markdown name the same arguments, codes and samples", () => {
  for (const { name, arguments: fields, errors, scenarios } of reference.methods) {
    const [page, markdown] = [read(`methods/${name}/index.html`), read(`methods/${name}.md`)];
    const names = [...fields.map((field) => field.name), ...errors.map(({ code }) => code)];
    expect(names.filter((each) => !page.includes(`<code>${each}</code>`))).toEqual([]);
    expect(names.filter((each) => !markdown.includes(`\`${each}\``))).toEqual([]);
    const samples = scenarios.flatMap((scenario) => scenario.samples);
    expect(samples.filter(({ text }) => !markdown.includes(text.trimEnd()))).toEqual([]);
  }
});

test("required arguments come first", () => {
  for (const { arguments: fields } of reference.methods) {
    const marks = fields.map(({ required }) => required);
    expect(marks).toEqual(marks.toSorted((left, right) => Number(right) - Number(left)));
  }
});

test("the catalogue has every code, and every method that returns it leads back", () => {
  const catalogue = read("errors/index.html");
  const codes = new Set(reference.methods.flatMap(({ errors }) => errors.map(({ code }) => code)));
  for (const code of codes) expect(catalogue).toContain(`<h3 id="${code}">`);
  expect(reference.errors.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
});

test("the list of evidence has every claim that is not documented", () => {
  const list = read("evidence.md");
  const said = reference.methods
    .flatMap((method) => methodClaims(reference, method))
    .map(({ sources }) => sources);
  const open = reference.conventions.filter(({ evidence }) => evidence.level !== "documented");
  for (const { summary } of open) expect(list).toContain(summary);
  for (const source of new Set(said.flat())) expect(list).toContain(source);
  const document = JSON.stringify(JSON.parse(readFileSync(join(folders.documents, "openapi.json"), "utf8")));
  const texts = [
    ...document.matchAll(/"description":"((?:[^"\\]|\\.)*)","x-evidence":"(?:inferred|observed)"/g),
  ];
  const missing = texts
    .map(([, text = ""]) => JSON.parse(`"${text}"`) as string)
    .filter((text) => !list.includes(text.trim()));
  expect(missing).toEqual([]);
});

test("the list of evidence has each claim once, with every place it holds in", () => {
  const lines = read("evidence.md")
    .split("\n")
    .filter((line) => line.startsWith("- *"));
  for (const claim of reference.methods.flatMap((method) => methodClaims(reference, method))) {
    const start = `- *${claim.level}* ${claim.text.replaceAll(/\]\(.*/gs, "")}`;
    const place = `methods/${claim.method}.md${claim.field ? `#${claim.field.id}` : ")"}`;
    const found = lines.filter((line) => line.startsWith(start) && line.includes(place));
    expect([claim.text, place, found.length]).toEqual([claim.text, place, 1]);
  }
});

test("the files for machines name every method", () => {
  const { methods } = JSON.parse(read("methods.json")) as { methods: { name: string; markdown: string }[] };
  expect(methods.map(({ name }) => name)).toEqual(reference.methods.map(({ name }) => name));
  for (const { name, markdown } of methods) {
    expect(files).toContain(markdown);
    expect(read("llms.txt")).toContain(`(${markdown})`);
    expect(read("llms-full.txt")).toContain(`# \`${name}\`\n`);
  }
});
