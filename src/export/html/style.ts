import type { Palette } from "../../figures/scene.ts";
import { baseStyleOf } from "./base-style.ts";

/** The style sheet of a report: screen, dark screen, phone and paper. */
export const styleOf = (palette: Palette): string => `${baseStyleOf(palette)}${design}`;

const design = `
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
main h1 { font-size: 2.4rem; }
main h2 { font-size: 1.9rem; margin: 3.6rem 0 1.1rem; }
main > h2::before, .wide > h2::before { content: ""; display: block; width: 2.2rem; height: 4px; background: var(--accent); margin-bottom: .8rem; }
main h3 { font-size: 1.3rem; color: var(--accent); margin: 2.4rem 0 .8rem; }
main h4 { font-size: 1.06rem; margin: 1.8rem 0 .6rem; }
main h5, main h6 { font-size: 1rem; color: var(--muted); margin: 1.5rem 0 .5rem; }
.numbers { list-style: none; padding: 0; margin: 1.8rem 0 2rem; max-width: 46rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: 1.4rem 1.2rem; }
.numbers:has(> :nth-child(4):last-child) { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); }
.numbers li { border-top: 3px solid var(--accent); padding-top: .6rem; margin: 0; line-height: 1.35; color: var(--muted); font-size: .95rem; }
.numbers strong { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 600; color: var(--accent); }
.fiche { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem 1.5rem; margin: 2.4rem 0; }
.fiche > :first-child { margin-top: 0; }
.fiche > h4:not(:first-child), .fiche > h5 { font-size: 1rem; color: var(--muted); margin: 1.4rem 0 .5rem; }
.drawing { overflow-x: auto; background: #fff; }
.drawing svg { display: block; width: 100%; max-width: 46rem; height: auto; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 1rem; margin: 1.2rem 0; }
.box { border: 1px solid var(--rule); border-radius: 4px; padding: .8rem 1rem; margin: 0 0 1rem; break-inside: avoid; }
.columns .box { margin: 0; }
.box .label { font-weight: 600; color: var(--accent); margin: 0 0 .4rem; }
.footnotes { font-size: .92rem; border-top: 1px solid var(--rule); margin-top: 4rem; }
.footnotes h2 { font-size: 1.2rem; margin: 1.5rem 0 .8rem; }
.footnotes h2::before { display: none; }
@media (max-width: 60rem) {
  .page { display: block; }
  .contents { position: static; max-height: none; padding: 1.5rem 0; border-bottom: 1px solid var(--rule); }
  .contents ol ol { display: none; } }
@media (max-width: 40rem) {
  .drawing svg { min-width: 36rem; }
  .fiche { padding-left: 1rem; } }
@page { margin: 20mm 18mm; }
@media print {
  .cover { background: none; color: var(--ink); padding: 30mm 0 0; break-after: page; }
  .cover .facts > div { border-color: var(--rule); } .cover .facts dt { color: var(--muted); }
  .page { display: block; padding: 0; max-width: none; }
  .contents { position: static; max-height: none; break-after: page; }
  figure:not(.table), .numbers { break-inside: avoid; }
  .drawing { overflow: visible; } }
`;
