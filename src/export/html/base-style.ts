import type { Theme } from "../theme.ts";
import { colorStyle } from "./colors.ts";
import { letterStyle } from "./letters.ts";
import { tableStyle } from "./table-style.ts";

/** What every page of ours looks like: letters, tables, facts, notes; screen, dark screen, phone and paper. */
export const baseStyleOf = (theme: Theme): string =>
  [letterStyle(theme), colorStyle(theme.palette), design, tableStyle].join("");

const design = `* { box-sizing: border-box; }
html { font: 400 1.0625rem/1.6 var(--letters); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0; overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
main:focus-visible { outline: none; }
.cover :focus-visible { outline-color: currentColor; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .6rem 1rem; background: var(--paper); color: var(--accent); border: 1px solid currentColor; border-radius: 4px; z-index: 1; }
.skip:focus { top: 1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
p, ul, ol { margin: 0 0 1rem; }
p, li, dd { text-wrap: pretty; }
ul, ol { padding-left: 1.4rem; }
li { margin: .25rem 0; }
li::marker { color: var(--accent); }
.task-list-item { list-style: none; margin-left: -1.2rem; }
li > p { margin: 0 0 .4rem; }
blockquote { margin: 1.4rem 0; padding: .1rem 0 .1rem 1.2rem; border-left: 3px solid var(--rule); color: var(--muted); }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2rem 0; }
code { font: inherit; background: var(--tint); padding: .1em .3em; border-radius: 3px; }
pre { background: var(--tint); padding: 1rem 1.2rem; border-radius: 4px; overflow-x: auto; }
pre code { padding: 0; background: none; }
.note, .gap { border-left: 3px solid var(--accent); background: var(--accent-tint); padding: .9rem 1.2rem; margin: 1.5rem 0; border-radius: 3px; max-width: 46rem; }
div.gap { border-left: 3px dashed var(--muted); background: var(--sand-tint); }
.gap a { color: inherit; }
.note > :last-child, .gap > :last-child { margin-bottom: 0; }
em.gap { box-decoration-break: clone; -webkit-box-decoration-break: clone; background: var(--sand-tint); border: 0; padding: .05em .3em; margin: 0; color: var(--muted); }
.tag { display: inline-block; font-size: .86em; line-height: 1.35; padding: .05em .5em; border: 1px solid var(--rule); border-radius: 4px; background: var(--tint); white-space: nowrap; }
.facts { margin: 1.2rem 0; max-width: 46rem; font-size: .97rem; line-height: 1.45; }
.facts > div { display: grid; grid-template-columns: minmax(7rem, 27%) 1fr; gap: 1rem; padding: .42rem 0; border-top: 1px solid var(--grid); }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; min-width: 0; }
figure { margin: 2rem 0; }
figcaption { color: var(--muted); font-size: .93rem; line-height: 1.45; margin: .7rem 0; max-width: 46rem; }
figcaption strong { color: var(--ink); font-weight: 600; }
details { font-size: .93rem; margin-top: .4rem; }
summary { color: var(--accent); cursor: pointer; padding: .15rem 0; }
sup { line-height: 0; }
sup a { text-decoration: none; padding: 0 .1em; }
@media (max-width: 40rem) {
  html { font-size: 1rem; }
  .facts > div { display: block; } }
@media print {
  html { font-size: 10pt; }
  .skip { display: none; }
  h2, h3, h4, h5, figure.table > figcaption { break-after: avoid; }
  .note, .gap { break-inside: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  details::details-content { content-visibility: visible; height: auto; } }
`;
