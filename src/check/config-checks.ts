import type { ReaderCheck } from "../core/checks/check.ts";

/** What is checked of a configuration besides its form. It cannot be switched off. */
export const configChecks = {
  "path/outside-root": {
    level: "error",
    summary: "A path in a configuration must stay inside the folder of the configuration.",
    why: "A folder that is passed on or checked elsewhere must not lead to files around it.",
    fix: "Put the file into the folder of the configuration, and write its path from there: lists/own.yaml.",
    messages: {
      path: { text: '"{path}" leads out of the folder of this configuration' },
      link: { text: '"{path}" is a link that leads out of the folder of this configuration' },
    },
    bad: [],
  },
  "config/unknown-rule": {
    level: "error",
    summary: "A configuration must set only rules that there are.",
    why: "A setting for a rule that nobody knows has no effect, and what it was meant for goes unchecked.",
    fix: "Write the id of a rule; iuc rules lists them all.",
    messages: {
      plain: { text: 'no rule is called "{id}"' },
      similar: { text: 'no rule is called "{id}", did you mean {names}?', fix: "Write {names}." },
    },
    bad: [],
  },
  "config/fixed-check": {
    level: "error",
    summary: "A check that is always on must not be changed.",
    why: "Without it the rest of a file could not be trusted.",
    fix: "Delete the line.",
    messages: { fixed: { text: 'the check "{id}" cannot be changed or switched off' } },
    bad: [],
  },
  "config/unknown-option": {
    level: "error",
    summary: "A configuration must set only numbers that a rule has.",
    why: "A number that no rule reads has no effect.",
    fix: "Delete it; iuc explain {id} lists the numbers of the rule.",
    messages: {
      plain: { text: 'the rule {id} has no number "{name}"' },
      similar: {
        text: 'the rule {id} has no number "{name}", did you mean {names}?',
        fix: "Write {names}.",
      },
      none: { text: "the rule {id} has no numbers to set" },
    },
    bad: [],
  },
  "config/custom-rule": {
    level: "error",
    summary: "A rule of your own must say what it looks at and what must hold.",
    why: "A rule that cannot be understood checks nothing.",
    fix: "Correct the rule; the guide on settings shows rules to start from.",
    messages: {
      taken: {
        text: '"{topic}" is a topic of iuc, and rules of your own need another',
        fix: "Write {better}.",
      },
      twice: { text: 'a second rule is called "{id}"', fix: "Give one of the two another name." },
      neither: {
        text: "this rule does not say what must hold",
        fix: "Add must with conditions, or schema with the form that is due.",
      },
      both: { text: "this rule has both must and schema", fix: "Keep one of the two." },
      field: { text: '"{name}" is not a field of {owner}' },
      similarField: {
        text: '"{name}" is not a field of {owner}, did you mean {names}?',
        fix: "Write {names}.",
      },
      list: {
        text: '"{name}" is a list, and [*] is missing behind it',
        fix: "Write {name}[*] for each of its entries.",
      },
      noList: { text: '"{name}" is not a list', fix: "Delete [*] behind it." },
      value: {
        text: '"{is}" compares with a value, and none is here',
        fix: "Add a line value: …",
      },
      values: {
        text: '"{is}" chooses among values, and none are here',
        fix: "Add a line values: [a, b].",
      },
      noValue: { text: '"{is}" compares with nothing', fix: "Delete value and values." },
      number: { text: '"{is}" compares with a number', fix: "Write a number as value." },
      date: {
        text: '"{is}" compares with a date',
        fix: "Write a date as value: 2030, 2030-06 or 2030-06-30.",
      },
      text: { text: '"{is}" compares with a pattern', fix: "Write a pattern as value." },
      pattern: {
        text: 'the pattern "{pattern}" cannot be used',
        fix: "Use letters, classes, repeats and choices; what looks back or ahead is not known here.",
      },
      nested: {
        text: "a file of rules cannot name further files",
        fix: "Name all files in the configuration.",
      },
      other: {
        text: '"{key}" has no place in a file of rules',
        fix: "Keep only customRules in it; the rest belongs in the configuration.",
      },
    },
    bad: [],
  },
  "schema/ref-not-allowed": {
    level: "error",
    summary: "A reference in a form must stay inside the form.",
    why: "Nothing is fetched from elsewhere, neither from the web nor from other files.",
    fix: "Write the form under $defs and refer to it: #/$defs/name.",
    messages: {
      outside: { text: 'the reference "{ref}" leads out of this form' },
      unknown: { text: 'nothing is defined as "{ref}"' },
    },
    bad: [],
  },
} as const satisfies Record<string, ReaderCheck>;
