/** What a page that a claim comes from is called: its host, or the repository of a file on GitHub. */
export function sourceName(source: string): string {
  const { hostname, pathname } = new URL(source);
  if (hostname === "github.com") return pathname.slice(1).split("/").slice(0, 2).join("/");
  return hostname;
}
