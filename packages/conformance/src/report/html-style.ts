/** The page's own style: readable on a phone and on paper, in light and in dark. */
export const htmlStyle = `
:root { --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --page: #f6f8fa; --card: #fff; --error: #b3261e; --warning: #7a4f00; --info: #0b57a4; --good: #146c2e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa5b1; --line: #30363d; --page: #0d1117; --card: #161b22; --error: #ff8f87; --warning: #e3b341; --info: #79b8ff; --good: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; font-weight: 600; }
p { margin: .5rem 0; }
a { color: var(--info); }
code { font: .9em ui-monospace, monospace; background: color-mix(in srgb, var(--line) 45%, transparent); border-radius: .2rem; padding: .05rem .25rem; }
.source, .meta, footer, dt { color: var(--soft); }
.source { margin: 0; font-size: .9rem; }
.verdict { border-left: .3rem solid; padding: .6rem .9rem; background: var(--card); font-weight: 600; font-size: 1.05rem; }
.good { color: var(--good); } .bad { color: var(--error); }
.tiles, .shares { list-style: none; margin: 1rem 0; padding: 0; display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
.tiles li, article, .card { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; }
.tiles li { padding: .6rem .9rem; color: var(--soft); }
.tiles strong { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--ink); }
.tiles .error strong { color: var(--error); } .tiles .warning strong { color: var(--warning); } .tiles .info strong { color: var(--info); }
article { padding: .9rem 1rem; margin: 0 0 .75rem; border-left: .3rem solid var(--tone); }
article.error { --tone: var(--error); } article.warning { --tone: var(--warning); } article.info { --tone: var(--info); }
.badge { color: var(--tone); border: 1px solid; border-radius: 1rem; padding: .05rem .55rem; font-size: .8rem; margin-right: .25rem; }
.place { color: var(--soft); }
.remedy { font-weight: 600; }
.meta { font-size: .85rem; margin-bottom: 0; }
dl { margin: .5rem 0; display: grid; gap: .15rem; }
dl div { display: flex; gap: .6rem; } dt { flex: 0 0 4.5rem; } dd { margin: 0; }
meter { display: block; width: 100%; }
.card { padding: .7rem 1rem; margin: 0 0 .6rem; font-size: .92rem; }
.wide dt { flex-basis: 8.5rem; }
@media (max-width: 30rem) { .wide div { display: block; } .wide dd { margin-bottom: .3rem; } }
a:focus-visible { outline: 3px solid var(--info); outline-offset: 2px; }
footer { padding: 1.5rem 1rem 2.5rem; font-size: .9rem; }
@media print { body { background: #fff; } article, .card { break-inside: avoid; } }
`;
