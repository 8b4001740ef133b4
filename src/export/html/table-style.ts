/** Tables: to read, to sort and filter, to write in, on paper. */
export const tableStyle = `
.scroll { overflow-x: auto; margin: 1.4rem 0; }
figure .scroll { margin: 0; }
table { border-collapse: collapse; font-size: .93rem; line-height: 1.4; min-width: 50%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--rule); min-width: 3.5rem; overflow-wrap: normal; }
td a { overflow-wrap: anywhere; }
th { vertical-align: bottom; font-weight: 600; border-bottom: 2px solid var(--accent); }
th:last-child, td:last-child { padding-right: 0; }
tfoot td { border-bottom: 0; border-top: 2px solid var(--accent); }
.end { text-align: right; white-space: nowrap; }
.center { text-align: center; }
th button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: .2rem 0; margin: -.2rem 0; cursor: pointer; }
th button::after { content: "↕" / ""; display: inline-block; width: 1em; margin-left: .25em; text-align: center; color: var(--muted); font-weight: 400; }
th[aria-sort=ascending] button::after { content: "↑" / ""; color: var(--accent); font-weight: 600; }
th[aria-sort=descending] button::after { content: "↓" / ""; color: var(--accent); font-weight: 600; }
th button:hover { color: var(--accent); }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; margin: 1.4rem 0 .5rem; font-size: .93rem; }
.filter label { color: var(--muted); }
.filter input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--muted); border-radius: 4px; padding: .3rem .6rem; width: 15rem; max-width: 100%; }
.filter + .scroll { margin-top: 0; }
.filter output { color: var(--muted); font-variant-numeric: tabular-nums; }
table.tall { width: 100%; min-width: 44rem; border: 1px solid var(--rule); }
.tall th, .tall td { padding: .5rem .7rem; border-left: 1px solid var(--rule); }
.tall td { height: 4.2rem; }
@media (max-width: 40rem) {
  table { font-size: .88rem; }
  table:has(th:nth-child(4)) { min-width: 32rem; } table:has(th:nth-child(6)) { min-width: 44rem; }
  th, td { padding-right: .7rem; }
  th:not([aria-sort]) button::after { content: none; }
  th button { text-decoration: underline dotted var(--muted); text-underline-offset: .25em; } }
@media print {
  .filter, th button::after { display: none; }
  .scroll { overflow: visible; }
  table, table:has(th:nth-child(4)) { font-size: 8.5pt; min-width: 50%; }
  table.tall { min-width: 100%; }
  .tall td { height: 12mm; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  td, th { overflow-wrap: break-word; min-width: 0; } }
`;
