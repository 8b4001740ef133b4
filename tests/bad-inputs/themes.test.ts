// What a city hands over to make reports its own is read, cleaned or refused; it never acts, and never takes long.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { plan, type Files } from "./every-format.ts";

const head = "iuc: theme/1\ntitle: Ours\n";
const withLogo = `${head}logo: { file: logo.svg, alt: Our mark }\n`;

const render = async (files: Files) => {
  const io = memoryIo({ files: { "a.plan.yaml": plan, ...files } });
  const args = ["render", "a.plan.yaml", "--to", "md,html", "--theme", "ours/theme.yaml"];
  const exit = await main(args, io);
  return { exit, said: io.stderr(), written: io.written() };
};

const svg = (inside: string, attributes = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20"${attributes}>` +
  `<path d="M0 0h40v20z"/>${inside}</svg>`;

/** What a browser or another program could obey or fetch. */
const acting =
  /script|onload|onclick|foreignObject|javascript:|example\.org|<!|&\w+;|@import|<image|<animate|<set|<a\b/i;

describe("B68 an SVG logo", () => {
  test.each([
    ["with a script", svg("<script>alert(1)</script>"), "script"],
    ["with an event", svg("", ' onload="alert(1)"'), "events"],
    ["with an event inside", svg('<rect onclick="alert(1)" width="1" height="1"/>'), "events"],
    ["with a page inside", svg("<foreignObject><p>x</p></foreignObject>"), "web page within"],
    ["with a link", svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), "link"],
    ["with a picture from elsewhere", svg('<image href="https://example.org/a.png"/>'), "picture"],
    ["with a picture inside", svg('<image href="data:image/png;base64,AAAA"/>'), "picture within"],
    [
      "with an outside paint",
      svg('<path fill="url(https://example.org/a#b)" d="M0 0"/>'),
      "link to elsewhere",
    ],
    [
      "with an outside gradient",
      svg('<linearGradient id="a" xlink:href="https://example.org/#b"/>'),
      "link to elsewhere",
    ],
    [
      "with a style that loads",
      svg("<style>@import url(https://example.org/a.css);</style>"),
      "style sheet",
    ],
    [
      "with a style that hides its address",
      svg('<path style="fill:u\\72l(https://example.org)" d="M0 0"/>'),
      "style",
    ],
    [
      "with movement",
      svg('<path d="M0 0"><animate attributeName="d" to="M1 1"/></path>'),
      "movement",
    ],
    ["with a setting", svg('<set attributeName="onload" to="alert(1)"/>'), "movement"],
    [
      "with a filter",
      svg('<filter id="f"><feImage href="https://example.org/a"/></filter>'),
      "filter",
    ],
    [
      "with a style sheet before it",
      `<?xml-stylesheet href="https://example.org/a.css"?>${svg("<script/>")}`,
      "script",
    ],
  ])("B68 %s is used without it, and says so", async (_, logo, what) => {
    const { exit, said, written } = await render({
      "ours/theme.yaml": withLogo,
      "ours/logo.svg": logo,
    });
    expect(exit).toBe(0);
    expect(said).toContain("theme/logo");
    expect(said).toContain(what);
    const clean = written["out/trees-figures/logo.svg"] ?? "";
    expect(clean).toContain('<path d="M0 0h40v20z">');
    expect(clean).not.toMatch(acting);
    const [, inPage = ""] =
      /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(written["out/trees.html"] ?? "") ?? [];
    expect(atob(inPage)).toBe(clean);
  });

  const bomb = (levels: number): string =>
    Array.from(
      { length: levels },
      (_, level) =>
        `<g id="g${level}">${level === 0 ? '<path d="M0 0"/>' : `<use href="#g${level - 1}"/>`.repeat(10)}</g>`,
    ).join("");

  test.each([
    [
      "with a document type",
      `<!DOCTYPE svg SYSTEM "https://example.org/a.dtd">${svg("")}`,
      "document type",
    ],
    [
      "with entities",
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg("&a;")}`,
      "document type",
    ],
    ["with an entity nobody knows", svg("&a;"), "not sound XML"],
    ["that is cut off", svg("").slice(0, -9), "not sound XML"],
    ["that is no SVG", "<html><body/></html>", "no SVG"],
    ["without a size", svg("").replace("viewBox", "box"), "size"],
    ["with letters", svg("<text>Ribeira</text>"), "letters"],
    ["nested a thousand deep", svg("<g>".repeat(1000) + "</g>".repeat(1000)), "too deep"],
    ["of a hundred thousand parts", svg("<g/>".repeat(100_000)), "too many parts"],
    ["that repeats itself without end", svg(bomb(9)), "repeats"],
    ["that draws itself", svg('<g id="a"><use href="#a"/></g>'), "repeats"],
    ["of many megabytes", svg(" ".repeat(1_000_000)), "too large"],
  ])("B68 %s is refused within two seconds", async (_, logo, why) => {
    const start = performance.now();
    const { exit, said, written } = await render({
      "ours/theme.yaml": withLogo,
      "ours/logo.svg": logo,
    });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(exit).toBe(2);
    expect(said).toContain("ours/theme.yaml:3:");
    expect(said.replaceAll(/\s+/g, " ")).toContain(why);
    expect(Object.keys(written).filter((path) => path.startsWith("out/"))).toEqual([]);
  });

  test.each([
    ["a text", "not a picture", "neither"],
    [
      "half a PNG",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      "neither",
    ],
    ["a PNG of a million pixels a side", hugePng(1_000_000), "pixels"],
  ])("B68 %s that calls itself a PNG is refused", async (_, logo, why) => {
    const theme = withLogo.replace("logo.svg", "logo.png");
    const { exit, said } = await render({ "ours/theme.yaml": theme, "ours/logo.png": logo });
    expect(exit).toBe(2);
    expect(said).toContain(why);
  });
});

function hugePng(side: number): Uint8Array {
  const bytes = new Uint8Array(57);
  const view = new DataView(bytes.buffer);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  view.setUint32(8, 13);
  view.setUint32(12, 0x49484452);
  view.setUint32(16, side);
  view.setUint32(20, side);
  view.setUint32(37, 0x49454e44);
  return bytes;
}

const font = readFileSync(
  createRequire(import.meta.url).resolve(
    "@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf",
  ),
);

/** The font with a table, found by its name, changed. */
const spoilt = (tag: string, spoil: (view: DataView, at: number) => void): Uint8Array => {
  const bytes = Uint8Array.from(font);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    if (new TextDecoder().decode(bytes.subarray(entry, entry + 4)) === tag)
      spoil(view, view.getUint32(entry + 8));
  }
  return bytes;
};

/** Where the character map of a format begins; the other is made unreadable. */
const mapOf = (format: 4 | 12, view: DataView, cmap: number): number => {
  let found = 0;
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const start = cmap + view.getUint32(cmap + 8 + 8 * index);
    if (view.getUint16(start) === format) found = start;
    else view.setUint16(start, 99);
  }
  expect(found).toBeGreaterThan(0);
  return found;
};

describe("B69 a font", () => {
  const withFont = `${head}fonts: [city.ttf]\n`;

  test.each([
    ["that is empty", new Uint8Array(), "broken"],
    ["that is a text", new TextEncoder().encode("not a font at all, only words"), "no font"],
    ["that is cut off", font.subarray(0, 4000), "cut off"],
    ["for web pages", Uint8Array.from([0x77, 0x4f, 0x46, 0x32, ...font.subarray(4)]), "web pages"],
    ["of several", Uint8Array.from([0x74, 0x74, 0x63, 0x66, ...font.subarray(4)]), "several"],
    [
      "that claims 65,535 tables",
      Uint8Array.from([...font.subarray(0, 4), 255, 255, ...font.subarray(6)]),
      "cut off",
    ],
    ["without widths", spoilt("hhea", (view, at) => view.setUint16(at + 34, 0)), "widths"],
    ["without a name", spoilt("name", (view, at) => view.setUint16(at + 2, 0)), "name"],
    ["without a size", spoilt("head", (view, at) => view.setUint16(at + 18, 0)), "size"],
    [
      "whose map lies outside",
      spoilt("cmap", (view, at) => view.setUint32(at + 8, 0xfffffff0)),
      "broken",
    ],
    [
      "whose letters are damaged",
      spoilt("glyf", (view, at) => view.setUint32(at + 400, 0xdeadbeef)),
      'damaged in its table "glyf"',
    ],
    [
      "whose measures are damaged",
      spoilt("head", (view, at) => view.setUint16(at + 50, 7)),
      'damaged in its table "head"',
    ],
    ["without a map", spoilt("cmap", (view, at) => view.setUint16(at + 2, 0)), "character map"],
    [
      "that maps all characters again and again",
      spoilt("cmap", (view, at) => {
        const start = mapOf(12, view, at);
        for (let group = 0; group < view.getUint32(start + 12); group += 1) {
          view.setUint32(start + 16 + 12 * group, 0);
          view.setUint32(start + 20 + 12 * group, 0x10ffff);
        }
      }),
      "disorder",
    ],
    [
      "that maps short characters again and again",
      spoilt("cmap", (view, at) => {
        const start = mapOf(4, view, at);
        const double = view.getUint16(start + 6);
        for (let segment = 0; segment < double; segment += 2) {
          view.setUint16(start + 14 + segment, 0xfffe);
          view.setUint16(start + 16 + double + segment, 0);
        }
      }),
      "disorder",
    ],
    [
      "that may not be embedded",
      spoilt("OS/2", (view, at) => view.setUint16(at + 8, 2)),
      "forbids",
    ],
  ])("B69 %s is refused within two seconds", async (_, bytes, why) => {
    const start = performance.now();
    const { exit, said } = await render({ "ours/theme.yaml": withFont, "ours/city.ttf": bytes });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(exit).toBe(2);
    expect(said).toContain("theme/font");
    expect(said.replaceAll(/\s+/g, " ")).toContain(why);
  });

  test("B69 a whole one is used", async () => {
    const { exit, said, written } = await render({
      "ours/theme.yaml": withFont,
      "ours/city.ttf": font,
    });
    expect([exit, said]).toEqual([0, ""]);
    expect(written["out/trees.html"]).toContain('font-family: "Noto Sans Devanagari"');
  });
});

describe("B41 a theme", () => {
  test.each([
    "../logo.svg",
    "/etc/logo.svg",
    "C:\\logo.svg",
    "file:///logo.svg",
    "%2e%2e/logo.svg",
    "~/logo.svg",
  ])("B41 reads no logo from %s", async (path) => {
    const files = {
      "ours/theme.yaml": `${head}logo: { file: ${JSON.stringify(path)}, alt: Mark }\nfonts: [${JSON.stringify(path)}]\n`,
      "logo.svg": svg(""),
    };
    const { exit, said } = await render(files);
    expect(exit).toBe(2);
    expect(said.match(/path\/outside-root/g)).toHaveLength(2);
  });
});
