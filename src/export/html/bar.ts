import type { Element, ElementContent } from "hast";
import { element } from "./element.ts";

const width = 64;
const height = 8;

/** A share drawn before its words: solid what is there, half-tone what has a reason, empty the rest. */
export const bar = (node: Element): Element => {
  const { dataThere, dataGaps, dataOf, ...rest } = node.properties;
  const [there, gaps, of] = [dataThere, dataGaps, dataOf].map(Number);
  const drawing = drawn(there ?? NaN, gaps ?? NaN, of ?? NaN);
  const words = element("span", {}, node.children);
  return { ...node, properties: rest, children: drawing ? [drawing, words] : [words] };
};

const drawn = (there: number, gaps: number, of: number): ElementContent | undefined => {
  const isShare = [there, gaps, of].every((value) => Number.isInteger(value) && value >= 0);
  if (!isShare || of === 0 || there + gaps > of) return undefined;
  const inner = width - 2;
  const solid = (inner * there) / of;
  const half = (inner * gaps) / of;
  const rect = (x: number, wide: number, name: string): string =>
    wide === 0
      ? ""
      : `<rect class="${name}" x="${short(x)}" y="1" width="${short(wide)}" height="${(height - 2).toString()}"/>`;
  const size = `width="${width.toString()}" height="${height.toString()}"`;
  return {
    type: "raw",
    value:
      `<svg aria-hidden="true" ${size} viewBox="0 0 ${width.toString()} ${height.toString()}">` +
      `<rect class="frame" x=".5" y=".5" width="${(width - 1).toString()}" height="${(height - 1).toString()}"/>` +
      `${rect(1, solid, "solid")}${rect(1 + solid, half, "half")}</svg>`,
  };
};

const short = (value: number): string => String(Math.round(value * 100) / 100);
