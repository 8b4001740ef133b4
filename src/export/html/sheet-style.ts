import { baseStyle } from "./base-style.ts";

/** The style sheet of feedback sheets: a letter on screen and on A4, readable in grey. */
export const sheetStyle = `${baseStyle}
main { max-width: 46rem; margin: 0 auto; padding: 0 1.5rem 4rem; }
.sheet { padding: clamp(2rem, 5vw, 4rem) 0 2rem; }
.sheet + .sheet { border-top: 1px solid var(--rule); }
.sheet > :is(p, ul, ol) { max-width: 40rem; }
.cover { margin-bottom: 2rem; }
.cover::before { content: ""; display: block; width: 2.2rem; height: 4px; background: var(--accent); margin-bottom: 1rem; }
.cover > p:first-child { color: var(--accent); font-weight: 600; margin: 0 0 .5rem; }
.cover :is(h1, h2) { font-size: clamp(1.7rem, 1.3rem + 1.8vw, 2.4rem); line-height: 1.15; margin: 0; letter-spacing: -.01em; }
.cover :is(h1, h2) + p { font-size: 1.25rem; margin: .5rem 0 0; color: var(--muted); }
.cover .facts { display: flex; flex-wrap: wrap; gap: .9rem 2.2rem; margin: 1.6rem 0 0; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .92rem; }
.cover .facts > div { display: block; border: 0; padding: 0; max-width: 21rem; }
.cover .facts dt { font-size: .92em; }
.verdict { background: var(--tint); border-left: 4px solid var(--accent); border-radius: 3px; padding: 1.1rem 1.4rem; margin: 0 0 2rem; }
.verdict > p { margin: 0; }
.verdict strong { font-size: 1.35rem; line-height: 1.3; font-weight: 600; }
.verdict p + p { color: var(--muted); margin-top: .2rem; }
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
.sheet tbody th { font-weight: 400; border-bottom: 1px solid var(--rule); vertical-align: top; }
.fiche { padding: 1.1rem 0 .2rem; margin: 0; border-top: 1px solid var(--rule); }
.fiche > .point { font-size: 1.08rem; margin: 0 0 .6rem; line-height: 1.35; }
.fiche > ul { list-style: none; padding: 0; margin: 0 0 .8rem; font-size: .95rem; line-height: 1.45; }
.fiche > ul > li { margin: .3rem 0; padding-left: 1.1rem; text-indent: -1.1rem; }
.fiche > ul > li::before { content: "–"; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--muted); }
.fiche .facts { margin: .6rem 0 1rem; max-width: none; font-size: .95rem; }
.fiche .facts > div { grid-template-columns: 8.6rem 1fr; border: 0; padding: .12rem 0; }
.tag { white-space: normal; overflow-wrap: anywhere; color: var(--muted); text-indent: 0; }
.sheet > ul > li { margin: .7rem 0; font-size: .95rem; }
.sheet > ul ul { list-style: "–  "; padding-left: 1rem; margin: .2rem 0; }
#cover { max-width: none; }
main:has(> #cover) { max-width: 74rem; }
main:has(> #cover) > .sheet:not(#cover) { max-width: 43rem; margin: 0 auto; }
#cover table { font-size: .86rem; }
#cover .bar { display: block; }
#cover .bar svg { display: block; width: 3.6rem; margin: .35rem 0 .15rem; }
#cover .bar span { color: var(--muted); font-size: .92em; }
#cover th, #cover td { padding-right: .6rem; min-width: 0; }
#cover tbody th { min-width: 11rem; }
#cover tbody th a { font-weight: 600; margin-right: .2rem; }
@page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Source Sans 3", system-ui, sans-serif; color: #555; } }
@page cover { size: A4 landscape; margin: 14mm 14mm 16mm; }
@media print {
  html { font-size: 9.6pt; line-height: 1.5; }
  main, main:has(> #cover), main:has(> #cover) > .sheet:not(#cover) { max-width: none; padding: 0; }
  .sheet { padding: 0; }
  .sheet + .sheet { border: 0; break-before: page; }
  #cover { page: cover; }
  .cover, .verdict, .ticks li, .fiche li, .facts > div { break-inside: avoid; }
  .fiche > :is(.point, ul) { break-after: avoid; }
  .fiche:not(:has(li:nth-child(9))) { break-inside: avoid; }
  .verdict, .bar .solid, .bar .half { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .tag { background: none; }
  #cover table { font-size: 7.6pt; line-height: 1.3; }
  #cover th, #cover td { padding-top: .28rem; padding-bottom: .28rem; }
  a { color: inherit; text-decoration: none; } }
`;
