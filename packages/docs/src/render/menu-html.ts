import { type Html, html } from "@datacloud/traffic/html";
import type { Page } from "../page.ts";
import type { ClaimView } from "./claim-html.ts";

/** The menu of every page: guides, and the methods by family. */
export interface Menu {
  guides: readonly { heading: string; pages: readonly { title: string; path: string }[] }[];
  families: readonly {
    name: string;
    methods: readonly { name: string; path: string; verb: string; isDeprecated: boolean }[];
  }[];
}

/** Up to this many methods every page lists all of them; beyond it only those of its own family, or output grows with the square. */
const mostMethods = 60;

/** The menu as it is on a page, at its end in the source and beside it on wide screens. */
export function menuHtml(view: ClaimView, menu: Menu, page: Page): Html {
  const count = menu.families.reduce((sum, { methods }) => sum + methods.length, 0);
  const here = (path: string) => path.slice(1) === page.path && html` aria-current="page"`;
  const shownFamilies =
    count <= mostMethods ? menu.families : menu.families.filter(({ name }) => name === page.section);
  const family = ({ name, methods }: Menu["families"][number]) =>
    html`<li><a href="${view.link(`/methods/#${name}`)}">${name}</a><ul>${methods.map((method) => html`<li><a href="${view.link(method.path)}"${here(method.path)}${method.isDeprecated && html` class="old"`}>${method.name.split(".")[1]} <small>${method.verb}</small></a></li>`)}</ul></li>`;
  const guides = ({ heading, pages }: Menu["guides"][number]) =>
    html`<h2>${heading}</h2><ul>${pages.map(({ title, path }) => html`<li><a href="${view.link(path)}"${here(path)}>${title}</a></li>`)}</ul>`;
  return html`<nav id="menu" popover aria-label="Site">
${menu.guides.map(guides)}
<h2><a href="${view.link("/methods/")}"${here("/methods/")}>Methods</a></h2><ul class="families">${shownFamilies.map(family)}</ul>
</nav>`;
}
