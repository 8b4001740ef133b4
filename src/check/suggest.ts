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
export const plainly = (text: string): string => {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
};

const tolerance = (length: number): number => {
  if (length < 5) return 1;
  return length < 8 ? 2 : 3;
};

/** A beginning of at least four letters is as near as still counts: `warn` for `warning`. */
const distanceOf = (written: string, name: string, limit: number): number =>
  written.length >= 4 && name.length > written.length + limit && name.startsWith(written)
    ? limit
    : slips(written, name, limit);

/** Slips between two words: letters added, left out, changed, or swapped with their neighbour; no more than asked. */
const slips = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let rows: Rows = { twoAbove: [], above: Array.from({ length: b.length + 1 }, (_, at) => at) };
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, { ...rows, row });
    // Words with nothing in common are told apart after a few letters.
    if (Math.min(...current) > limit) return limit + 1;
    rows = { twoAbove: rows.above, above: current };
  }
  return rows.above[b.length] ?? limit + 1;
};

interface Rows {
  readonly twoAbove: readonly number[];
  readonly above: readonly number[];
}

const nextRow = (a: string, b: string, { twoAbove, above, row }: Rows & { row: number }) => {
  const letter = a.charCodeAt(row - 1);
  const before = a.charCodeAt(row - 2);
  const current = [row];
  let cost = row;
  for (let column = 1; column <= b.length; column += 1) {
    const other = b.charCodeAt(column - 1);
    const changed = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
    cost = Math.min((above[column] ?? 0) + 1, cost + 1, changed);
    const isSwap = letter === b.charCodeAt(column - 2) && before === other;
    if (isSwap) cost = Math.min(cost, (twoAbove[column - 2] ?? cost) + 1);
    current.push(cost);
  }
  return current;
};
