/** Loads the search when a reader first asks for it: with a slash, with Control or Command and K, or with the link. */
export function listenForSearch(): void {
  const open = async (event: Event) => {
    event.preventDefault();
    const { openSearch } = await import("./search.ts");
    openSearch();
  };
  document.querySelector("a.find")?.addEventListener("click", (event) => void open(event));
  addEventListener("keydown", (event) => {
    const isTyping =
      event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    const isText = isTyping && (event.target as HTMLInputElement).type !== "radio";
    const isSlash = event.key === "/" && !isText;
    const isCommand = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (isSlash || isCommand) void open(event);
  });
}
