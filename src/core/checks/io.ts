import type { ReaderCheck } from "./check.ts";

/** What is checked before a text is a text: its size and its encoding. */
export const ioChecks = {
  "io/encoding": {
    level: "error",
    summary: "A file must be saved as UTF-8.",
    why: "Other encodings turn letters such as č, é or ñ into wrong ones without a warning.",
    fix: "Save the file again with the encoding UTF-8.",
    messages: {
      named: { text: "this file is saved as {encoding}, not as UTF-8" },
      broken: {
        text: "byte {byte} is not UTF-8",
        fix: "Save the file again with the encoding UTF-8; it was probably saved as Windows-1252 or Latin-1.",
      },
    },
    bad: [],
  },
  "io/too-large": {
    level: "error",
    summary: "A file must not be larger than the size limit.",
    why: "A plan is some thousand lines of text; a larger file is something else or a mistake.",
    fix: "Move long texts into a document of their own, or split the plan into part files.",
    messages: {
      size: { text: "this file has {size} MB, more than the {limit} MB that are read" },
      limit: { text: "this file is larger than the {limit} MB that are read" },
    },
    bad: [],
  },
  "io/not-a-file": {
    level: "error",
    summary: "What is to be read must be a file.",
    why: "Folders, pipes and devices hold no text that could be checked.",
    fix: "Name a file, or the folder that holds plan.yaml.",
    messages: {
      folder: { text: "this has the name of a plan but is a folder", fix: "Rename the folder." },
      special: { text: "this is a pipe or a device, not a file" },
      loop: { text: "this link leads back to itself", fix: "Delete the link." },
      outside: {
        text: "this link leads out of the folder that is checked, so it was not followed",
        fix: "Put the file itself here, or name the place it leads to.",
      },
    },
    bad: [],
  },
  "io/unreadable": {
    level: "error",
    summary: "A file must be readable.",
    why: "What cannot be read was not checked.",
    fix: "Allow reading the file, then check again.",
    messages: {
      denied: { text: "you are not allowed to read this file" },
      missing: {
        text: "this file has vanished while it was to be read",
        fix: "Check again when nobody is changing the folder.",
      },
      folder: {
        text: "this folder cannot be read, so nothing in it was checked",
        fix: "Allow reading the folder, or leave it out with --exclude.",
      },
      other: { text: "this file cannot be read", fix: "Copy it to another place and check again." },
    },
    bad: [],
  },
} as const satisfies Record<string, ReaderCheck>;
