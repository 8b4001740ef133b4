import type { Palette } from "../../figures/scene.ts";

/** What every page of ours looks like: letters, tables, facts, notes; screen, dark screen, phone and paper. */
export const baseStyleOf = (palette: Palette): string => `
:root { color-scheme: light dark; --ink: ${palette.ink}; --muted: ${palette.muted}; --rule: ${palette.rule};
  --grid: ${palette.grid}; --tint: ${palette.tint}; --paper: ${palette.paper}; --accent: ${palette.accent};
  --accent-tint: ${palette.accentTint}; --cover: ${palette.accent}; --sand: ${palette.sand}; --sand-tint: ${palette.sandTint}; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e8ea; --muted: #a3afb5; --rule: #3d474c; --grid: #2a3236; --tint: #20272a; --paper: #161b1d;
    --accent: #86c1d1; --accent-tint: #1b2e34; --cover: #0b4254; --sand: #c39a50; --sand-tint: #2f2819; } }
${design}@media print {
  :root { color-scheme: light; --ink: #000; --muted: #444; --rule: #bbb; --grid: #ddd; --tint: #f4f4f4; --paper: #fff; --accent: ${palette.accent};
    --accent-tint: ${palette.accentTint}; --sand-tint: ${palette.sandTint}; } }
`;

const design = `* { box-sizing: border-box; }
html { font: 400 1.0625rem/1.6 "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0; overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--sand); outline-offset: 3px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .6rem 1rem; background: var(--paper); color: var(--accent); z-index: 1; }
.skip:focus { top: 1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
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
.facts { margin: 1.2rem 0; max-width: 46rem; font-size: .97rem; line-height: 1.45; }
.facts > div { display: grid; grid-template-columns: minmax(7rem, 27%) 1fr; gap: 1rem; padding: .42rem 0; border-top: 1px solid var(--grid); }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; min-width: 0; }
figure { margin: 2rem 0; }
figcaption { color: var(--muted); font-size: .93rem; line-height: 1.45; margin: .7rem 0; }
figcaption strong { color: var(--ink); font-weight: 600; }
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
sup { line-height: 0; }
sup a { text-decoration: none; padding: 0 .1em; }
@media (max-width: 40rem) {
  html { font-size: 1rem; }
  .facts > div { display: block; } }
@media print {
  html { font-size: 10pt; }
  .skip { display: none; }
  h2, h3, h4, h5, figcaption { break-after: avoid; }
  tr, .note, .gap { break-inside: avoid; }
  .scroll { overflow: visible; } table { font-size: 8.5pt; } thead { display: table-header-group; }
  details::details-content { content-visibility: visible; height: auto; } }
`;
