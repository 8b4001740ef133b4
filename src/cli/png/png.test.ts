import { describe, expect, it } from "vitest";
import { openFaces } from "./faces.ts";
import { loadFonts } from "../pdf/fonts.ts";
import { outlined } from "./outlined.ts";
import { pngOf } from "./png.ts";

const drawing = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50" width="200" height="50">${content}</svg>`;

const { files } = loadFonts({ lang: "en", text: "", own: [] });
const setting = { faces: openFaces(files), language: "en" };

/** Where the outline of the only text of a drawing reaches, from its own starting point. */
const reach = (text: string, attributes = ""): number => {
  const svg = outlined(`<text x="0" y="0" font-size="10"${attributes}>${text}</text>`, setting);
  const d = /\bd="([^"]*)"/.exec(svg)?.[1] ?? "";
  const across = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+) /g)].map(([, x]) => Number(x));
  return Math.max(...across);
};

const widthOf = (png: Uint8Array): number => new DataView(png.buffer).getUint32(16);
const heightOf = (png: Uint8Array): number => new DataView(png.buffer).getUint32(20);

describe("pngOf", () => {
  it("is as wide as asked, and as high as follows", () => {
    const png = pngOf(drawing('<rect width="10" height="10" fill="#0b5d73"/>'), { width: 800 });
    expect(widthOf(png)).toBe(800);
    expect(heightOf(png)).toBe(200);
  });

  it("makes the same bytes twice", () => {
    const svg = drawing('<text x="5" y="20" font-size="12">Göteborg हिन्दी</text>');
    expect(pngOf(svg, { width: 300 })).toEqual(pngOf(svg, { width: 300 }));
  });

  it("survives texts whose fonts mix, ours and foreign ones", () => {
    const own =
      '<text x="5" y="20" font-size="12">a क्षेत्र b 日本 c Ωμέγα \u0301 \u200d &#65;</text>';
    const foreign = '<text x="5" y="40">a<tspan>क्षेत्र</tspan> b <tspan>日</tspan></text>';
    expect(pngOf(drawing(own + foreign), { width: 400 }).length).toBeGreaterThan(2000);
  });

  it("refuses what is no SVG", () => {
    expect(() => pngOf("<p>no</p>", { width: 100 })).toThrow();
  });
});

describe("outlined", () => {
  it("leaves no text to the rasteriser", () => {
    expect(outlined(drawing("<text x='1'>a</text>"), setting)).not.toContain("<text");
  });

  it("joins letters of Indic scripts: a conjunct is narrower than its letters", () => {
    expect(reach("क्ष")).toBeLessThan(reach("कष") - 1);
  });

  it("takes the heavier face for heavier texts", () => {
    expect(reach("mmmm", ' font-weight="600"')).toBeGreaterThan(reach("mmmm"));
  });

  it("reads entities as the characters they stand for", () => {
    expect(reach("&#60;&amp;&#x3e;")).toBe(reach("&lt;&#38;&gt;"));
  });

  it("squeezes a text that is wider than it was measured, and never stretches one", () => {
    const set = (length: number): string =>
      outlined(`<text x="0" y="0" font-size="10" textLength="${length}">wide</text>`, setting);
    expect(set(5)).toMatch(/scale\(0\.\d+ 1\)/);
    expect(set(500)).not.toContain("scale");
  });

  it("places a text by its middle and its end", () => {
    const at = (anchor: string): number => {
      const svg = outlined(`<text x="100" y="0" text-anchor="${anchor}">wide</text>`, setting);
      return Number(/translate\(([\d.]+)/.exec(svg)?.[1]);
    };
    expect(100 - at("end")).toBeCloseTo(2 * (100 - at("middle")), 1);
    expect(at("end")).toBeLessThan(90);
  });
});
