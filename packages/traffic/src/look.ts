/** What site, inspector, report and live page are called, each with a word of its own behind it. */
export const productName = "DX Data Cloud API";

/** The mark: three lines of a log. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${productName}</title><rect width="32" height="32" rx="7" fill="#a8321a"/><path d="M8 9h16M8 16h10M8 23h13" stroke="#fdfcf9" stroke-width="3" stroke-linecap="round"/></svg>`;

/**
 * The design tokens of everything people look at, as CSS. Colours come in pairs, light and dark; each text colour keeps a
 * contrast of at least 4.5 on `paper`, `sheet` and its own ground, and `edge` one of 3.
 */
export const tokens = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcf9, #151411);
  --sheet: light-dark(#f6f3ec, #1d1b17);
  --chosen: light-dark(#f9e7df, #3a2118);
  --marked: light-dark(#f6d9c9, #5a2a1a);
  --shade: light-dark(#1f1c1766, #0009);
  --ink: light-dark(#1f1c17, #e8e3d8);
  --soft: light-dark(#6a6354, #a49c8b);
  --line: light-dark(#e3ddd0, #35312a);
  --edge: light-dark(#8f8672, #7d7564);
  --accent: light-dark(#a8321a, #ff9873);
  --on-accent: light-dark(#fdfcf9, #2a0f06);
  --good: light-dark(#2f651a, #9fd07c);
  --good-ground: light-dark(#e8f1df, #1f2e16);
  --caution: light-dark(#7a5200, #ecbb5e);
  --caution-ground: light-dark(#faeed3, #35280e);
  --bad: light-dark(#a3123f, #ff90a8);
  --bad-ground: light-dark(#fae4e9, #3d1620);
  --forced: light-dark(#6a3aa8, #cbacf5);
  --forced-ground: light-dark(#f1e8fa, #2d2040);
  --string: light-dark(#33691e, #a9cf86);
  --word: light-dark(#8f2a4f, #f29bb8);
  --number: light-dark(#0b5a82, #86c3ea);
  --mono: ui-monospace, "SF Mono", "Cascadia Code", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  --book: "Iowan Old Style", Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", serif;
  --round: 6px;
}
:root[data-theme="light"] {
  color-scheme: light;
}
:root[data-theme="dark"] {
  color-scheme: dark;
}
`;
