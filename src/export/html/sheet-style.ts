import type { Theme } from "../theme.ts";
import { baseStyleOf } from "./base-style.ts";

/** The style sheet of feedback sheets: a letter on screen and on A4, readable in grey. */
export const sheetStyleOf = (theme: Theme): string => `${baseStyleOf(theme)}${design}`;

const design = `
main { max-width: 46rem; margin: 0 auto; padding: 0 1.5rem 4rem; }
.sheet { padding: clamp(2rem, 5vw, 4rem) 0 2rem; }
.sheet + .sheet { border-top: 1px solid var(--rule); }
.sheet > :is(p, ul, ol) { max-width: 40rem; }
.cover { margin-bottom: 2rem; }
.cover::before { content: ""; display: block; width: 2.2rem; height: 4px; background: var(--accent); margin-bottom: 1rem; }
.cover > p:first-child { color: var(--accent); font-weight: 600; margin: 0 0 .5rem; }
.cover :is(h1, h2) { font-size: clamp(1.7rem, 1.3rem + 1.8vw, 2.4rem); line-height: 1.15; margin: 0; letter-spacing: -.01em; }
.cover :is(h1, h2) + p { font-size: 1.25rem; margin: .5rem 0 0; color: var(--muted); }
.cover .facts { max-width: none; display: flex; flex-wrap: wrap; gap: .9rem 2rem; margin: 1.4rem 0 0; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .92rem; }
.cover .facts > div { display: block; border: 0; padding: 0; max-width: 16rem; }
.cover .facts dt { font-size: .92em; }
.verdict { background: var(--tint); border-left: 4px solid var(--accent); border-radius: 3px; padding: 1.1rem 1.4rem; margin: 0 0 2rem; }
.verdict > p { margin: 0; }
.verdict strong { font-size: 1.35rem; line-height: 1.3; font-weight: 600; }
.verdict p + p { color: var(--muted); margin-top: .2rem; }
.sheet > .note { max-width: none; margin: 0 0 1.2rem; }
.chapter { font-size: 1.45rem; margin: 2.8rem 0 .9rem; }
.ticks ul { list-style: none; padding: 0; margin: 0 0 1.6rem; }
.ticks li { position: relative; padding-left: 1.8rem; margin: .4rem 0; }
.ticks li::before { content: "✓"; position: absolute; left: .15rem; color: var(--accent); font-weight: 600; }
.bar { display: inline-flex; align-items: center; gap: .6rem; white-space: nowrap; }
.bar svg { flex: none; fill: none; }
.bar .frame { stroke: var(--muted); stroke-width: .8; fill: var(--paper); }
.bar .solid { fill: var(--accent); }
.bar .half { fill: var(--accent); fill-opacity: .38; }
.sheet table { width: 100%; }
.sheet tr:has(td:nth-child(3):empty):has(td:nth-child(4):empty) td:not(:has(.bar)) { color: var(--muted); }
.sheet tbody th { font-weight: 400; border-bottom: 1px solid var(--rule); vertical-align: top; }
.fiche { padding: 1.1rem 0 .2rem; margin: 0; border-top: 1px solid var(--rule); }
.fiche > .point { font-size: 1.08rem; margin: 0 0 .6rem; line-height: 1.35; color: var(--ink); text-wrap: pretty; }
.fiche > ul { list-style: none; padding: 0; margin: 0 0 .8rem; font-size: .95rem; line-height: 1.45; }
.fiche > ul > li { margin: .3rem 0; padding-left: 1.1rem; text-indent: -1.1rem; }
.fiche > ul > li::before { content: "–"; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--muted); }
.fiche > p { display: grid; grid-template-columns: 8.6rem 1fr; gap: 0 1rem; margin: .15rem 0; font-size: .95rem; line-height: 1.5; }
.fiche > p > strong { font-weight: 400; color: var(--muted); }
.fiche > p:last-child { margin-bottom: 1.1rem; }
.tag { display: inline; border: 0; padding: 0; background: none; font-size: inherit; white-space: normal; overflow-wrap: anywhere; color: var(--muted); text-indent: 0; }
.sheet > ul > li { margin: .7rem 0; font-size: .95rem; }
.sheet > ul ul { list-style: "–  "; padding-left: 1rem; margin: .2rem 0; }
#cover { max-width: none; }
main:has(> #cover) { max-width: 74rem; }
main:has(> #cover) > .sheet:not(#cover) { max-width: 43rem; margin: 0 auto; }
#cover table { font-size: .86rem; }
#cover .bar { gap: .35rem; }
#cover .bar svg { width: 2.5rem; height: .5rem; }
#cover .bar span { color: var(--muted); font-size: .88em; }
#cover th, #cover td { padding-right: .7rem; min-width: 0; }
#cover tbody th { min-width: 12rem; }
#cover > p { max-width: none; }
#cover tbody th a { font-weight: 600; margin-right: .2rem; }
@page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page); font: 8pt "Source Sans 3", system-ui, sans-serif; color: #555; } }
@page cover { size: A4 landscape; margin: 12mm 14mm 14mm; }
@media (max-width: 40rem) { .fiche > p { display: block; } .fiche > p > strong { display: block; } }
@media print {
  html { font-size: 9.6pt; line-height: 1.5; }
  main, main:has(> #cover), main:has(> #cover) > .sheet:not(#cover) { max-width: none; padding: 0; }
  .sheet { padding: 0; }
  .cover { margin-bottom: 1.4rem; } .cover :is(h1, h2) { font-size: 19pt; } .cover .facts { margin-top: 1rem; padding-top: .7rem; }
  .verdict { margin-bottom: 1.2rem; padding: .8rem 1.2rem; } .sheet > .note { max-width: none; margin: 0 0 1.2rem; }
.chapter { margin: 1.7rem 0 .5rem; } .ticks li { margin: .2rem 0; }
  .sheet > .scroll { break-inside: avoid; margin: .6rem 0; } .sheet th, .sheet td { padding-top: .3rem; padding-bottom: .3rem; }
  .sheet + .sheet { border: 0; break-before: page; }
  #cover { page: cover; } #cover > .scroll { break-inside: auto; } #cover .cover { margin-bottom: .6rem; } #cover .cover + p { margin-bottom: .4rem; }
  .cover, .verdict, .ticks li, .fiche li, .facts > div { break-inside: avoid; }
  .fiche > :is(.point, ul) { break-after: avoid; }
  .fiche:not(:has(li:nth-child(9))) { break-inside: avoid; }
  .verdict, .bar .solid, .bar .half { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  #cover table { font-size: 7.6pt; line-height: 1.25; } #cover > p { font-size: 8.5pt; margin-bottom: .4rem; }
  #cover th, #cover td { padding-top: .17rem; padding-bottom: .17rem; }
  a { color: inherit; text-decoration: none; } }
`;
