import type { ReaderCheck } from "../core/checks/check.ts";

/** A whole plan, so that the examples below stand on line 8 and after. */
const plan = `iuc: plan/1
id: trams
title: Trams for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: porto, name: Porto, country: PT }]
`;

/** What is checked of every field before any rule of the method looks at it. It cannot be switched off. */
export const fieldChecks = {
  "field/unknown": {
    level: "error",
    summary: "A field must be one that its entry has.",
    why: "A field that nobody knows is never read, so what it says would be lost without a word.",
    fix: "Delete the field, or write its text under notes.",
    messages: {
      plain: { text: '"{key}" is not a field of {owner}' },
      similar: {
        text: '"{key}" is not a field of {owner}, did you mean {names}?',
        fix: "Rename the field to {names}.",
      },
      elsewhere: {
        text: '"{key}" is not a field of {owner} but of {other}',
        fix: "Move it to {other}.",
      },
      old: { text: '"{key}" is not a field of {owner}' },
      language: {
        text: '"{key}" is not a language tag',
        fix: "Write the language as two letters, such as en, pt or pt-BR.",
      },
      name: {
        text: '"{key}" cannot be the name of a field',
        fix: "Write the name of the field as it stands in this entry, such as start or costs.",
      },
    },
    bad: [{ yaml: `${plan}theme: [mobility]\n`, reports: "8:1 similar" }],
  },
  "field/misspelt": {
    level: "error",
    summary: "A field that an entry needs must have its right name.",
    why: "Under another name the field is not found.",
    fix: 'Rename "{key}" to "{name}".',
    messages: { rename: { text: '"{key}" should be "{name}", which {owner} needs' } },
    bad: [{ yaml: `${plan}actions: [{ id: a1, titel: Buy trams }]\n`, reports: "8:21 rename" }],
  },
  "field/missing": {
    level: "error",
    summary: "A field that gives an entry its identity must be there.",
    why: "Without it the entry cannot be named or read.",
    fix: 'Add a line "{key}: …".',
    messages: {
      absent: { text: '"{key}" is missing from {owner}' },
      blank: { text: '"{key}" is empty, and {owner} needs it', fix: 'Write its value: "{form}".' },
    },
    bad: [{ yaml: `${plan}actions: [{ id: a1 }]\n`, reports: "8:13 absent" }],
  },
  "field/empty": {
    level: "warning",
    summary: "A field that is there should have a value.",
    why: "An empty field counts as left out, and nobody sees whether that was meant.",
    fix: "Write its value, delete the line, or say why it is empty under gaps.",
    messages: {
      field: { text: '"{key}" is empty' },
      entry: { text: 'an entry of "{key}" is empty', fix: "Write the entry, or delete the line." },
    },
    bad: [{ yaml: `${plan}summary:\n`, reports: "8:1 field" }],
  },
  "field/type": {
    level: "error",
    summary: "A value must be of the kind that its field takes.",
    why: "A value of another kind cannot be printed, added up or compared.",
    fix: "Write {expected}.",
    messages: {
      field: { text: '"{key}" takes {expected}, not {actual}' },
      entry: { text: 'an entry of "{key}" takes {expected}, not {actual}' },
    },
    bad: [{ yaml: `${plan}subtitle: 2030\n`, reports: "8:11 field" }],
  },
  "field/choice": {
    level: "error",
    summary: "A value from a fixed list must be on that list.",
    why: "Only words from the list can be counted, compared and translated.",
    fix: "Write one of {choices}.",
    messages: {
      plain: { text: 'unknown {field} "{value}"' },
      similar: { text: 'unknown {field} "{value}", did you mean {names}?', fix: "Write {names}." },
    },
    bad: [{ yaml: `${plan}themes: [mobilty]\n`, reports: "8:10 similar" }],
  },
  "field/format": {
    level: "error",
    summary: "A value must be written in the form that its field takes.",
    why: "A value in another form cannot be read.",
    fix: "Write the value in the form that its field takes.",
    messages: {
      form: { text: '"{value}" is not {expected}' },
      line: {
        text: '"{key}" must stay on one line',
        fix: "Join the lines; longer text belongs in a description or in notes.",
      },
    },
    bad: [{ yaml: `${plan}nextRevision: 14.03.2028\n`, reports: "8:15 form" }],
  },
  "field/length": {
    level: "error",
    summary: "A text must not be longer than its field.",
    why: "Longer texts break tables and headings of the reports.",
    fix: "Shorten the text; the rest belongs in a description or in notes.",
    messages: { long: { text: '"{key}" has {length} characters, more than {limit}' } },
    bad: [{ yaml: `${plan}version: "${"1.".repeat(21)}"\n`, reports: "8:10 long" }],
  },
  "field/range": {
    level: "error",
    summary: "A number must lie between the bounds of its field.",
    why: "A number beyond the bounds is a slip, and figures drawn from it would be wrong.",
    fix: "Correct the number.",
    messages: {
      high: { text: '"{key}" is {value}, more than {limit}' },
      low: { text: '"{key}" is {value}, less than {limit}' },
      notAbove: { text: '"{key}" is {value} but must be more than {limit}' },
    },
    bad: [
      {
        yaml: `${plan}actions: [{ id: a1, title: A, progress: { percent: 120 } }]\n`,
        reports: "8:52 high",
      },
    ],
  },
  "field/duplicate-item": {
    level: "error",
    summary: "A list of names must not hold the same one twice.",
    why: "It would be counted and printed twice.",
    fix: "Delete one of the two.",
    messages: { twice: { text: '"{value}" stands twice in "{key}"' } },
    bad: [{ yaml: `${plan}tags: [tram, bus, tram]\n`, reports: "8:19 twice" }],
  },
} as const satisfies Record<string, ReaderCheck>;
