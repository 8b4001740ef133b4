/** Whether a path is a pattern: it has a star, a question mark, brackets or braces. */
export const isPattern = (path: string): boolean => /[*?[\]{}]/.test(path);

/** The folder in which all matches of a pattern lie. */
export const baseOf = (pattern: string): string => {
  const steps = pattern.split("/");
  const fixed = steps.slice(0, steps.findIndex(isPattern)).join("/");
  if (fixed !== "") return fixed;
  return pattern.startsWith("/") ? "/" : ".";
};

/**
 * A git-style pattern as a test of paths: `*` and `?` stay within a step, `**` spans steps,
 * `{a,b}` and `[ab]` choose. Every part is matched once, so no path takes long.
 */
export const matcherOf = (pattern: string): ((path: string) => boolean) => {
  const wanted = braces(pattern.replace(/^\.\//, "")).map((each) => each.split("/").map(stepOf));
  return (path) => {
    const steps = path.replace(/^\.\//, "").split("/");
    return wanted.some((pieces) => fits(pieces, steps));
  };
};

/** A step of a pattern; `undefined` stands for `**`. */
export type Piece = ((step: string) => boolean) | undefined;

/** Most ways that braces may unfold to. */
const most = 1000;

const braces = (pattern: string): readonly string[] => {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length < most) {
    const next = open.shift() ?? "";
    const match = /\{([^{}]*)\}/.exec(next);
    if (match)
      for (const choice of (match[1] ?? "").split(","))
        open.push(next.slice(0, match.index) + choice + next.slice(match.index + match[0].length));
    else done.push(next);
  }
  return done;
};

const stepOf = (text: string): Piece => {
  if (text === "**") return undefined;
  const source = text.replaceAll(/\*+|\?|\[[^\]]*\]|[^*?[]+|\[/g, (piece) => {
    if (piece.startsWith("*")) return "[^/]*";
    if (piece === "?") return "[^/]";
    if (piece.startsWith("[") && piece.length > 2)
      return `[${piece.slice(1, -1).replace(/^!/, "^").replaceAll("\\", "\\\\")}]`;
    return piece.replaceAll(/[.+^$(){}|[\]\\]/g, "\\$&");
  });
  const regex = new RegExp(`^${source}$`, "u");
  return (step) => regex.test(step);
};

/** Whether the steps fit, with every position of the pattern tried at once. */
export const fits = (pieces: readonly Piece[], steps: readonly string[]): boolean => {
  let open = opening(pieces);
  for (const step of steps) open = advance(pieces, open, step);
  return open.has(pieces.length);
};

/** The positions of a pattern before the first step. */
export const opening = (pieces: readonly Piece[]): ReadonlySet<number> =>
  reach(pieces, new Set([0]));

/** The positions after one more step; a path fits where the last one is among them. */
export const advance = (
  pieces: readonly Piece[],
  open: ReadonlySet<number>,
  step: string,
): ReadonlySet<number> => {
  const next = new Set<number>();
  for (const at of open) {
    if (at >= pieces.length) continue;
    const piece = pieces[at];
    if (piece === undefined) next.add(at);
    else if (piece(step)) next.add(at + 1);
  }
  return reach(pieces, next);
};

/** Positions reached without a step: `**` may stand for none. */
const reach = (pieces: readonly Piece[], positions: ReadonlySet<number>): ReadonlySet<number> => {
  const all = new Set(positions);
  for (const at of all) if (at < pieces.length && pieces[at] === undefined) all.add(at + 1);
  return all;
};
