import type { Page } from "./page.ts";
import { guides } from "./pages/guides.ts";
import { inserts } from "./pages/inserts.ts";
import { methodPage, methodPath } from "./pages/method-page.ts";
import type { Reference } from "./reference.ts";
import type { Menu } from "./render/menu-html.ts";

/** All pages of the site, and the menu they share. */
export interface Site {
  pages: readonly Page[];
  menu: Menu;
}

/** The pages of a reference. `changelog` is what is on the page of that name. */
export function site(reference: Reference, changelog: Page["blocks"]): Site {
  const { menu, front, methods } = guides({ ...inserts(reference), changelog: () => changelog });
  const guidePages = menu.flatMap(({ pages }) => pages);
  const methodPages = reference.methods.map((method) => methodPage(reference, method));
  return {
    pages: [front, ...guidePages, methods, ...methodPages],
    menu: {
      guides: menu.map(({ heading, pages }) => ({
        heading,
        pages: pages.map(({ title, path }) => ({ title, path: `/${path}` })),
      })),
      families: reference.families.map(({ name }) => ({
        name,
        methods: reference.methods
          .filter(({ family }) => family === name)
          .map((method) => ({
            name: method.name,
            path: methodPath(method.name),
            verb: method.verb,
            isDeprecated: method.deprecated,
          })),
      })),
    },
  };
}
