import { button, element, options } from "./element.ts";

/** What a namespace assumes in place of the sandbox's assumptions, by claim. */
export type Assumed = Readonly<Record<string, string>>;

/** The response of the control API about assumptions. */
export interface AssumptionsResponse {
  assumptions: { namespace: string; assumed: Assumed }[];
  /** By claim, the names of its alternatives with what the sandbox does then. */
  alternatives: Readonly<Record<string, Assumed>>;
}

/** What a namespace assumes, with a way to take each back and to add another. */
export function assumptionList(
  title: string,
  assumed: Assumed,
  alternatives: AssumptionsResponse["alternatives"],
  set: (assumed: Assumed) => void,
): HTMLElement {
  const others = Object.entries(alternatives).filter(([claim]) => !Object.hasOwn(assumed, claim));
  const choices = others.flatMap(([claim, names]) =>
    Object.keys(names).map((name): [string, string] => [`${claim}=${name}`, `${claim}: ${name}`]),
  );
  const choice = element(
    "select",
    {
      "aria-label": `Assume otherwise in ${title}`,
      change: () => {
        const [claim = "", name = ""] = choice.value.split("=");
        set({ ...assumed, [claim]: name });
      },
    },
    options([["", "Assume otherwise…"], ...choices]),
  );
  const items = Object.entries(assumed).map(([claim, name]) =>
    element(
      "li",
      {},
      element("code", { title: alternatives[claim]?.[name] ?? "" }, `${claim}=${name}`),
      button("cross", "Remove", () => set(without(assumed, claim)), {
        "aria-label": `Remove ${claim} from ${title}`,
      }),
    ),
  );
  return element(
    "div",
    { class: "assumptions" },
    items.length !== 0 && element("ul", { class: "items" }, items),
    choice,
  );
}

function without(assumed: Assumed, claim: string): Assumed {
  const { [claim]: _, ...rest } = assumed;
  return rest;
}
