import { type Html, html, withCode } from "@datacloud/traffic/html";
import { counted } from "./counted.ts";
import { groupBy } from "./group-by.ts";
import { requestId } from "./html-requests.ts";
import { entriesOf, type Kind, listedEntries } from "./kinds.ts";
import type { Finding } from "./report.ts";
import { evidenceOf } from "./sentences.ts";

/** What replaces a method where a request names none. */
const noMethod = "No known method";

/** Kinds by their method, the methods with the most severe findings first. */
export function byMethod(kinds: readonly Kind[]): [method: string, kinds: readonly Kind[]][] {
  return [...groupBy(kinds, ({ first }) => first.method ?? noMethod)];
}

/** Names a group in links. */
export function groupId(method: string, isDrift = false): string {
  return `${isDrift ? "d" : "m"}-${method.replaceAll(/[^\w.]/g, "-")}`;
}

/** `2 errors, 1 warning` */
export function severitiesOf(kinds: readonly Kind[]): string {
  const words = { error: "error", warning: "warning", info: "unexpected response" };
  return Object.entries(words)
    .map(([severity, word]) => ({
      word,
      count: kinds.filter(({ first }) => first.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => counted(count, word))
    .join(", ");
}

/** Findings method by method, each group to be folded. */
export function groups(kinds: readonly Kind[], isDrift = false): Html[] {
  return byMethod(kinds).map(
    ([method, list]) => html`<details class="group" open id="${groupId(method, isDrift)}">
<summary><h3>${method === noMethod ? method : html`<code>${method}</code>`}</h3> <span class="quiet">${severitiesOf(list)}</span></summary>
${list.map((kind) => article(kind, isDrift))}
</details>
`,
  );
}

function article(kind: Kind, isDrift: boolean): Html {
  const { first, place, id } = kind;
  const where = place !== "" && html` <code>${breakable(place)}</code>`;
  const data = html`data-severity="${first.severity}" data-method="${first.method ?? ""}"`;
  return html`<article class="${first.severity}" ${data} id="f-${id}-${first.severity}">
<h4><span class="badge">${first.severity}</span>${where}</h4>
<p>${withCode(first.message)}</p>
${!isDrift && html`<p class="remedy">${withCode(first.remedy)}</p>`}
${facts(first)}
${meta(kind)}
</article>
`;
}

function meta(kind: Kind): Html {
  const { first, id } = kind;
  const words = ` · rule ${first.rule} · ${evidenceOf(first)} · id ${id}`;
  const page = first.docs && html` · <a href="${first.docs}">DX documentation</a>`;
  return html`<p class="meta">${entryLinks(kind)}${words}${page}</p>`;
}

/** `entries 3 and 4, 5 times`, each number with a link to its request. */
function entryLinks(kind: Kind): Html[] {
  const listed = listedEntries(kind);
  let next = 0;
  return entriesOf(kind)
    .split(/(\bentr(?:y|ies) [\d, and]*\d)/)
    .map((part, index) => {
      if (index % 2 === 0) return html`${part}`;
      const pieces = part.split(/(\d+)/).map((piece, at) => {
        const entry = listed[next];
        if (!entry || at % 2 === 0) return html`${piece}`;
        next += 1;
        return html`<a href="#${requestId(entry)}">${piece}</a>`;
      });
      return html`${pieces}`;
    });
}

/** What was expected and what came, where the sentence does not say it already. */
function facts({ message, expected, actual }: Finding): Html | undefined {
  const said = message.replaceAll("`", "");
  const pairs = [
    ["expected", expected],
    ["actual", actual],
  ] as const;
  const rest = pairs.filter(([, text]) => text !== "" && !said.includes(text.replaceAll("`", "")));
  if (rest.length === 0) return undefined;
  return html`<dl>${rest.map(([name, text]) => html`<div><dt>${name}</dt><dd>${withCode(text)}</dd></div>`)}</dl>`;
}

/** Long pointers may break behind each slash. */
function breakable(pointer: string): Html[] {
  const parts = pointer.split("/");
  return parts.map((part, index) => (index === 0 ? html`${part}` : html`/<wbr>${part}`));
}
