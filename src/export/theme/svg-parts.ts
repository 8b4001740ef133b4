/** What becomes of an element: kept, left out with all in it, or the whole picture refused. */
export interface Judgement {
  readonly verdict: "keep" | "drop" | "refuse";
  /** What it is, in words; empty where nobody misses it. */
  readonly what: string;
}

const shapes = new Set(
  (
    "svg g defs symbol use path rect circle ellipse line polyline polygon " +
    "linearGradient radialGradient stop clipPath mask style"
  ).split(" "),
);

/** Notes of drawing programs and readers, which nobody sees. */
const notes = /^(?:metadata|title|desc|switch|view|cursor|[\w-]+:[\w-]+)$/;

const named: Readonly<Record<string, string>> = {
  script: "script",
  foreignObject: "web page within",
  image: "picture within",
  a: "link",
  filter: "filter",
  pattern: "pattern",
  marker: "marker",
  animate: "movement",
  animateTransform: "movement",
  animateMotion: "movement",
  set: "movement",
};

/** Judges an element by its name. */
export const judgeElement = (name: string): Judgement => {
  if (shapes.has(name)) return { verdict: "keep", what: "" };
  if (name === "text") return { verdict: "refuse", what: "it has letters that are no shapes" };
  if (notes.test(name)) return { verdict: "drop", what: "" };
  return { verdict: "drop", what: named[name] ?? "parts that are no shapes" };
};

const attributes = new Set(
  (
    "id class d x y x1 x2 y1 y2 cx cy r rx ry fx fy fr width height points transform viewBox version " +
    "preserveAspectRatio offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits " +
    "maskContentUnits pathLength fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap " +
    "stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity stop-color stop-opacity " +
    "clip-rule color display visibility overflow mask-type paint-order vector-effect"
  ).split(" "),
);

interface Kept {
  readonly isSafe: boolean;
  /** What is lost, where somebody may miss it. */
  readonly what?: string;
}

/** Judges an attribute; `inside` a clip or a mask nothing may be clipped again. */
export const isKept = ([key, value]: readonly [string, string], inside: boolean): Kept => {
  if (/^on/i.test(key)) return { isSafe: false, what: "events" };
  if (key === "href" || key === "xlink:href")
    return isOwnPlace(value) ? { isSafe: true } : { isSafe: false, what: "link to elsewhere" };
  if (key === "clip-path" || key === "mask")
    return !inside && isReference(value)
      ? { isSafe: true }
      : { isSafe: false, what: "nested clips" };
  if (key === "style")
    return isSafeStyle(value)
      ? { isSafe: true }
      : { isSafe: false, what: "style that loads something" };
  if (!attributes.has(key)) return { isSafe: false };
  if (/[<&\\]/.test(value) || (/url\s*\(/i.test(value) && !isReference(value)))
    return { isSafe: false, what: "link to elsewhere" };
  return { isSafe: true };
};

const isOwnPlace = (value: string): boolean => /^#[\w.-]+$/.test(value);

const isReference = (value: string): boolean =>
  /^\s*url\(\s*['"]?#[\w.-]+['"]?\s*\)\s*#?\w*\s*$/.test(value);

/** Whether a style paints, and neither loads nor moves nor clips anything. */
export const isSafeStyle = (css: string): boolean => {
  const rest = css.replaceAll(/(?:fill|stroke)\s*:\s*url\(\s*['"]?#[\w.-]+['"]?\s*\)/gi, "");
  return !/[@\\<]|url\s*\(|image|expression|script|behaviou?r|binding|animation|transition|filter/i.test(
    rest,
  );
};
