/**
 * A step of a `.gitignore` pattern as a test of names: `*`, `?`, `[a-z]`, `[!a]`, `[[:alpha:]]` and `\`. Every
 * position of the pattern is tried at once, so that no pattern takes long on any name.
 */
export const wildcard = (pattern: string): ((name: string) => boolean) => {
  const tokens = tokensOf([...pattern]);
  if (!tokens) return () => false;
  return (name) => {
    let open = passStars(tokens, [0]);
    for (const character of name) {
      const next = open.flatMap((at) => stepsFrom(tokens, at, character));
      open = passStars(tokens, next);
      if (open.length === 0) return false;
    }
    return open.includes(tokens.length);
  };
};

/** A test of one character, or `*`. */
type Token = "*" | ((character: string) => boolean);

const stepsFrom = (tokens: readonly Token[], at: number, character: string): readonly number[] => {
  const token = tokens[at];
  if (token === "*") return [at];
  return token?.(character) ? [at + 1] : [];
};

/** Positions reached without a character; each once, in order. */
const passStars = (tokens: readonly Token[], positions: readonly number[]): readonly number[] => {
  const all = new Set(positions);
  for (const at of all) if (tokens[at] === "*") all.add(at + 1);
  return [...all];
};

/** Nothing where a bracket is not closed or a backslash ends the pattern: git matches no name with these. */
const tokensOf = (pattern: readonly string[]): readonly Token[] | undefined => {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length;) {
    const read = tokenAt(pattern, at);
    if (!read) return undefined;
    if (read.token !== "*" || tokens.at(-1) !== "*") tokens.push(read.token);
    at = read.end;
  }
  return tokens;
};

interface Read {
  readonly token: Token;
  readonly end: number;
}

const tokenAt = (pattern: readonly string[], at: number): Read | undefined => {
  const character = pattern[at] ?? "";
  if (character === "*") return { token: "*", end: at + 1 };
  if (character === "?") return { token: () => true, end: at + 1 };
  if (character === "[") return classAt(pattern, at);
  const literal = character === "\\" ? pattern[at + 1] : character;
  if (literal === undefined) return undefined;
  return { token: (each) => each === literal, end: at + (character === "\\" ? 2 : 1) };
};

type Test = (character: string) => boolean;

const classAt = (pattern: readonly string[], start: number): Read | undefined => {
  const isNegated = pattern[start + 1] === "!" || pattern[start + 1] === "^";
  const first = start + (isNegated ? 2 : 1);
  const tests: Test[] = [];
  for (let at = first; at < pattern.length;) {
    if (pattern[at] === "]" && at > first)
      return { token: (each) => tests.some((test) => test(each)) !== isNegated, end: at + 1 };
    const member = namedAt(pattern, at) ?? rangeAt(pattern, at);
    if (!member) return undefined;
    tests.push(member.test);
    at = member.end;
  }
  return undefined;
};

interface Member {
  readonly test: Test;
  readonly end: number;
}

const rangeAt = (pattern: readonly string[], start: number): Member | undefined => {
  const low = letterAt(pattern, start);
  if (!low) return undefined;
  const isRange = pattern[low.end] === "-" && pattern[low.end + 1] !== "]";
  const high = isRange ? letterAt(pattern, low.end + 1) : low;
  if (!high) return undefined;
  const [from, to] = [codeOf(low.letter), codeOf(high.letter)];
  return { test: (each) => codeOf(each) >= from && codeOf(each) <= to, end: high.end };
};

const letterAt = (
  pattern: readonly string[],
  at: number,
): { readonly letter: string; readonly end: number } | undefined => {
  const isEscaped = pattern[at] === "\\";
  const letter = pattern[isEscaped ? at + 1 : at];
  return letter === undefined ? undefined : { letter, end: at + (isEscaped ? 2 : 1) };
};

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

const namedAt = (pattern: readonly string[], at: number): Member | undefined => {
  const [, name = ""] = /^\[:(\w+):\]/.exec(pattern.slice(at, at + 12).join("")) ?? [];
  const test = Object.hasOwn(named, name) ? named[name] : undefined;
  return test && { test, end: at + name.length + 4 };
};

const like =
  (regex: RegExp): Test =>
  (character) =>
    regex.test(character);

const named: Readonly<Record<string, Test>> = {
  alnum: like(/^[a-z0-9]$/i),
  alpha: like(/^[a-z]$/i),
  blank: like(/^[ \t]$/),
  digit: like(/^\d$/),
  lower: like(/^[a-z]$/),
  punct: like(/^[!-/:-@[-`{-~]$/),
  space: like(/^\s$/),
  upper: like(/^[A-Z]$/),
  xdigit: like(/^[0-9a-f]$/i),
};
