import type { ReaderCheck } from "./check.ts";

const quotes = 'Put the whole text in quotes: title: "Housing: a plan for all".';

/** Why a text cannot be read as YAML; the first reason is the only one reported. */
export const syntaxChecks = {
  "yaml/syntax": {
    level: "error",
    summary: "A file must be readable as YAML.",
    why: "From here on nothing in this file can be read, so the rest of it was not checked.",
    fix: "Compare the line with the ones around it.",
    messages: {
      colon: { text: "a colon and a space inside a text start a new field here", fix: quotes },
      noSpace: {
        text: 'the colon after "{key}" needs a space behind it',
        fix: 'Write "{key}: " and then the value.',
      },
      noColon: {
        text: '"{text}" has no colon and does not continue the text above',
        fix: "Add a colon and a value, or indent the line further where it continues the text above.",
      },
      indentation: {
        text: "this line is indented differently from the lines it belongs to",
        fix: "Give all fields of one entry the same number of spaces at the start of the line.",
      },
      item: {
        text: "this line does not fit the list it stands in",
        fix: "Start every item of a list with a dash and a space, all at the same indentation.",
      },
      foreignBlank: {
        text: "a blank that is not a plain space stands here ({character})",
        fix: "Delete it and press the space bar; such blanks come with text pasted from elsewhere.",
      },
      itemBehindField: {
        text: "a list cannot start on the line of its field",
        fix: "Start a new line for each item, with a dash and a space before it.",
      },
      afterQuote: {
        text: "text follows behind the closing quote",
        fix: 'Put the whole text in one pair of quotes; inside it, write \\" for a double quote.',
      },
      afterBracket: {
        text: 'text follows behind "{bracket}", which closes a list or map',
        fix: "Put the whole text in quotes where the brackets belong to the text.",
      },
      openQuote: {
        text: "the quote that opens here is never closed",
        fix: "Add the closing quote; write an apostrophe inside single quotes twice.",
      },
      openBracket: {
        text: 'the "{bracket}" that opens here is never closed',
        fix: "Add the closing bracket; put the whole text in quotes where it belongs to the text.",
      },
      comma: {
        text: "a comma is missing between two entries in brackets",
        fix: "Put a comma between the entries; put a text with brackets or commas in quotes.",
      },
      emptyEntry: {
        text: "nothing stands between two commas",
        fix: "Delete one of the commas, or write the missing entry.",
      },
      reserved: {
        text: 'a text must not start with "{character}" unless it is in quotes',
        fix: 'Put the whole text in quotes: "{character}…".',
      },
      unknownAlias: {
        text: '"*{name}" repeats a part that is not in this file',
        fix: "Put the text in quotes where the star belongs to it.",
      },
      anchor: {
        text: "a name is due behind & or *",
        fix: "Put the text in quotes where the sign belongs to it.",
      },
      escape: {
        text: "the backslash here does not start a character that can be read",
        fix: "Write two backslashes for one, or use single quotes.",
      },
      blockText: {
        text: "the sign | or > is not followed by a text that can be read",
        fix: "End the line behind | or >, and indent every line of the text below by two spaces.",
      },
      directive: {
        text: "a line that starts with a percent sign is an instruction that cannot be read",
        fix: "Delete the line, or put the text in quotes.",
      },
      tag: {
        text: "the word behind the exclamation mark cannot be read",
        fix: "Put the text in quotes where the exclamation mark belongs to it.",
      },
      marker: {
        text: "a space or a new line is due behind the marker ---",
        fix: "Put the first field on a line of its own, or delete the marker.",
      },
      key: {
        text: "the name of a field cannot be read here",
        fix: "Write the name, a colon and a space on one line.",
      },
      other: { text: "this cannot be read" },
    },
    bad: [
      { yaml: "title: Housing: a plan\n", reports: "1:15 colon" },
      { yaml: "title: A\nstatus draft\n", reports: "2:1 noColon" },
      { yaml: "owners: [a, b\n", reports: "1:9 openBracket" },
      { yaml: 'title: "A\n', reports: "1:8 openQuote" },
    ],
  },
  "yaml/tab-indent": {
    level: "error",
    summary: "A line must be indented with spaces, not with tabs.",
    why: "Editors show a tab with different widths, so YAML does not count it as indentation.",
    fix: "Replace the tab by spaces, two for each level.",
    messages: { tab: { text: "this line is indented with a tab" } },
    bad: [{ yaml: "cities:\n\t- id: a\n", reports: "2:1 tab" }],
  },
} as const satisfies Record<string, ReaderCheck>;
