import { createHash } from "node:crypto";

const logo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
const logoText =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='14'%3E%3Ctext y='11' font-family='sans-serif' font-size='11' fill='%23666'%3ERedocly%3C/text%3E%3C/svg%3E";

/** Takes the last address of another host out of a Redocly page and lets only the page's own scripts run. */
export function selfContain(html: string): string {
  const page = html.replaceAll(logo, logoText);
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
  const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  if (!page.includes("SCRIPT_HASHES"))
    throw new Error("The template has no place for the hashes of its scripts.");
  return page.replace("SCRIPT_HASHES", [...new Set(hashes)].join(" "));
}
