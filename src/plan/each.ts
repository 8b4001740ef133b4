/** Position and item of a list that may be absent. */
export const each = <T>(list: readonly T[] | undefined): Iterable<[number, T]> =>
  (list ?? []).entries();
