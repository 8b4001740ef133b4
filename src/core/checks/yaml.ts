import type { ReaderCheck } from "./check.ts";

/** What is checked in YAML that can be read but must not stand in a plan, or not like this. */
export const yamlChecks = {
  "yaml/duplicate-key": {
    level: "error",
    summary: "A field must stand only once in its place.",
    why: "only one of the two values could count, and nobody would see which",
    fix: "delete one of the two, or put their content together under one of them",
    messages: { twice: { text: 'the field "{key}" stands here a second time' } },
    bad: [{ yaml: "title: A\ntitle: B\n", reports: "2:1 twice" }],
  },
  "yaml/tag-not-allowed": {
    level: "error",
    summary: "A value must not carry a tag of a programming language or of an old YAML type.",
    why: "tags ask a program to build something else from your text, which is not safe",
    fix: "delete the word that starts with an exclamation mark; put text that needs it in quotes",
    messages: {
      tag: { text: 'the tag "{tag}" is not allowed' },
      mismatch: {
        text: 'the tag "{tag}" does not fit the value behind it',
        fix: "delete the tag, or write a value of its kind",
      },
    },
    bad: [{ yaml: "title: !important Trams\n", reports: "1:8 tag" }],
  },
  "yaml/alias-limit": {
    level: "error",
    summary: "Repeated parts must not unfold into more than the limit.",
    why: "a few lines of repeats within repeats can unfold into millions and stop every program",
    fix: "write the values out, or give them an id and refer to it",
    messages: { uses: { text: 'with "*{name}" the repeats unfold to more than {limit}' } },
    bad: [],
  },
  "yaml/cycle": {
    level: "error",
    summary: "A part must not contain itself.",
    why: "a part that contains itself never ends",
    fix: "delete this reference, or refer to an id instead",
    messages: { self: { text: '"*{name}" stands inside the part it repeats' } },
    bad: [{ yaml: "a: &x\n  b: *x\n", reports: "2:6 self" }],
  },
  "yaml/merge-key": {
    level: "error",
    summary: "The merge key << must not be used.",
    why: "it belongs to an old version of YAML; programs of today read it in different ways",
    fix: "write the fields out here",
    messages: { merge: { text: '"<<" does not merge fields here, it is not part of YAML 1.2' } },
    bad: [{ yaml: "a: &x { b: 1 }\nc:\n  <<: *x\n", reports: "3:3 merge" }],
  },
  "yaml/depth-limit": {
    level: "error",
    summary: "Lists and maps must not be nested deeper than the limit.",
    why: "no plan is this deep; such a file is damaged or made to stop a program",
    fix: "write the values less deep",
    messages: {
      deep: { text: "lists and maps stand more than {limit} levels inside one another" },
    },
    bad: [],
  },
  "yaml/multiple-documents": {
    level: "error",
    summary: "A file must hold one document.",
    why: "only the first part would be read, and the rest would be lost without a word",
    fix: "delete this line, or move what follows into a file of its own",
    messages: { marker: { text: "a second document starts here" } },
    bad: [{ yaml: "title: A\n---\ntitle: B\n", reports: "2:1 marker" }],
  },
  "yaml/directive": {
    level: "warning",
    summary: "A file must not ask for another version of YAML.",
    why: "every file is read as YAML 1.2, where yes, no, on and off are words, not true or false",
    fix: "delete the line that starts with a percent sign",
    messages: {
      version: { text: "this file asks for YAML {version} and is read as YAML 1.2" },
      unknown: { text: 'the instruction "%{name}" has no effect' },
    },
    bad: [{ yaml: "%YAML 1.1\n---\ntitle: A\n", reports: "1:1 version" }],
  },
  "yaml/key-not-allowed": {
    level: "error",
    summary: "A field must have a name.",
    why: "without a name nothing can find the value",
    fix: "write a name before the colon",
    messages: {
      list: { text: "a list stands where the name of a field is due" },
      map: {
        text: "braces stand where the name of a field is due",
        fix: "put a text that contains braces in quotes",
      },
      nothing: { text: "the name of this field is empty" },
    },
    bad: [
      { yaml: "[a, b]: c\n", reports: "1:1 list" },
      { yaml: "title: {{ city }}\n", reports: "1:9 map" },
      { yaml: "null: c\n", reports: "1:1 nothing" },
    ],
  },
  "yaml/key-not-text": {
    level: "warning",
    summary: "The name of a field should be a text.",
    why: "other programs may read it as a number or as true or false, and not find the field",
    fix: 'put the name in quotes: "{key}":',
    messages: { scalar: { text: 'the name "{key}" is not a text; it is read as one' } },
    bad: [{ yaml: "1: a\n", reports: "1:1 scalar" }],
  },
  "yaml/not-a-number": {
    level: "error",
    summary: "A number must have a finite value.",
    why: "nothing can be added up or compared with it",
    fix: "write the number, or leave the field out; put it in quotes where a text is meant",
    messages: { value: { text: '"{value}" is not a number that can be used' } },
    bad: [{ yaml: "amount: .inf\n", reports: "1:9 value" }],
  },
  "yaml/precision": {
    level: "error",
    summary: "A number must not have more digits than can be kept.",
    why: "the last digits would be changed without a word",
    fix: "round the number, or put it in quotes where it is a code and not an amount",
    messages: { digits: { text: '"{value}" has more digits than can be kept' } },
    bad: [{ yaml: "amount: 12345678901234567890\n", reports: "1:9 digits" }],
  },
} as const satisfies Record<string, ReaderCheck>;
