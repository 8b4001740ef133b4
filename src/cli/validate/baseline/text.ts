import type { Baseline, BaselinePlan } from "../../../check/baseline.generated.ts";

/** A baseline as YAML, or as JSON where its name says so; equal content gives equal bytes. */
export const baselineText = (baseline: Baseline, file: string): string =>
  /\.json$/i.test(file) ? `${JSON.stringify(baseline, null, 2)}\n` : yamlOf(baseline);

const head = `# Findings that are accepted for now, written by iuc validate --update-baseline.
# It takes out what no longer occurs; with --allow-new it adds what is new.
# What may stand here: iuc schema baseline.
iuc: baseline/1
`;

const yamlOf = ({ plans }: Baseline): string =>
  plans.length === 0 ? `${head}plans: []\n` : `${head}plans:\n${plans.map(planText).join("")}`;

const planText = ({ file, id, findings }: BaselinePlan): string =>
  [
    `  - file: ${quoted(file)}`,
    ...(id === undefined ? [] : [`    id: ${quoted(id)}`]),
    "    findings:",
    ...findings.map(
      ({ rule, path, count }) =>
        `      - { rule: ${quoted(rule)}, path: ${quoted(path)}, count: ${count} }`,
    ),
    "",
  ].join("\n");

/** In quotes, which hold anything; JSON leaves out only what YAML cannot read raw. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
