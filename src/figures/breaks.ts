const stays = /^[\p{M}\p{Cf}]$/u;
const joins = /[\u094d\u200d]$/u;

/** Letters with their marks; what a virama or joiner ties together is not taken apart. */
export const clusters = (text: string): string[] => {
  const found: string[] = [];
  for (const char of text) {
    const last = found.at(-1);
    const isTied = last !== undefined && (stays.test(char) || (joins.test(last) && char !== " "));
    if (isTied) found[found.length - 1] = last + char;
    else found.push(char);
  }
  return found;
};

const east = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
/** What may not end a line, and what may not begin one, where there are no spaces. */
const opening = "「『（〔［｛〈《【〖";
const closing =
  "、。，．・：；？！」』）〕］｝〉》】〗ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々…";

const piece = new RegExp(
  `[${opening}]*[${east}][${closing}]*\\s*|[^\\s${east}${opening}]+\\s*|[${opening}]+|\\s+`,
  "gu",
);

/** Words with the spaces behind them; ideographs and kana may part anywhere but round their punctuation. */
export const pieces = (text: string): readonly string[] => text.match(piece) ?? [];
