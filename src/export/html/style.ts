import type { Paper } from "../report.ts";
import type { Theme } from "../theme.ts";
import { baseStyleOf } from "./base-style.ts";

/** The style sheet of a report: screen, dark screen, phone and paper. */
export const styleOf = (theme: Theme, paper?: Paper): string =>
  `${baseStyleOf(theme)}${design}${paper ? sheetOf(paper) : ""}`;

const sheetOf = ({ size, turned }: Paper): string =>
  `@page { size: ${size.toUpperCase()} ${turned ? "landscape" : "portrait"}; }\n`;

const design = `
.cover { background: var(--cover); color: var(--on-cover); padding: clamp(2rem, 6vw, 4.5rem) max(1.5rem, calc((100vw - 72rem) / 2)); }
.cover > * { max-width: 44rem; }
.cover > p:first-child, .cover > .logo + p { font-weight: 600; margin: 0 0 clamp(2rem, 8vw, 6rem); }
.cover > .logo { margin: 0 0 1.6rem; }
.logo img { display: block; width: auto; height: 4rem; max-width: 60%; object-fit: contain; object-position: left; background: #fff; padding: .5rem; border-radius: 4px; }
.cover h1 { font-size: clamp(2rem, 1.2rem + 3.4vw, 3.4rem); line-height: 1.12; font-weight: 600; margin: 0; letter-spacing: -.01em; }
.cover h1 + p { font-size: 1.25rem; line-height: 1.45; margin: 1rem 0 0; }
.cover a { color: inherit; }
.cover .facts { margin-top: 2.5rem; }
.cover .facts > div { border-color: color-mix(in srgb, currentColor 30%, transparent); }
.cover .facts dt { color: inherit; }
.cover .facts dd { font-weight: 600; }
.band { padding-block: clamp(1.6rem, 4vw, 2.6rem); }
.band > p:first-child, .band > .logo + p { margin-bottom: .8rem; }
.band h1 { font-size: clamp(1.8rem, 1.2rem + 2.4vw, 2.6rem); }
.band h1 + p { margin-top: .6rem; }
.band .facts { margin-top: 1.6rem; max-width: 60rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .8rem 2rem; }
.band .facts > div { display: block; }
.page { max-width: 75rem; margin: 0 auto; padding: 0 1.5rem; }
.page:has(> nav) { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 4rem; align-items: start; }
.contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 3.2rem 0 2rem; font-size: .92rem; line-height: 1.4; }
.contents h2 { font-size: .92rem; margin: 0 0 .8rem; color: var(--muted); }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { margin: .5rem 0; }
.contents ol ol { padding-left: .9rem; font-size: .95em; }
.contents a { color: var(--ink); text-decoration: none; display: inline-block; }
.contents ol ol a { color: var(--muted); }
.contents a:hover { color: var(--accent); text-decoration: underline; }
main { padding: 1rem 0 4rem; min-width: 0; }
main > p, main > ul:not(.numbers), main > ol, main > blockquote, .fiche > p, .fiche > ul:not(.numbers), .fiche > ol, .footnotes { max-width: 40rem; }
main h1 { font-size: 2.4rem; }
main h2 { font-size: 1.9rem; margin: 3.6rem 0 1.1rem; }
main > h2::before, .wide > h2::before { content: ""; display: block; width: 2.2rem; height: 4px; background: var(--accent); margin-bottom: .8rem; }
main h3 { font-size: 1.3rem; color: var(--accent); margin: 2.4rem 0 .8rem; }
main h4 { font-size: 1.06rem; margin: 1.8rem 0 .6rem; }
main h5, main h6 { font-size: 1rem; color: var(--muted); margin: 1.5rem 0 .5rem; }
main > :is(h2, .break:first-child + h2):first-child { margin-top: 2.2rem; }
main > blockquote { font-size: 1.3rem; line-height: 1.4; color: var(--ink); border-left-color: var(--accent); }
.numbers { list-style: none; padding: 0; margin: 1.8rem 0 2rem; max-width: 46rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: 1.4rem 1.2rem; }
.numbers:has(> :nth-child(4):last-child) { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); }
.numbers li { border-top: 3px solid var(--accent); padding-top: .6rem; margin: 0; line-height: 1.35; color: var(--muted); font-size: .95rem; }
.numbers strong { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 600; color: var(--accent); }
.fiche { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem 1.5rem; margin: 2.4rem 0; }
.fiche > :first-child { margin-top: 0; }
.fiche > h4:not(:first-child), .fiche > h5 { font-size: 1rem; color: var(--muted); margin: 1.4rem 0 .5rem; }
.drawing { overflow-x: auto; }
.drawing svg { display: block; max-width: 100%; height: auto; }
.columns { --of: 2; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, max(11rem, (100% - (var(--of) - 1) * 1rem) / var(--of))), 1fr)); gap: 1rem; margin: 1.2rem 0; }
.columns-1 { --of: 1; } .columns-3 { --of: 3; } .columns-4 { --of: 4; } .columns-5 { --of: 5; } .columns-6 { --of: 6; }
.columns > * { margin: 0; min-width: 0; }
.box { border: 1px solid var(--rule); border-radius: 4px; padding: .8rem 1rem; margin: 1rem 0; break-inside: avoid; }
.box > :last-child { margin-bottom: 0; }
.box .label { font-weight: 600; color: var(--accent); margin: 0 0 .4rem; }
.room { line-height: 1.9rem; min-height: 1.9rem; }
.footnotes { font-size: .92rem; border-top: 1px solid var(--rule); margin-top: 4rem; }
.footnotes h2 { font-size: 1.2rem; margin: 1.5rem 0 .8rem; }
.footnotes h2::before { display: none; }
.imprint { border-top: 1px solid var(--rule); color: var(--muted); font-size: .92rem; padding: 1.4rem max(1.5rem, calc((100vw - 72rem) / 2)) 2.4rem; }
.imprint p { margin: 0; }
@media (max-width: 60rem) {
  .page:has(> nav) { display: block; }
  .contents { position: static; max-height: none; padding: 1.5rem 0; border-bottom: 1px solid var(--rule); }
  .contents li { margin: .15rem 0; } .contents a { padding: .2rem 0; }
  .contents ol ol { display: none; } }
@media (max-width: 40rem) {
  .page { padding: 0 1rem; } .cover, .imprint { padding-inline: 1rem; }
  main h2 { font-size: 1.6rem; margin-top: 2.8rem; }
  .drawing svg { max-width: none; }
  .numbers, .numbers:has(> :nth-child(4):last-child) { grid-template-columns: 1fr 1fr; }
  .fiche { padding-left: 1rem; } }
@page { margin: 20mm 18mm; }
@media print {
  .cover { background: none; color: var(--ink); padding: 30mm 0 0; }
  .cover:has(+ .page > main:first-child) { break-after: page; }
  .band { padding: 0 0 5mm; border-bottom: 2px solid var(--accent); }
  .logo img { padding: 0; }
  .page:has(> nav) { display: block; } .page { padding: 0; max-width: none; }
  .contents { position: static; max-height: none; overflow: visible; break-after: page; padding: 18mm 0 0; border: 0; columns: 2; column-gap: 12mm; }
  .contents h2 { column-span: all; } .contents > ol > li { break-inside: avoid; }
  .band:has(+ .page) { break-after: avoid; } .band + .page .contents { display: none; }
  main { padding: 0; }
  main h2 { font-size: 17pt; margin-top: 12mm; } main h3 { font-size: 13pt; } main h4 { font-size: 11pt; }
  main > h2::before, .numbers li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  figure:not(.table), .numbers, .box { break-inside: avoid; }
  .break { break-after: page; }
  .drawing { overflow: visible; }
  .room { line-height: 7mm; }
  .break + h2 { margin-top: 0; }
  .imprint { padding: 6mm 0 0; margin-top: 10mm; } }
`;
