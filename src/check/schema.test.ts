import { expect, test } from "vitest";
import { findingsOn, structureOf } from "../../tests/support/plans.ts";

const action = "actions:\n  - id: a1\n    title: Lay tracks\n";

test.each<[string, string, string, string]>([
  [
    "key misspelt",
    "actions:\n  - id: a1\n    title: A\n    onwers: [city]\n",
    '11:5 "onwers" is not a field of an action, did you mean "owners"? (field/unknown)',
    'Rename the field to "owners".',
  ],
  [
    "key in another style",
    `${action}    target-groups: [all]\n`,
    '11:5 "target-groups" is not a field of an action, did you mean "targetGroups"? (field/unknown)',
    'Rename the field to "targetGroups".',
  ],
  [
    "key one level too high",
    "owners: [city]\n",
    '8:1 "owners" is not a field of a plan but of an action (field/unknown)',
    "Move it to an action.",
  ],
  [
    "key one level too deep",
    `${action}    period: { stakeholders: [] }\n`,
    '11:5 "period" is not a field of an action (field/unknown)',
    'Write its dates as "start" and "end".',
  ],
  [
    "key of the plan in an entry",
    `${action}    stakeholders: []\n`,
    '11:5 "stakeholders" is not a field of an action but of the plan (field/unknown)',
    "Move it to the plan.",
  ],
  [
    "key from another format",
    `${action}    type: investment\n`,
    '11:5 "type" is not a field of an action, did you mean "kind"? (field/unknown)',
    'Rename the field to "kind".',
  ],
  [
    "date under another name",
    `${action}    begin: 2027\n`,
    '11:5 "begin" is not a field of an action, did you mean "start"? (field/unknown)',
    'Rename the field to "start".',
  ],
  [
    "frequency in another word",
    "indicators: [{ id: i1, name: Trees, frequency: annual }]\n",
    '8:48 unknown frequency "annual", did you mean "yearly"? (field/choice)',
    'Write "yearly".',
  ],
  [
    "link from the wrong side",
    `${action}    risks: [r1]\n`,
    '11:5 "risks" is not a field of an action (field/unknown)',
    'Name this entry in the risk instead, under "actions": a link is written once.',
  ],
  [
    "key nobody knows",
    "weather: fine\n",
    '8:1 "weather" is not a field of a plan (field/unknown)',
    "Delete the field, or write its text under notes.",
  ],
  [
    "language that is none",
    "subtitle: { english: Trams }\n",
    '8:13 "english" is not a language tag (field/unknown)',
    "Write the language as two letters, such as en, pt or pt-BR.",
  ],
  [
    "name of a gap",
    "gaps: { Start Date: { reason: tbd } }\n",
    '8:9 "Start Date" cannot be the name of a field (field/unknown)',
    "Write the name of the field as it stands in this entry, such as start or costs.",
  ],
  [
    "required key misspelt",
    "actions: [{ id: a1, titel: Lay tracks }]\n",
    '8:21 "titel" should be "title", which an action needs (field/misspelt)',
    'Rename "titel" to "title".',
  ],
  [
    "required key under an old name",
    "actions: [{ id: a1, name: Lay tracks }]\n",
    '8:21 "name" should be "title", which an action needs (field/misspelt)',
    'Rename "name" to "title".',
  ],
  [
    "required key missing",
    "problems: [{ id: p1, text: Queues }]\n",
    '8:14 "kind" is missing from this problem (field/missing)',
    'Add a line "kind: problem".',
  ],
  [
    "required key empty",
    "actions:\n  - id: a1\n    title:\n",
    '10:5 "title" is empty, and an action needs it (field/missing)',
    'Write its value: "title: …".',
  ],
  [
    "optional key empty",
    `${action}    start:\n`,
    '11:5 "start" is empty (field/empty)',
    "Write its value, delete the line, or say why it is empty under gaps.",
  ],
  [
    "entry empty",
    "tags:\n  - tram\n  -\n",
    '10:3 an entry of "tags" is empty (field/empty)',
    "Write the entry, or delete the line.",
  ],
  [
    "number where text is due",
    "subtitle: 2030\n",
    '8:11 "subtitle" takes text on one line, not the number 2030 (field/type)',
    'Put it in quotes: subtitle: "2030".',
  ],
  [
    "number as it is written",
    "subtitle: 0o17\n",
    '8:11 "subtitle" takes text on one line, not the number 0o17 (field/type)',
    'Put it in quotes: subtitle: "0o17".',
  ],
  [
    "true where text is due",
    "version: true\n",
    '8:10 "version" takes text, not true (field/type)',
    'Put it in quotes: version: "true".',
  ],
  [
    "code of a goal as a number",
    "alignments: [{ code: 11.2 }]\n",
    '8:22 "code" takes a code such as SDG:11.2, not the number 11.2 (field/type)',
    "Put the framework in front, with a colon: SDG:11.2 (SDG, NUA, PARIS, SENDAI, UAEU, NLC, COM or PO).",
  ],
  [
    "amount with separators",
    "budget: { stated: { amount: 30.590.000 } }\n",
    '8:29 "amount" takes a number, not the text "30.590.000" (field/type)',
    'Write it as a plain number: "amount: 30590000".',
  ],
  [
    "amount with a decimal comma",
    'budget: { stated: { amount: "32,1" } }\n',
    '8:29 "amount" takes a number, not the text "32,1" (field/type)',
    'Write it as a plain number: "amount: 32.1".',
  ],
  [
    "yes where true is due",
    "people: [{ id: p1, role: Mayor, public: yes }]\n",
    '8:41 "public" takes true or false, not the text "yes" (field/type)',
    'Write "public: true".',
  ],
  [
    "half where a whole number is due",
    "meetings: [{ id: m1, attendees: 12.5 }]\n",
    '8:33 "attendees" takes a whole number, not the number 12.5 (field/type)',
    'Write a whole number: "attendees: 13".',
  ],
  [
    "id where a list is due",
    `${action}    objectives: o1\n`,
    '11:17 "objectives" takes a list, not the text "o1" (field/type)',
    'Write it as a list: "objectives: [o1]".',
  ],
  [
    "value where a list of groups is due",
    `${action}    costs: 5000 EUR\n`,
    '11:12 "costs" takes a list, not the text "5000 EUR" (field/type)',
    'Start each cost item on a line of its own below it, with a dash: "- label: …".',
  ],
  [
    "entries by name where a list is due",
    "objectives:\n  o1: { title: Cleaner air }\n",
    '9:3 "objectives" takes a list, not a group of fields (field/type)',
    "Start each objective with a dash, and write its name as its id: - id: o1.",
  ],
  [
    "one entry without its dash",
    "objectives:\n  id: o1\n  title: Cleaner air\n",
    '9:3 "objectives" takes a list, not a group of fields (field/type)',
    "Put a dash and a space in front of each objective.",
  ],
  [
    "list where an id is due",
    "contact: [ana]\n",
    '8:10 "contact" takes an id, not a list (field/type)',
    'Write it without a list: "contact: ana".',
  ],
  [
    "number where a group is due",
    `${action}    costs: [{ money: 5000 }]\n`,
    '11:22 "money" takes a group of fields, not the number 5000 (field/type)',
    'Write "money: { amount: 5000 }".',
  ],
  [
    "text where a group is due",
    "governance: The mayor\n",
    '8:13 "governance" takes a group of fields, not the text "The mayor" (field/type)',
    "Write its fields on lines below it: leadDepartment, politicalSponsor, steering, coordinationTime …",
  ],
  [
    "word near one of a list",
    `${action}    kind: investmnt\n`,
    '11:11 unknown kind "investmnt", did you mean "investment"? (field/choice)',
    'Write "investment".',
  ],
  [
    "word in another style",
    `${action}    status: In Progress\n`,
    '11:13 unknown status "In Progress", did you mean "in-progress"? (field/choice)',
    'Write "in-progress".',
  ],
  [
    "meaning of a word of a list",
    "pairing: { id: p, partners: [{ id: yantai, name: Yantai, country: China }] }\n",
    '8:67 unknown country "China", did you mean "CN"? (field/choice)',
    'Write "CN".',
  ],
  [
    "word far from a list",
    `${action}    nature: wet\n`,
    '11:13 unknown nature "wet" (field/choice)',
    "Write one of: hard, soft.",
  ],
  [
    "entry that is not on a list",
    "themes: [zoology]\n",
    '8:10 unknown theme "zoology" (field/choice)',
    "Write one of the 33 values that iuc explain themes lists, such as mobility, housing, buildings.",
  ],
  [
    "id with capitals",
    "actions: [{ id: A1 Tram, title: A }]\n",
    '8:17 "A1 Tram" is not an id (field/format)',
    "Write lower-case letters, digits and hyphens, starting with a letter: a1-tram.",
  ],
  [
    "reference with a blank",
    "contact: Ana Silva\n",
    '8:10 "Ana Silva" is not an id (field/format)',
    "Write the id of an entry of people, in lower case as it stands there.",
  ],
  [
    "date in another order",
    `${action}    start: 14.03.2027\n`,
    '11:12 "14.03.2027" is not a date that can be read (field/format)',
    "Write 2027-03-14.",
  ],
  [
    "date that cannot be told",
    `${action}    end: some day\n`,
    '11:10 "some day" is not a date that can be read (field/format)',
    "Write a year, half, quarter, month or day: 2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-14, open or continuous.",
  ],
  [
    "two lines where one is due",
    'subtitle: "a\\nb"\n',
    '8:11 "subtitle" must stay on one line (field/format)',
    "Join the lines; longer text belongs in a description or in notes.",
  ],
  [
    "web address without its start",
    "publication: { url: www.porto.example/plan }\n",
    '8:21 "www.porto.example/plan" is not a web address (field/format)',
    'Write "https://www.porto.example/plan".',
  ],
  [
    "framework code without its colon",
    "alignments: [{ code: SDG 11.2 }]\n",
    '8:22 "SDG 11.2" is not a framework code (field/format)',
    "Write SDG:11.2.",
  ],
  [
    "word where ids or all are due",
    "indicators: [{ id: i1, name: Riders, measures: everything }]\n",
    '8:48 "everything" is not all-actions or a list of ids (field/format)',
    "Write measures: all-actions, or a list: [everything].",
  ],
  [
    "text too long",
    `version: "${"1".repeat(41)}"\n`,
    '8:10 "version" has 41 characters, more than 40 (field/length)',
    "Shorten the text; the rest belongs in a description or in notes.",
  ],
  [
    "number too high",
    `${action}    progress: { percent: 120 }\n`,
    '11:26 "percent" is 120, more than 100 (field/range)',
    "Correct the number.",
  ],
  [
    "number not above",
    "budget: { stated: { amount: 1, per: unit, times: 0 } }\n",
    '8:50 "times" is 0 but must be more than 0 (field/range)',
    "Correct the number.",
  ],
  [
    "entry twice",
    "tags: [tram, bus, tram]\n",
    '8:19 "tram" stands twice in "tags" (field/duplicate-item)',
    "Delete one of the two.",
  ],
])("%s", (_, yaml, finding, fix) => {
  expect(findingsOn(yaml)).toEqual([finding]);
  expect(structureOf(yaml).findings.map((each) => each.fix)).toEqual([fix]);
});

