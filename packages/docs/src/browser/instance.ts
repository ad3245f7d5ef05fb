import { element } from "./element.ts";
import { readSetting, writeSetting } from "./settings.ts";

const placeholder = "yourinstance";
/** The first label of a host name. */
const pattern = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;

/** A field for the name of the reader's instance, which fills every sample. It is kept in this browser only. */
export function addInstanceField(): void {
  const places = findPlaces();
  const first = document.querySelector("aside .tabs, main .tabs, main figure.code");
  if (places.length === 0 || !first) return;
  const input = element("input", { placeholder, spellcheck: "false", autocomplete: "off" });
  input.value = readSetting("instance") ?? "";
  const label = element("label", { class: "instance" }, "Your instance ", input);
  const fill = () => {
    const name = input.value.trim();
    const isName = pattern.test(name);
    input.setAttribute("aria-invalid", String(name !== "" && !isName));
    for (const { node, text } of places)
      node.data = text.replaceAll(placeholder, isName ? name : placeholder);
    if (name === "" || isName) writeSetting("instance", name);
  };
  input.addEventListener("input", fill);
  fill();
  first.before(label);
}

/** Every piece of code that names the instance, with its own text. */
function findPlaces(): { node: Text; text: string }[] {
  const places: { node: Text; text: string }[] = [];
  for (const code of document.querySelectorAll("figure.code code")) {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.includes(placeholder)) places.push({ node, text: node.data });
  }
  return places;
}
