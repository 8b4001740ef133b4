/** What a city gets wrong in the text of its plan. */
type Fault = (yaml: string) => string;

/** Faults as they come by mail, one after the other: the first cities have none. */
export const faults: readonly (readonly Fault[])[] = [
  [],
  [],
  [swapDates],
  [unknownOwner],
  [],
  [misspell],
  [wrongMoney],
  [swapDates, unknownOwner],
  [],
  [misspell, wrongStage],
  [],
  [unclosedQuote],
];

/** The first action ends before it starts. */
function swapDates(yaml: string): string {
  return yaml.replace(/^( {4}end: )"?\d{4}-\d\d"?$/m, "$12024-01");
}

/** An owner nobody has listed. */
function unknownOwner(yaml: string): string {
  return yaml.replace(/^( {4}owners:\n {6}- )s1$/m, "$1s9");
}

/** A field name with a slip. */
function misspell(yaml: string): string {
  return yaml.replace(/^ {4}objectives:$/m, "    objektives:");
}

/** An amount with words in it. */
function wrongMoney(yaml: string): string {
  return yaml.replace(/^( {10}amount: )\d+$/m, "$1about 40 000 euro");
}

/** A stage there is not. */
function wrongStage(yaml: string): string {
  return yaml.replace(/^status: .*$/m, "status: submitted");
}

/** Nothing behind it can be read. */
function unclosedQuote(yaml: string): string {
  return yaml.replace(/^summary: /m, 'summary: "');
}
