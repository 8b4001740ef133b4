import type { ReaderCheck } from "../core/checks/check.ts";

/** What is checked of the comments that ask to ignore a finding. It cannot be switched off. */
export const suppressionChecks = {
  "suppression/form": {
    level: "warning",
    summary: "A comment that ignores a rule must be written in its form.",
    why: "A comment in another form has no effect, and the finding stays.",
    fix: "Write # iuc-ignore topic/name -- the reason.",
    messages: {
      word: { text: '"{word}" is not known, did you mean "iuc-ignore"?' },
      rule: { text: "this comment does not say which rule it ignores" },
      top: {
        text: "a comment for the whole file must stand above its first field",
        fix: "Move it to the top, or write iuc-ignore for the entry below it.",
      },
    },
    bad: [],
  },
  "suppression/reason": {
    level: "warning",
    summary: "A comment that ignores a rule must give the reason.",
    why: "Who reads the plan later has to know why; without a reason the finding stays.",
    fix: "Add the reason: # iuc-ignore {id} -- the reason.",
    messages: { missing: { text: "this comment gives no reason, so it has no effect" } },
    bad: [],
  },
  "suppression/unknown-rule": {
    level: "warning",
    summary: "A comment must ignore a rule that there is.",
    why: "It has no effect, and the finding stays.",
    fix: "Write the id that stands beside the finding.",
    messages: {
      plain: { text: 'no rule is called "{id}"' },
      similar: { text: 'no rule is called "{id}", did you mean {names}?', fix: "Write {names}." },
    },
    bad: [],
  },
  "suppression/fixed-check": {
    level: "warning",
    summary: "A check that is always on cannot be ignored.",
    why: "Without it the rest of a file could not be trusted.",
    fix: "Correct what the check reports, and delete the comment.",
    messages: { fixed: { text: 'the check "{id}" cannot be ignored' } },
    bad: [],
  },
  "suppression/unused": {
    level: "warning",
    summary: "A comment that ignores a rule must have something to ignore.",
    why: "The comment is left over, and would hide the next finding without anybody deciding so.",
    fix: "Delete the comment, or move it to the line before the entry that it is about.",
    messages: {
      entry: { text: "{id} reports nothing in the entry that this comment is about" },
      file: { text: "{id} reports nothing in this file" },
    },
    bad: [],
  },
} as const satisfies Record<string, ReaderCheck>;
