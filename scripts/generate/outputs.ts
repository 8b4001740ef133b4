import { rules } from "../../src/rules/index.ts";
import { codeTables } from "./codes.ts";
import { fontTables } from "./fonts.ts";
import { heading, page } from "./markdown.ts";
import { cliPages } from "./reference-cli.ts";
import { rulePages } from "./reference-rules.ts";
import { ruleDecisions } from "./rule-decisions.ts";
import { schemaPages } from "./reference-schema.ts";
import { taxonomyPages } from "./reference-taxonomies.ts";
import { planFieldFiles } from "./plan-fields.ts";
import { planSchemaFile } from "./plan-schema.ts";
import { profilesFile } from "./profiles.ts";
import { referenceFiles } from "./references.ts";
import { reportModelPage } from "./report-model.ts";
import { templateFields } from "./template-fields.ts";
import { readSources, type Output, type Sources } from "./sources.ts";
import { typesOf } from "./types.ts";

/** Every generated file of the repository. */
export const outputs = async (): Promise<readonly Output[]> => {
  const sources = readSources();
  return [
    ...schemaFiles(sources),
    ...(await typeFiles(sources)),
    codeTables(sources),
    ...fontTables(),
    planSchemaFile(sources.bundled.plan),
    profilesFile(sources.bundled.profile),
    ...referenceFiles(sources.bundled.plan),
    ...templateFields(),
    reportModelPage(),
    ...planFieldFiles(sources.bundled.plan),
    index,
    ...taxonomyPages(sources.taxonomies),
    ...referencePages(sources),
    ...rulePages(rules),
    await ruleDecisions(rules),
    ...(await cliPages()),
  ];
};

const schemaFiles = ({ taxonomySchemas, bundled, report }: Sources): readonly Output[] => [
  ...[...taxonomySchemas].map(([id, schema]) => ({
    path: `schemas/taxonomies/${id}.schema.json`,
    content: asJson(schema),
  })),
  ...Object.entries({ ...bundled, report }).map(([kind, schema]) => ({
    path: `schemas/bundled/${kind}.schema.json`,
    content: asJson(schema),
  })),
];

const index = page("docs/reference/README.md", [
  heading(1, "Reference"),
  "Made from the schemas, the rules and the program itself.",
  [
    "- [Fields of a plan](plan/README.md)",
    "- [Fields of a profile](profile/README.md)",
    "- [Fields of a configuration](config/README.md)",
    "- [Fields of a theme](theme/README.md)",
    "- [Fields of a template](template/README.md)",
    "- [What templates may print](report-model.md)",
    "- [Vocabularies](taxonomies/README.md)",
    "- [Rules](rules/README.md)",
    "- [Commands](cli/README.md)",
  ].join("\n"),
]);

const typeFiles = async ({ bundled }: Sources): Promise<readonly Output[]> => [
  { path: "src/plan/types.generated.ts", content: await typesOf(bundled.plan, "Plan") },
  { path: "src/plan/profile.generated.ts", content: await typesOf(bundled.profile, "Profile") },
  {
    path: "src/check/config.generated.ts",
    content: await typesOf(bundled.config, "Configuration"),
  },
  { path: "src/check/theme.generated.ts", content: await typesOf(bundled.theme, "Theme") },
  {
    path: "src/check/template.generated.ts",
    content: await typesOf(bundled.template, "Template"),
  },
  { path: "src/check/baseline.generated.ts", content: await typesOf(bundled.baseline, "Baseline") },
];

const referencePages = ({ bundled, taxonomies }: Sources): readonly Output[] => {
  const ids = new Set(taxonomies.map(({ id }) => id));
  // Nobody writes a baseline by hand.
  const written = Object.entries(bundled).filter(([kind]) => kind !== "baseline");
  return written.flatMap(([kind, schema]) => schemaPages(kind, schema, ids));
};

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
