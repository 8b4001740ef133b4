import { SaxesParser, type SaxesTagPlain } from "saxes";
import { escapeXml } from "../../figures/svg.ts";
import { isKept, isSafeStyle, judgeElement, type Judgement } from "./svg-parts.ts";
import type { LogoRemark, ReadLogo } from "./logo-remark.ts";

/** Caps that keep a hostile picture from costing time, in ours and in any reader. */
const most = { depth: 64, elements: 20_000, drawn: 60_000 } as const;

/**
 * An SVG with nothing in it but shapes: scripts, events, links, styles that load, texts and what comes from
 * elsewhere are left out and told. Refused where it is no sound XML, has a DTD, or is beyond our caps.
 */
export const cleanSvg = (source: string): ReadLogo => {
  const work: Work = {
    out: [],
    open: [],
    dropped: new Set(),
    sizes: new Map(),
    count: 0,
    drawn: 0,
  };
  const parser = new SaxesParser();
  parser.on("error", () => refuse("it is not sound XML"));
  parser.on("doctype", () => refuse("it has a document type, which may hide anything"));
  parser.on("opentag", (tag) => opened(tag, work));
  parser.on("closetag", () => closed(work));
  parser.on("text", (text) => written(text, work));
  parser.on("cdata", (text) => written(text, work));
  try {
    parser.write(source).close();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { remarks: [refusal(error.message)] };
  }
  const { size } = work;
  if (size === undefined) return { remarks: [refusal("it does not say its size")] };
  return {
    picture: { content: work.out.join(""), type: "svg", ...size },
    remarks: [...work.dropped].map(left),
  };
};

class Refusal extends Error {}

const refuse = (why: string): never => {
  throw new Refusal(why);
};

const refusal = (why: string): LogoRemark => ({
  level: "error",
  message: `the logo cannot be used: ${why}`,
  fix: "save it again as plain SVG, with letters turned into paths and a viewBox",
});

const left = (what: string): LogoRemark => ({
  level: "warning",
  message: `the logo is used without its ${what}`,
  fix: "save it without, as plain SVG, so that you see what others will see",
});

/** An element that is open; what stands in one that is left out is left out too. */
interface Open {
  readonly name: string;
  readonly judgement: Judgement["verdict"];
  readonly id: string | undefined;
  /** Shapes in it, with those it repeats. */
  shapes: number;
  /** Whether it repeats others, so that it may not be repeated itself. */
  repeats: boolean;
}

interface Work {
  readonly out: string[];
  readonly open: Open[];
  /** What was left out, in words. */
  readonly dropped: Set<string>;
  /** Shapes by id; NaN for what repeats others. */
  readonly sizes: Map<string, number>;
  size?: { readonly width: number; readonly height: number };
  count: number;
  drawn: number;
}

const opened = ({ name, attributes }: SaxesTagPlain, work: Work): void => {
  const parent = work.open.at(-1);
  work.count += 1;
  if (work.open.length >= most.depth) refuse("its parts lie too deep in one another");
  if (work.count > most.elements) refuse("it has too many parts");
  if (parent === undefined) {
    if (name !== "svg") refuse("it is no SVG");
    work.size = sizeOf(attributes);
  }
  const verdict = parent?.judgement === "drop" ? "drop" : judged(name, work);
  const id = attributes.id;
  const entry = { name, judgement: verdict, id, shapes: 1, repeats: false };
  work.open.push(entry);
  if (verdict === "drop") return;
  const inside = work.open.some(({ name: outer }) => outer === "clipPath" || outer === "mask");
  const kept = Object.entries(attributes).filter((attribute) => {
    const { isSafe, what } = isKept(attribute, inside);
    if (what !== undefined) work.dropped.add(what);
    return isSafe;
  });
  if (name === "use") repeat(entry, kept, work);
  const namespaces =
    parent === undefined
      ? ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
      : "";
  const own = kept.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("");
  work.out.push(`<${name}${namespaces}${own}>`);
};

const judged = (name: string, work: Work): Judgement["verdict"] => {
  const { verdict, what } = judgeElement(name);
  if (verdict === "refuse") refuse(what);
  if (verdict === "drop" && what !== "") work.dropped.add(what);
  return verdict === "refuse" ? "drop" : verdict;
};

/** What repeats parts that repeat parts can grow without end. */
const repeat = (entry: Open, kept: readonly (readonly [string, string])[], work: Work): void => {
  const [, target = ""] = kept.find(([key]) => key === "href" || key === "xlink:href") ?? [];
  const size = work.sizes.get(target.slice(1));
  if (size === undefined || Number.isNaN(size))
    refuse("it repeats a part that is not there before, or that repeats others");
  else entry.shapes += size;
  for (const each of work.open) each.repeats = true;
};

const closed = (work: Work): void => {
  const entry = work.open.pop();
  if (entry === undefined) return;
  const parent = work.open.at(-1);
  if (parent) parent.shapes += entry.shapes;
  else if (entry.shapes > most.drawn) refuse("it has too many parts");
  if (entry.id !== undefined) work.sizes.set(entry.id, entry.repeats ? NaN : entry.shapes);
  if (entry.judgement === "keep") work.out.push(`</${entry.name}>`);
};

const written = (text: string, work: Work): void => {
  const inside = work.open.at(-1);
  if (inside?.judgement !== "keep" || text.trim() === "") return;
  if (inside.name === "style" && isSafeStyle(text)) work.out.push(escapeXml(text));
  else if (inside.name === "style") work.dropped.add("style sheet that loads or moves something");
};

/** Width and height of the view box, else of the picture itself. */
const sizeOf = (attributes: Readonly<Record<string, string>>): Work["size"] & object => {
  const box = (attributes.viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = NaN, height = NaN] =
    box.length === 4
      ? box.slice(2)
      : [attributes.width, attributes.height].map((text) =>
          Number.parseFloat(/^[\d.]+(?:px|pt|mm)?$/.exec(text ?? "")?.[0] ?? ""),
        );
  const isSound = width > 0 && height > 0 && Math.max(width / height, height / width) <= 20;
  if (!isSound) refuse("it does not say its size, or is twenty times as long as it is wide");
  return { width, height };
};
