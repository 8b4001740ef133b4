import { fits, type Piece } from "./glob.ts";
import { wildcard } from "./wildcard.ts";

/** One line of a `.gitignore`. */
export interface IgnoreRule {
  /** It began with `!`: what it matches stays. */
  readonly keeps: boolean;
  readonly foldersOnly: boolean;
  /** The pattern, step by step; `undefined` stands for `**`. */
  readonly pieces: readonly Piece[];
}

/** The rules of a `.gitignore` (see gitignore(5)), in their order. Lines that git cannot use are left out. */
export const parseIgnore = (text: string): readonly IgnoreRule[] =>
  text
    .replace(/^\ufeff/, "")
    .split("\n")
    .flatMap((line) => ruleOf(line.replace(/\r$/, "")) ?? []);

/**
 * What the last matching rule says of a path, given as steps from the folder of the rules: `true` for ignored,
 * `false` for kept in spite of earlier rules, nothing where no rule matches.
 */
export const isIgnoredBy = (
  rules: readonly IgnoreRule[],
  steps: readonly string[],
  isFolder: boolean,
): boolean | undefined => {
  const rule = rules.findLast(
    ({ foldersOnly, pieces }) => (isFolder || !foldersOnly) && fits(pieces, steps),
  );
  return rule && !rule.keeps;
};

const ruleOf = (line: string): IgnoreRule | undefined => {
  if (line.startsWith("#")) return undefined;
  const keeps = line.startsWith("!");
  const pattern = withoutBlanks(keeps ? line.slice(1) : line);
  const foldersOnly = pattern.endsWith("/");
  const path = foldersOnly ? pattern.slice(0, -1) : pattern;
  if (path === "") return undefined;
  const steps = path.replace(/^\//, "").split("/");
  if (steps.length > mostSteps) return undefined;
  return { keeps, foldersOnly, pieces: piecesOf(steps, path.includes("/")) };
};

/** Deeper patterns than any tree of plans only cost time. */
const mostSteps = 64;

/** Blanks at the end do not count, but one behind a backslash. */
const withoutBlanks = (pattern: string): string => {
  const bare = pattern.replace(/ +$/, "");
  const isEscaped = /(?<!\\)(?:\\\\)*\\$/.test(bare);
  return isEscaped && bare.length < pattern.length ? `${bare} ` : bare;
};

const anyStep: Piece = () => true;

/** A name alone is looked for at any depth; `a/**` is what lies in `a`, not `a` itself. */
const piecesOf = (steps: readonly string[], isAnchored: boolean): readonly Piece[] => {
  const pieces = steps.map((step) => (step === "**" ? undefined : wildcard(step)));
  const all = isAnchored ? pieces : [undefined, ...pieces];
  return all.at(-1) === undefined ? [...all, anyStep] : all;
};
