import { createHash } from "node:crypto";

/** Filters the findings that the page holds. Without it the page shows all of them, and no field that does nothing. */
export const htmlScript = `
const form = document.querySelector(".filter");
const articles = [...document.querySelectorAll("article")];
const groups = [...document.querySelectorAll(".group")];
const texts = new Map();
const textOf = (article) => {
  if (!texts.has(article)) texts.set(article, (article.textContent + " " + article.dataset.method).toLowerCase());
  return texts.get(article);
};
const apply = () => {
  const data = new FormData(form);
  const words = String(data.get("text")).toLowerCase().split(/\\s+/).filter(Boolean);
  const severities = data.getAll("severity");
  let shown = 0;
  for (const article of articles) {
    const text = textOf(article);
    const isShown = severities.includes(article.dataset.severity) && words.every((word) => text.includes(word));
    article.hidden = !isShown;
    if (isShown) shown += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector("article:not([hidden])");
  form.querySelector("output").textContent = shown === articles.length ? shown + " shown" : shown + " of " + articles.length + " shown";
};
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const group = target.closest("details");
  if (target.hidden || (group && group.hidden)) { form.reset(); apply(); }
  if (group) group.open = true;
  target.scrollIntoView();
};
if (form) {
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", (event) => {
    const isOpen = event.target.value === "open";
    if (event.target.name === "fold") for (const group of groups) group.open = isOpen;
  });
  apply();
}
addEventListener("hashchange", reveal);
addEventListener("beforeprint", () => { for (const group of groups) group.open = true; });
if (location.hash) reveal();
`;

/** Names the script in the page's policy, which lets no other in. */
export const htmlScriptHash = `sha256-${createHash("sha256").update(htmlScript).digest("base64")}`;
