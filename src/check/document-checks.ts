import type { ReaderCheck } from "../core/checks/check.ts";

/** What is checked of a file as a whole: that it is a plan or a profile, in a format we know. */
export const documentChecks = {
  "plan/empty": {
    level: "error",
    summary: "A file must hold something.",
    why: "There is nothing to check or to print.",
    fix: 'Start with a line "iuc: {format}", or run iuc init for a plan with comments that guide you.',
    messages: { empty: { text: "this file is empty" } },
    bad: [{ yaml: "# nothing yet\n", reports: "2:1 empty" }],
  },
  "plan/not-a-map": {
    level: "error",
    summary: "A file must hold fields with names.",
    why: "Without names nothing in it can be found.",
    fix: 'Start with a line "iuc: {format}" and write every field as "name: value".',
    messages: { shape: { text: "this file holds {actual} instead of fields with names" } },
    bad: [{ yaml: "- trams\n- buses\n", reports: "1:1 shape" }],
  },
  "plan/version": {
    level: "error",
    summary: "A file must say what it is, in a version of the format that is known.",
    why: "How to read the rest depends on it, so nothing else in this file was checked.",
    fix: 'Write "iuc: {format}" as the first line.',
    messages: {
      missing: { text: 'the line "iuc: {format}" is missing' },
      unknown: {
        text: '"{value}" is not a format of this iuc; it knows {known}',
        fix: 'Write "iuc: {format}", or update iuc if the file was made for a newer one.',
      },
      other: {
        text: "this file is a {actual}, not a {kind}",
        fix: 'Name a {kind} here, or write "iuc: {format}" if this is one.',
      },
    },
    bad: [{ yaml: "iuc: plan/9\ntitle: Trams\n", reports: "1:6 unknown" }],
  },
  "plan/profile": {
    level: "error",
    summary: "A plan must name a profile that is known.",
    why: "The profile says how long a plan takes, what it needs and how strictly it is checked.",
    fix: "Write one of {known}, or hand over your own profile with --profile file.yaml.",
    messages: {
      plain: { text: 'unknown profile "{value}"' },
      similar: { text: 'unknown profile "{value}", did you mean {names}?', fix: "Write {names}." },
    },
    bad: [],
  },
  "plan/file-name": {
    level: "error",
    summary: "A plan in a folder must have a name by which it is found.",
    why: "In a folder only plan.yaml and names that end in .plan.yaml are plans; this file was not checked.",
    fix: "Rename the file to {better}.",
    messages: { other: { text: '"{name}" holds a plan and is not called plan.yaml' } },
    bad: [],
  },
  "plan/part-name": {
    level: "error",
    summary: "A YAML file in the folder of a plan must be a part of the plan.",
    why: "The name of a file says where its content belongs; this file was not read.",
    fix: "Rename it after a field of the plan, such as risks.yaml, or move it out of the folder.",
    messages: {
      plain: { text: 'no field of a plan is called "{name}", so this file was not read' },
      similar: {
        text: 'no field of a plan is called "{name}", did you mean {names}?',
        fix: "Rename the file to {file}.",
      },
      deep: {
        text: "this file lies too deep in the folder, so it was not read",
        fix: "Put it beside plan.yaml, or in a folder named after a list of the plan, such as actions.",
      },
      second: {
        text: '"{name}" is a second beginning beside plan.yaml, so it was not read',
        fix: "Keep one of the two as plan.yaml; put the other into a folder of its own.",
      },
      single: {
        text: '"{name}" is not a list, so it cannot have a file for each entry',
        fix: "Write all of it in {file}.",
      },
    },
    bad: [],
  },
  "plan/part-twice": {
    level: "error",
    summary: "A field of a plan must stand in one place.",
    why: "Only one of the places could count, and nobody would see which.",
    fix: "Keep one of them, and move the content of the other there.",
    messages: { twice: { text: '"{name}" stands in {first} already' } },
    bad: [],
  },
  "plan/part-header": {
    level: "error",
    summary: "A part of a plan must hold the bare value of its field.",
    why: "Only plan.yaml says which format the plan has; a part belongs to it.",
    fix: "Keep in the file only what belongs under the field it is named after.",
    messages: {
      header: {
        text: 'a part of a plan has no line "iuc:"',
        fix: "Delete the line; only plan.yaml has it.",
      },
      nested: {
        text: 'this file is "{name}" by its name, so "{name}:" must not stand in it again',
        fix: 'Delete the line "{name}:" and move what stands below it to the left.',
      },
    },
    bad: [],
  },
} as const satisfies Record<string, ReaderCheck>;
