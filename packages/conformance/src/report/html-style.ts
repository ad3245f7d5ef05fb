import { tokens } from "@datacloud/traffic/look";

/** The page's own style: readable on a phone and on paper, in light and in dark. */
export const htmlStyle = `${tokens}
* { box-sizing: border-box; }
html { scrollbar-width: thin; scrollbar-color: var(--line) transparent; scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--sheet); color: var(--ink); font: 1rem/1.55 var(--text); overflow-wrap: anywhere; }
.bar { display: flex; align-items: center; gap: .6rem; padding: .75rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line); font-weight: 600; }
.bar svg { width: 1.4rem; height: 1.4rem; flex: none; }
.bar small { margin-left: auto; color: var(--soft); font-size: .85rem; font-weight: 400; }
.page { max-width: 82rem; margin: 0 auto; padding: 0 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 1.5rem 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
h3, h4 { font-size: 1rem; margin: 0; font-weight: 600; }
p { margin: .5rem 0; }
a { color: var(--accent); text-underline-offset: .2em; }
code { font: .875em var(--mono); }
p code, dd code { background: var(--sheet); border-radius: .2rem; padding: .05rem .25rem; }
.meta, .quiet, footer, dt { color: var(--soft); }
.verdict { border-left: .3rem solid; padding: .7rem 1rem; background: var(--paper); font-weight: 600; font-size: 1.05rem; }
.good { color: var(--good); } .bad { color: var(--bad); }
.tiles, .shares { list-style: none; margin: 1rem 0; padding: 0; display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
.tiles li, article, .card, .group > summary { background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
.tiles li { padding: .6rem .9rem; color: var(--soft); }
.tiles strong { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--ink); }
.tiles .error strong { color: var(--bad); } .tiles .warning strong { color: var(--caution); } .tiles .info strong { color: var(--number); }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: 0 -1.25rem; padding: .6rem 1.25rem; background: var(--sheet); border-bottom: 1px solid var(--line); font-size: .9rem; }
.filter[hidden] { display: none; }
.filter input[type="search"] { flex: 1 1 12rem; min-width: 0; padding: .35rem .6rem; border: 1px solid var(--edge); border-radius: var(--round); background: var(--paper); color: inherit; font: inherit; }
button { padding: .3rem .7rem; border: 1px solid var(--edge); border-radius: var(--round); background: var(--paper); color: inherit; font: inherit; cursor: pointer; } button:hover { color: var(--accent); }
.filter label { display: flex; align-items: center; gap: .35rem; white-space: nowrap; }
.filter input[type="checkbox"] { accent-color: var(--accent); }
.filter output { color: var(--soft); font-variant-numeric: tabular-nums; }
.contents { font-size: .9rem; }
.contents ul { margin: 0; padding: 0; list-style: none; }
.contents li { padding: .15rem 0; }
.contents a { color: inherit; text-decoration: none; } .contents a:hover { color: var(--accent); text-decoration: underline; }
.contents .inner { padding-left: 1rem; }
@media (min-width: 64rem) { .contents .quiet { display: block; font-size: .8rem; } }
@media (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 2.5rem; align-items: start; }
  .contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.5rem 0; scrollbar-width: thin; }
}
.group { margin: 0 0 1rem; }
.group > summary { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; padding: .6rem 1rem; cursor: pointer; }
.group > summary h3 { display: inline; }
.group > summary::before { content: ""; align-self: center; border: .3rem solid transparent; border-left: .45rem solid var(--soft); } .group[open] > summary::before { transform: translateX(-.1rem) rotate(90deg); }
.group > summary::-webkit-details-marker { display: none; }
article { padding: .9rem 1rem; margin: .6rem 0 0; border-left: .3rem solid var(--tone); scroll-margin-top: 5rem; }
.error { --tone: var(--bad); } .warning { --tone: var(--caution); } .info { --tone: var(--number); }
:target { outline: 2px solid var(--accent); outline-offset: 2px; }
.badge { color: var(--tone, inherit); border: 1px solid; border-radius: 1rem; padding: .05rem .55rem; font-size: .8rem; font-weight: 600; margin-right: .25rem; white-space: nowrap; }
h4 code { color: var(--soft); font-weight: 400; }
.remedy { font-weight: 600; }
.meta { font-size: .85rem; margin-bottom: 0; }
.meta code { padding: 0; background: none; }
dl { margin: .5rem 0; display: grid; gap: .15rem; }
dl div { display: flex; gap: .6rem; } dt { flex: 0 0 5rem; } dd { margin: 0; }
meter { display: block; width: 100%; }
.card { padding: .7rem 1rem; margin: 0 0 .6rem; font-size: .92rem; }
.wide dt { flex-basis: 8.5rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; background: var(--paper); border: 1px solid var(--line); }
th, td { padding: .4rem .75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
th, td { overflow-wrap: break-word; }
td code, td a { overflow-wrap: anywhere; }
td code { display: inline-block; min-width: min(17rem, 100%); line-height: 1.55; }
thead th { border: 0; color: var(--soft); font-weight: 600; }
@media (max-width: 52rem) {
  thead { display: none; }
  tr, td { display: block; }
  tr { padding: .4rem 0; border-top: 1px solid var(--line); }
  td { padding: .1rem .75rem; border: 0; }
  td:empty { display: none; }
  td::before { content: attr(data-name); display: inline-block; min-width: 5rem; padding-right: .6rem; color: var(--soft); }
}
@media (max-width: 40rem) { .wide div { display: block; } .wide dd { margin-bottom: .3rem; } .bar small { display: none; } }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
footer { padding: 1.5rem 0 2.5rem; font-size: .9rem; }
@media (forced-colors: active) { .group > summary::before { forced-color-adjust: none; border-left-color: LinkText; } article { border-left-style: double; } .verdict, .badge { border-color: CanvasText; } }
@media print { body { background: none; } .contents, .filter { display: none; } .columns { display: block; } article, .card, tr { break-inside: avoid; } summary { break-after: avoid; } }
`;
