/** For each member, what it waits for. */
export type Waits = ReadonlyMap<string, readonly string[]>;

/**
 * Chains of members that wait for each other in a ring: each starts at its first member in order and
 * is the shortest through it. Who stands in one already starts no other.
 */
export const loopsIn = (waits: Waits): readonly (readonly string[])[] => {
  const rest = reversed(withoutEnds(reversed(withoutEnds(waits))));
  const told = new Set<string>();
  const loops: (readonly string[])[] = [];
  for (const id of waits.keys()) {
    const loop = told.has(id) || !rest.has(id) ? [] : shortestLoop(id, rest);
    for (const member of loop) told.add(member);
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
};

/** What is left when members that wait for nothing are taken away, again and again. */
const withoutEnds = (waits: Waits): Waits => {
  const followers = reversed(waits);
  const open = new Map<string, number>();
  for (const [id, others] of waits) open.set(id, others.filter((each) => waits.has(each)).length);
  const free = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of free)
    for (const follower of followers.get(id) ?? []) {
      const count = (open.get(follower) ?? 0) - 1;
      open.set(follower, count);
      if (count === 0) free.push(follower);
    }
  const gone = new Set(free);
  return new Map([...waits].filter(([id]) => !gone.has(id)));
};

/** Who waits for each member. */
const reversed = (waits: Waits): Waits => {
  const followers = new Map<string, string[]>([...waits.keys()].map((id) => [id, []]));
  for (const [id, others] of waits) for (const other of others) followers.get(other)?.push(id);
  return followers;
};

/** The shortest way from a member back to itself; empty where there is none. */
const shortestLoop = (start: string, waits: Waits): readonly string[] => {
  const before = new Map<string, string>();
  const queue = [start];
  for (const id of queue)
    for (const next of waits.get(id) ?? []) {
      if (next === start) return wayTo(id, before);
      if (before.has(next)) continue;
      before.set(next, id);
      queue.push(next);
    }
  return [];
};

const wayTo = (end: string, before: ReadonlyMap<string, string>): readonly string[] => {
  const way = [end];
  for (let id = before.get(end); id !== undefined; id = before.get(id)) way.push(id);
  return way.reverse();
};
