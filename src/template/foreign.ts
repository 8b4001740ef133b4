// Texts travel from the plan to a template as plain strings. One in another language than the report carries
// its language between noncharacters, which no text of a plan keeps.
const OPEN = "\ufdd0";
const TAG_END = "\ufdd1";
const CLOSE = "\ufdd2";

const passages = new RegExp(`${OPEN}([\\w-]*)${TAG_END}([^${CLOSE}]*)${CLOSE}`, "g");
const marks = /[\ufdd0-\ufdef]/g;

/** A text of a plan without the noncharacters that are ours. */
export const unmarked = (text: string): string =>
  text.replaceAll(passages, "$2").replaceAll(marks, "");

/** A text that is in another language than what stands around it. */
export const foreign = (text: string, language: string): string =>
  text === "" ? "" : OPEN + language.replaceAll(/[^\w-]/g, "") + TAG_END + text + CLOSE;

/** Several lines, each with the language of the passage it is part of; the “- ” of an item stays outside. */
export const linewise = (text: string): string =>
  text.includes(OPEN)
    ? text.replaceAll(passages, (_, language: string, body: string) =>
        body.replaceAll(
          /^([^\S\n]*(?:- )?)(.*\S.*)$/gm,
          (_line, start: string, rest: string) => start + foreign(rest, language),
        ),
      )
    : text;

/** Escaped Markdown with `:quote[…]{lang=…}` for each passage in another language. */
export const quoted = (escaped: string): string =>
  escaped.includes(OPEN)
    ? escaped.replaceAll(passages, ":quote[$2]{lang=$1}").replaceAll(marks, "")
    : escaped;
