/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | undefined | null | false | readonly Value[];

/** HTML from a template; every value that is not HTML already is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = strings.map((text, index) => (index === 0 ? text : show(values[index - 1]) + text));
  return { html: parts.join("") };
}

/** Takes a text for HTML that is safe as it is. */
export function raw(text: string): Html {
  return { html: text };
}

/** A text as HTML shows it, inside an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function show(value: Value): string {
  if (value === undefined || value === null || value === false) return "";
  if (Array.isArray(value)) return value.map(show).join("");
  if (typeof value === "object") return (value as Html).html;
  return escapeHtml(String(value));
}
