import { palette } from "../../figures/scene.ts";

/** The style sheet of the page: screen, dark screen, phone and paper. */
export const style = `
:root { color-scheme: light dark; --ink: ${palette.ink}; --muted: ${palette.muted}; --rule: ${palette.rule};
  --grid: ${palette.grid}; --tint: ${palette.tint}; --paper: ${palette.paper}; --accent: ${palette.accent};
  --accent-tint: ${palette.accentTint}; --cover: ${palette.accent}; --sand: ${palette.sand}; --sand-tint: ${palette.sandTint}; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e8ea; --muted: #a3afb5; --rule: #3d474c; --grid: #2a3236; --tint: #20272a; --paper: #161b1d;
    --accent: #86c1d1; --accent-tint: #1b2e34; --cover: #0b4254; --sand: #c39a50; --sand-tint: #2f2819; } }
* { box-sizing: border-box; }
html { font: 400 1.0625rem/1.6 "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0; overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--sand); outline-offset: 3px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .6rem 1rem; background: var(--paper); color: var(--accent); z-index: 1; }
.skip:focus { top: 1rem; }
.cover { background: var(--cover); color: #fff; padding: clamp(2rem, 6vw, 4.5rem) max(1.5rem, calc((100vw - 72rem) / 2)); }
.cover > * { max-width: 44rem; }
.cover > p:first-child { font-weight: 600; margin: 0 0 clamp(2rem, 8vw, 6rem); }
.cover h1 { font-size: clamp(2rem, 1.2rem + 3.4vw, 3.4rem); line-height: 1.12; font-weight: 600; margin: 0; letter-spacing: -.01em; }
.cover h1 + p { font-size: 1.25rem; line-height: 1.45; margin: 1rem 0 0; }
.cover a { color: inherit; }
.cover .facts { margin-top: 2.5rem; }
.cover .facts > div { border-color: rgb(255 255 255 / .25); }
.cover .facts dt { color: rgb(255 255 255 / .8); }
.page { max-width: 75rem; margin: 0 auto; padding: 0 1.5rem; display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 4rem; align-items: start; }
.contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 3.2rem 0 2rem; font-size: .92rem; line-height: 1.4; }
.contents h2 { font-size: .92rem; margin: 0 0 .8rem; color: var(--muted); }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { margin: .5rem 0; }
.contents ol ol { padding-left: .9rem; font-size: .95em; }
.contents a { color: var(--ink); text-decoration: none; }
.contents ol ol a { color: var(--muted); }
.contents a:hover { color: var(--accent); text-decoration: underline; }
main { padding: 1rem 0 5rem; min-width: 0; }
main > p, main > ul:not(.numbers), main > ol, main > blockquote, .fiche > p, .fiche > ul:not(.numbers), .fiche > ol, .footnotes { max-width: 40rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
main h1 { font-size: 2.4rem; }
main h2 { font-size: 1.9rem; margin: 3.6rem 0 1.1rem; }
main > h2::before, .wide > h2::before { content: ""; display: block; width: 2.2rem; height: 4px; background: var(--accent); margin-bottom: .8rem; }
main h3 { font-size: 1.3rem; color: var(--accent); margin: 2.4rem 0 .8rem; }
main h4 { font-size: 1.06rem; margin: 1.8rem 0 .6rem; }
main h5, main h6 { font-size: 1rem; color: var(--muted); margin: 1.5rem 0 .5rem; }
p, ul, ol { margin: 0 0 1rem; }
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
div.gap { border-left: 3px dashed var(--sand); background: var(--sand-tint); }
.note > :last-child, .gap > :last-child { margin-bottom: 0; }
em.gap { box-decoration-break: clone; -webkit-box-decoration-break: clone; background: var(--sand-tint); border: 0; padding: .05em .3em; margin: 0; color: var(--muted); }
.tag { display: inline-block; font-size: .86em; line-height: 1.35; padding: .05em .5em; border: 1px solid var(--rule); border-radius: 4px; background: var(--tint); white-space: nowrap; }
.numbers { list-style: none; padding: 0; margin: 1.8rem 0 2rem; max-width: 46rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: 1.4rem 1.2rem; }
.numbers:has(> :nth-child(4):last-child) { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); }
.numbers li { border-top: 3px solid var(--accent); padding-top: .6rem; margin: 0; line-height: 1.35; color: var(--muted); font-size: .95rem; }
.numbers strong { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 600; color: var(--accent); }
.facts { margin: 1.2rem 0; max-width: 46rem; font-size: .97rem; line-height: 1.45; }
.facts > div { display: grid; grid-template-columns: minmax(7rem, 27%) 1fr; gap: 1rem; padding: .42rem 0; border-top: 1px solid var(--grid); }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; min-width: 0; }
.fiche { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem 1.5rem; margin: 2.4rem 0; }
.fiche > :first-child { margin-top: 0; }
.fiche > h4:not(:first-child), .fiche > h5 { font-size: 1rem; color: var(--muted); margin: 1.4rem 0 .5rem; }
figure { margin: 2rem 0; }
figcaption { color: var(--muted); font-size: .93rem; line-height: 1.45; margin: .7rem 0; }
figcaption strong { color: var(--ink); font-weight: 600; }
.drawing { overflow-x: auto; background: #fff; }
.drawing svg { display: block; width: 100%; max-width: 46rem; height: auto; }
.scroll { overflow-x: auto; margin: 1.4rem 0; }
figure .scroll { margin: 0; }
table { border-collapse: collapse; font-size: .93rem; line-height: 1.4; min-width: 50%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--rule); min-width: 3.5rem; overflow-wrap: normal; }
td a { overflow-wrap: anywhere; }
th { vertical-align: bottom; font-weight: 600; border-bottom: 2px solid var(--accent); }
th:last-child, td:last-child { padding-right: 0; }
.end { text-align: right; white-space: nowrap; }
.center { text-align: center; }
details { font-size: .93rem; margin-top: .4rem; }
summary { color: var(--accent); cursor: pointer; }
.footnotes { font-size: .92rem; border-top: 1px solid var(--rule); margin-top: 4rem; }
.footnotes h2 { font-size: 1.2rem; margin: 1.5rem 0 .8rem; }
.footnotes h2::before { display: none; }
sup { line-height: 0; }
sup a { text-decoration: none; padding: 0 .1em; }
@media (max-width: 60rem) {
  .page { display: block; }
  .contents { position: static; max-height: none; padding: 1.5rem 0; border-bottom: 1px solid var(--rule); }
  .contents ol ol { display: none; } }
@media (max-width: 40rem) {
  html { font-size: 1rem; }
  .drawing svg { min-width: 36rem; }
  .facts > div { display: block; }
  .fiche { padding-left: 1rem; } }
@page { margin: 20mm 18mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --muted: #444; --rule: #bbb; --grid: #ddd; --tint: #f4f4f4; --paper: #fff; --accent: ${palette.accent};
    --accent-tint: ${palette.accentTint}; --sand-tint: ${palette.sandTint}; }
  html { font-size: 10pt; }
  .skip { display: none; }
  .cover { background: none; color: var(--ink); padding: 30mm 0 0; break-after: page; }
  .cover .facts > div { border-color: var(--rule); } .cover .facts dt { color: var(--muted); }
  .page { display: block; padding: 0; max-width: none; }
  .contents { position: static; max-height: none; break-after: page; }
  h2, h3, h4, h5, figcaption { break-after: avoid; }
  figure:not(.table), tr, .note, .gap, .numbers { break-inside: avoid; }
  .scroll, .drawing { overflow: visible; } table { font-size: 8.5pt; } thead { display: table-header-group; }
  details::details-content { content-visibility: visible; height: auto; } }
`;
