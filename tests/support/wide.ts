/** A text in wide letters, `Ａｂｃ`; the `{places}` of a phrase stay. */
export const wide = (text: string): string =>
  text.replaceAll(/\{\w+\}|[!-~]/g, (found) =>
    found.length === 1 && /[A-Za-z]/.test(found)
      ? String.fromCodePoint(found.charCodeAt(0) + 0xfee0)
      : found,
  );

/** A catalogue in wide letters. */
export const wideTree = <T extends object>(tree: T): T => {
  const result = { ...tree };
  for (const [key, value] of Object.entries(tree))
    Reflect.set(
      result,
      key,
      typeof value === "object" && value !== null ? wideTree(value) : wide(String(value)),
    );
  return result;
};
