import type { Advice, Params } from "../core/diagnostic.ts";
import { fill } from "../core/problem.ts";

/** What to do, where the value at hand tells more than its check can; `{name}` for values. */
export const advices = {
  quote: "Put it in quotes: {line}.",
  plainNumber: "Write it as a plain number: {lines}.",
  wholeNumber: "Write a whole number: {line}.",
  write: "Write {lines}.",
  entryPerLine: 'Start each {noun} on a line of its own below it, with a dash: "- {field}: …".',
  asList: "Write it as a list: {line}.",
  keyedEntries: "Start each {noun} with a dash, and write its name as its id: - id: {id}.",
  dashes: "Put a dash and a space in front of each {noun}.",
  noDash: "Write its fields without a dash: there is only one.",
  fieldsBelow: "Write its fields on lines below it: {fields} …",
  noList: "Write it without a list: {line}.",
  oneValue: "Write one value, without dashes or brackets.",
  quoteColon: "Put the whole text in quotes where a colon or braces belong to it.",
  example: "Write for example {line}.",
  oneOf: "Write one of: {choices}.",
  oneOfMany: "Write one of the {count} values that iuc explain {field} lists, such as {choices}.",
  twiceOrEverySecond:
    "Write half-yearly where it is twice a year, every-two-years where it is every second year.",
  id: "Write lower-case letters, digits and hyphens, starting with a letter: {id}.",
  idList: "Write {key}: all-actions, or a list: [{id}].",
  anyReference: "Write the id of an entry of this plan.",
  reference: "Write the id of an entry of {kinds}, in lower case as it stands there.",
  date: "Write {date}.",
  dateForms:
    "Write a year, half, quarter, month or day: 2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-14.",
  endForms:
    "Write a year, half, quarter, month or day: 2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-14, open or continuous.",
  code: "Write {code}.",
  framework: "Put the framework in front, with a colon: {code} ({frameworks}).",
  address: 'Write "https://{text}".',
  wholeAddress: "Write the whole address without spaces, from https:// on.",
  language: "Write {tag}.",
  languageForm: "Write two letters, such as en or pt, with a country where it matters: pt-BR.",
  citation: "Write the document under references and name its id here.",
  readNumber: "Write it without separators, with a point before decimals: {numbers}.",
  readNone: "Write a number without separators, and the words of the source under asWritten.",
  email: "Write one address: name@city.example.",
  phone: "Write digits and spaces: +351 22 000 000.",
  nuts: "Write capital letters and digits: PT11A.",
  lau: "Write the code without spaces.",
  tag: "Write lower case with hyphens: {tag}.",
  like: "Write it like {examples}.",
  otherForm: "Write it in another form.",
  addLine: 'Add a line "{form}".',
  startAndEnd: 'Write its dates as "start" and "end".',
  linkFrom: 'Name this entry in the {entry} instead, under "{field}": a link is written once.',
  partners: 'Write the partner cities under "pairing", as "partners".',
  publication: 'Write it under "publication".',
  publicationDate: 'Write it under "publication", as "date".',
  topLevel: 'Write the {field} at the top level, under "{field}".',
} as const satisfies Record<string, string>;

export type AdviceId = keyof typeof advices;

/** Advice by its id, with the values it mentions. */
export const advise = (id: AdviceId, params: Params = {}): Advice => ({ id, params });

/** The words of an advice, in English. */
export const adviceText = ({ id, params }: Advice): string =>
  fill(Object.entries(advices).find(([name]) => name === id)?.[1] ?? "", params);
