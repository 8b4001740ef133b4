/** Something that occurs and how many like it stand behind it. */
export interface Counted<T> {
  readonly item: T;
  readonly count: number;
}

/** Most of one group; what comes after is counted on the last, so that a broken file stays a short list. */
const mostShown = 1000;

/** Everything, or the first of a large group, so that the counts add up to all. Linear in the number of items. */
export const collapse = <T>(
  items: readonly T[],
  groupOf: (item: T) => string,
): readonly Counted<T>[] => [...groupBy(items, groupOf).values()].flatMap(capped);

const capped = <T>(group: readonly T[]): readonly Counted<T>[] =>
  group.slice(0, mostShown).map((item, index) => ({
    item,
    count: index === mostShown - 1 ? group.length - index : 1,
  }));

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
