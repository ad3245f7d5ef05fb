/** Shows where in a long menu the page stands. */
export function showPlace(): void {
  const menu = document.getElementById("menu");
  const here = menu?.querySelector<HTMLElement>("[aria-current]");
  const isBelow = menu && here && here.offsetTop > menu.clientHeight - 40;
  if (isBelow) menu.scrollTop = here.offsetTop - menu.clientHeight / 2;
}

/** Opens what is folded around the target of a link, and everything for a printer. */
export function unfold(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let around = target?.closest("details"); around; around = around.parentElement?.closest("details")) {
      around.open = true;
    }
    target?.scrollIntoView();
  };
  if (location.hash !== "") open();
  addEventListener("hashchange", open);
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
