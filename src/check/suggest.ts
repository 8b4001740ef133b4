/** Most names a finding offers. */
const most = 3;

/** Longest text that is compared; anything longer is no slip of the pen. */
const longest = 60;

/** The names closest to what was written, best first: at most three, none for fewer than three letters. */
export const suggest = (written: string, names: Iterable<string>): readonly string[] => {
  const plain = plainly(written);
  if (plain.length < 3 || written.length > longest) return [];
  const limit = tolerance(plain.length);
  const near: { name: string; distance: number }[] = [];
  for (const name of names) {
    const distance = distanceOf(plain, plainly(name), limit);
    if (distance <= limit) near.push({ name, distance });
  }
  const best = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance <= best + 1 && (best > 0 || distance === 0))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
};

/** Names in quotes with “or” before the last: `"a", "b" or "c"`. */
export const quotedChoice = (names: readonly string[]): string => {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
};

/** Letters and digits in lower case: `target_groups` and `targetGroups` are the same slip. */
export const plainly = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

const tolerance = (length: number): number => {
  if (length < 5) return 1;
  return length < 8 ? 2 : 3;
};

/** A beginning of at least four letters is as near as still counts: `warn` for `warning`. */
const distanceOf = (written: string, name: string, limit: number): number =>
  written.length >= 4 && name.length > written.length + limit && name.startsWith(written)
    ? limit
    : slips(written, name, limit);

/** Slips between two words: letters added, left out, changed, or swapped with their neighbour. */
const slips = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(isSwap ? Math.min(cost, (twoAbove[column - 2] ?? cost) + 1) : cost);
    }
    twoAbove = above;
    above = current;
  }
  return above[b.length] ?? limit + 1;
};
