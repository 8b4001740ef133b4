/** Every phrase of a catalogue with its dotted key. */
export const phrasesOf = (catalog: object, path = ""): readonly (readonly [string, string])[] => {
  const entries: readonly [string, unknown][] = Object.entries(catalog);
  return entries.flatMap(([name, value]) => {
    const key = path === "" ? name : `${path}.${name}`;
    if (typeof value === "string") return [[key, value] as const];
    return typeof value === "object" && value !== null ? phrasesOf(value, key) : [];
  });
};

/** The `{names}` of the places in a phrase, each once. */
export const placesOf = (phrase: string): readonly string[] =>
  [...new Set(phrase.match(/\{\w+\}/g))].toSorted();
