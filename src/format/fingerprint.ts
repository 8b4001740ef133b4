import type { Diagnostic } from "../core/diagnostic.ts";

/**
 * A name for each finding that outlives edits elsewhere in the file: from rule, file, place by ids, message and its
 * values (not its words, which differ by language), and a number where several are alike. Unique among the findings given; in their order.
 */
export const fingerprints = (diagnostics: readonly Diagnostic[]): readonly string[] => {
  const seen = new Map<string, number>();
  return diagnostics.map(({ ruleId, messageId, params, file, idPath }) => {
    const name = hash(JSON.stringify([ruleId, file, idPath, messageId, params]));
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${name}:${number}`;
  });
};

/** FNV-1a over UTF-16 units, 64 bits in hexadecimal: short and stable, not for secrets. */
const hash = (text: string): string => {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
};