test("says why with the guidance of the field itself", () => {
  const [finding] = structureOf("actions: [{ id: a1, titel: A }]\n").findings;
  expect(finding?.why).toBe("The action in one line, with a verb.");
});

test("names the first of two equal entries", () => {
  const [finding] = structureOf("tags: [tram, bus, tram]\n").findings;
  expect(finding?.related).toEqual([{ path: ["tags", 0], message: "the first one" }]);
});

test("offers no key that is there already", () => {
  expect(findingsOn("tittle: Trams\n")).toEqual([
    '8:1 "tittle" is not a field of a plan (field/unknown)',
  ]);
});

test("the typo file: one finding for each slip, on its key, with what was meant", () => {
  const yaml = `stakeholders:
  - { id: city, nmae: City hall }
actions:
  - id: a1
    titel: Plant trees
    onwers: [city]
  - id: a2
    title: Lay tracks
    descripton: From the station to the port
    satus: in-progress
`;
  expect(findingsOn(yaml)).toEqual([
    '13:5 "onwers" is not a field of an action, did you mean "owners"? (field/unknown)',
    '16:5 "descripton" is not a field of an action, did you mean "description"? (field/unknown)',
    '17:5 "satus" is not a field of an action, did you mean "status"? (field/unknown)',
    '9:17 "nmae" should be "name", which a stakeholder needs (field/misspelt)',
    '12:5 "titel" should be "title", which an action needs (field/misspelt)',
  ]);
});
