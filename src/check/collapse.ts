/** Something that occurs and how many equal ones it stands for. */
export interface Counted<T> {
  readonly item: T;
  readonly count: number;
  /** Some of the others. */
  readonly others: readonly T[];
}

/** How to tell what belongs together. */
export interface Likeness<T> {
  /** The same slip in the same kind of place. */
  readonly group: (item: T) => string;
  /** Equal to the reader, place aside. */
  readonly same: (item: T) => string;
}

/** Equal ones beyond so many become one with a count. */
const equalShown = 5;

/** Most different ones of one group; the rest is counted on the last. */
const groupShown = 20;

/** Most other places that are named. */
const othersNamed = 3;

/** What is worth showing, in order, so that the counts add up to all. Linear in the number of items. */
export const collapse = <T>(items: readonly T[], likeness: Likeness<T>): readonly Counted<T>[] =>
  [...groupBy(items, likeness.group).values()].flatMap((group) =>
    group.length <= equalShown ? group.map(single) : capped(group, likeness),
  );

const single = <T>(item: T): Counted<T> => ({ item, count: 1, others: [] });

const capped = <T>(group: readonly T[], { same }: Likeness<T>): readonly Counted<T>[] => {
  const shown: Counted<T>[] = [];
  let covered = 0;
  for (const equal of groupBy(group, same).values()) {
    if (shown.length >= groupShown) break;
    const room = groupShown - shown.length;
    const next = equal.length > Math.min(equalShown, room) ? [together(equal)] : equal.map(single);
    shown.push(...next);
    covered += equal.length;
  }
  const last = shown.pop();
  if (!last) return shown;
  return [...shown, { ...last, count: last.count + group.length - covered }];
};

const together = <T>(equal: readonly T[]): Counted<T> => {
  const [item, ...rest] = equal;
  if (item === undefined) throw new Error("a group of equal items is never empty");
  return { item, count: equal.length, others: rest.slice(0, othersNamed) };
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
