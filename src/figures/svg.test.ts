import { expect, test } from "vitest";
import type { Scene, Shape } from "./scene.ts";
import { escapeXml, toShapesSvg, toSvg } from "./svg.ts";

const scene = (...shapes: Shape[]): Scene => ({
  width: 100,
  height: 50,
  title: "A <b>",
  alt: 'says "x" & y',
  shapes,
});

test("a drawing has a role, a name and a description, all escaped", () => {
  const svg = toSvg(scene(), "gantt");
  expect(svg).toContain('role="img" aria-labelledby="gantt-title gantt-desc"');
  expect(svg).toContain('<title id="gantt-title">A &#60;b&#62;</title>');
  expect(svg).toContain('<desc id="gantt-desc">says &#34;x&#34; &#38; y</desc>');
});

test("texts are escaped, carry their measured width and stay out of the shapes", () => {
  const label = scene({ kind: "text", text: "</text><script>", x: 1, y: 2, size: 10, weight: 600 });
  expect(toSvg(label, "a")).toContain(">&#60;/text&#62;&#60;script&#62;</text>");
  expect(toSvg(label, "a")).toMatch(/font-weight="600" fill="#1c2428" textLength="[\d.]+"/);
  expect(toShapesSvg(label)).not.toContain("text");
});

test("a text in a script we cannot measure is not squeezed", () => {
  const svg = toSvg(scene({ kind: "text", text: "東京", x: 0, y: 0, size: 9 }), "a");
  expect(svg).not.toContain("textLength");
});

test("path data and ids cannot break out of their attributes", () => {
  const hostile = scene({ kind: "path", d: 'M0 0"/><script>' });
  const svg = toSvg(hostile, 'x" onload="y');
  expect(svg).not.toMatch(/onload=|<script/);
});

test("a hatching lies over the fill and is defined once", () => {
  const bar = { kind: "rect", x: 0, y: 0, width: 9, height: 9, fill: "paper" } as const;
  const svg = toSvg(
    scene({ ...bar, pattern: "diagonal" }, { ...bar, x: 20, pattern: "diagonal" }),
    "g",
  );
  expect(svg.match(/<pattern /g)).toHaveLength(1);
  expect(svg.match(/fill="url\(#g-diagonal-ink\)"/g)).toHaveLength(2);
});

test("characters XML forbids are replaced", () => {
  expect(escapeXml("a\u0000b\uD800")).toBe("a�b�");
});
