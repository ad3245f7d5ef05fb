import { byId, options } from "./element.ts";
import { noFilter } from "./filter.ts";
import type { LoggedRequests } from "./logged-requests.ts";
import { verdicts } from "./words.ts";

/** Lets the fields above the list choose which requests are shown. */
export function bindFilters(requests: LoggedRequests, methods: readonly string[]): { focus(): void } {
  const text = byId("filter-text", HTMLInputElement);
  const method = byId("filter-method", HTMLSelectElement);
  const verdict = byId("filter-verdict", HTMLSelectElement);
  const status = byId("filter-status", HTMLSelectElement);
  const form = byId("filters", HTMLFormElement);
  method.append(...options([...methods.map((name) => [name, name] as const), ["none", "no known method"]]));
  verdict.append(...options(Object.entries(verdicts).map(([name, { word }]) => [name, word])));
  status.append(
    ...options(
      ["2xx", "4xx", "5xx", "200", "404", "405", "413", "415", "422", "429", "500"].map((name) => [
        name,
        name,
      ]),
    ),
  );
  const apply = () =>
    requests.setFilter({
      ...requests.filter(),
      text: text.value.trim(),
      method: method.value,
      verdict: verdict.value,
      status: status.value,
    });
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  text.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "Enter") byId("list", HTMLDivElement).focus();
    if (event.key === "Escape" && text.value === "") byId("list", HTMLDivElement).focus();
  });
  byId("unfilter", HTMLButtonElement).addEventListener("click", () => {
    form.reset();
    requests.setFilter({ ...noFilter, namespace: requests.filter().namespace });
    text.focus();
  });
  return {
    focus() {
      text.focus();
      text.select();
    },
  };
}
