import type { Nested } from "./lineage.ts";

/** Entries that are their own parents by way of others. */
export interface Ring {
  /** Position of its first entry in the list. */
  readonly index: number;
  /** Its members from that entry on, each followed by its parent. */
  readonly ids: readonly string[];
}

/** The rings of parents in a list, each once. */
export const ringsIn = (list: readonly Nested[]): readonly Ring[] => {
  const parents = new Map(list.map(({ id, parent }) => [id, parent]));
  const told = new Set<string>();
  const rings: Ring[] = [];
  for (const [index, { id }] of list.entries()) {
    const ids = ringFrom(id, parents);
    if (told.has(id) || ids.length === 0) continue;
    for (const member of ids) told.add(member);
    rings.push({ index, ids });
  }
  return rings;
};

/** The ring an entry is in; nothing where its way up ends, or leads into a ring of others. */
const ringFrom = (
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): readonly string[] => {
  const way = [id];
  for (let above = parents.get(id); above !== undefined; above = parents.get(above)) {
    if (above === id) return way;
    if (way.includes(above)) return [];
    way.push(above);
  }
  return [];
};
