import type { ReaderCheck } from "./check.ts";

/** What is checked before a text is a text: its size and its encoding. */
export const ioChecks = {
  "io/encoding": {
    level: "error",
    summary: "A file must be saved as UTF-8.",
    why: "other encodings turn letters such as č, é or ñ into wrong ones without a warning",
    fix: "save the file again with the encoding UTF-8",
    messages: {
      named: { text: "this file is saved as {encoding}, not as UTF-8" },
      broken: {
        text: "byte {byte} is not UTF-8",
        fix: "save the file again with the encoding UTF-8; it was probably saved as Windows-1252 or Latin-1",
      },
    },
    bad: [],
  },
  "io/too-large": {
    level: "error",
    summary: "A file must not be larger than the size limit.",
    why: "a plan is some thousand lines of text; a larger file is something else or a mistake",
    fix: "move long texts into a document of their own, or split the plan into part files",
    messages: {
      size: { text: "this file has {size} MB, more than the {limit} MB that are read" },
    },
    bad: [],
  },
} as const satisfies Record<string, ReaderCheck>;
