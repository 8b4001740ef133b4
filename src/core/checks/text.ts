import type { ReaderCheck } from "./check.ts";

/** What is checked in any text, whatever it means. */
export const textChecks = {
  "text/control": {
    level: "error",
    summary: "A text must not contain control characters.",
    why: "They are invisible, and screens, PDF and other programs treat them as commands.",
    fix: "Delete the character; it often comes with text pasted from another program.",
    messages: {
      raw: { text: "the invisible control character {character} stands here" },
      escaped: { text: "this text contains the control character {character}" },
    },
    bad: [{ yaml: 'title: "ring \\a"\n', reports: "1:8 escaped" }],
  },
  "text/bidi": {
    level: "error",
    summary: "A text must not contain characters that turn the reading direction.",
    why: "They make a text look different from what it says, so a reader signs something else.",
    fix: "Delete the character; letters of right-to-left scripts need no such mark.",
    messages: {
      raw: { text: "the invisible direction character {character} stands here" },
      escaped: { text: "this text contains the direction character {character}" },
    },
    bad: [{ yaml: 'title: "a\\u202eb"\n', reports: "1:8 escaped" }],
  },
  "text/look-alike-key": {
    level: "warning",
    summary: "A field name must be written with the letters it seems to be written with.",
    why: "Two names that look the same are different for a computer, and the value is not found.",
    fix: "Type the name again on your keyboard instead of pasting it.",
    messages: {
      letters: { text: 'the letters of "{key}" only look like "{plain}"' },
      twin: { text: '"{key}" only looks like "{twin}" beside it' },
    },
    bad: [{ yaml: "titl\u0435: Trams\n", reports: "1:1 letters" }],
  },
  "text/too-long": {
    level: "error",
    summary: "One text must not be longer than the length limit.",
    why: "A text of this length is a pasted document or a mistake; no report can print it.",
    fix: "Keep a summary here and name the document in the sources.",
    messages: {
      length: { text: 'the text "{start}" has {length} characters, more than {limit}' },
    },
    bad: [],
  },
} as const satisfies Record<string, ReaderCheck>;
