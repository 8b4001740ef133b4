/**
 * What a page with long tables does besides being read, in a browser that runs scripts: their heads become
 * buttons that sort, the longest get a field that filters, and a box that need not scroll is no stop for the
 * keyboard. It reads the page and nothing else, and leaves nothing behind.
 */
export const script = `
const { lang } = document.documentElement;
const words = document.querySelector("main").dataset;
const order = new Intl.Collator(lang, { numeric: true });
const plain = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLocaleLowerCase(lang);
const make = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const keyOf = (row, column) => {
  const cell = row.cells[column];
  return (cell?.dataset.sort ?? cell?.textContent ?? "").trim();
};
const compare = (a, b) => (a !== "" && b !== "" && !isNaN(a) && !isNaN(b) ? a - b : order.compare(a, b));
/** What has no value comes last, whichever way the others run. */
const sorted = (rows, column, way) =>
  rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one, column), keyOf(other, column)];
    return a === "" || b === "" ? (a === "") - (b === "") : way * compare(a, b);
  });

const ways = { ascending: 1, descending: -1 };
const makeSortable = (table) => {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const written = [...body.rows];
  heads.forEach((head, column) => {
    if (head.textContent.trim() === "") return;
    const button = make("button", { type: "button" }, ...head.childNodes);
    button.onclick = () => {
      const next = { ascending: "descending", descending: null }[head.ariaSort] ?? (head.ariaSort ? null : "ascending");
      for (const each of heads) each.ariaSort = null;
      head.ariaSort = next;
      body.append(...(next ? sorted(written, column, ways[next]) : written));
    };
    head.append(button);
  });
};

const makeFilter = (table) => {
  const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: plain(row.textContent) }));
  const field = make("input", { type: "search", autocomplete: "off", spellcheck: false });
  const count = make("output");
  field.oninput = () => {
    const wanted = plain(field.value).split(/\\s+/);
    for (const { row, text } of rows) row.hidden = !wanted.every((word) => text.includes(word));
    if (table.tFoot) table.tFoot.hidden = field.value.trim() !== "";
    const shown = rows.filter(({ row }) => !row.hidden).length;
    const numbers = { shown, all: rows.length };
    count.value = words.rowsShown.replace(/\\{(\\w+)\\}/g, (_, name) => numbers[name].toLocaleString(lang));
  };
  table.parentElement.before(make("p", { className: "filter" }, make("label", {}, words.filterRows, " ", field), " ", count));
};

for (const table of document.querySelectorAll("table.rows")) makeSortable(table);
for (const table of document.querySelectorAll("table.filtered")) makeFilter(table);

const names = new Map();
const watch = new ResizeObserver((changes) => {
  for (const { target } of changes) {
    const isWide = target.scrollWidth > target.clientWidth;
    for (const [name, value] of names.get(target)) isWide ? target.setAttribute(name, value) : target.removeAttribute(name);
  }
});
for (const box of document.querySelectorAll(".scroll, .drawing")) {
  names.set(box, ["role", "tabindex", "aria-label", "aria-labelledby"].filter((name) => box.hasAttribute(name)).map((name) => [name, box.getAttribute(name)]));
  watch.observe(box);
}
`;
