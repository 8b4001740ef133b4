import { rules } from "../../src/rules/index.ts";
import { codeTables } from "./codes.ts";
import { cliPages } from "./reference-cli.ts";
import { rulePages } from "./reference-rules.ts";
import { schemaPages } from "./reference-schema.ts";
import { taxonomyPages } from "./reference-taxonomies.ts";
import { referenceFiles } from "./references.ts";
import { readSources, type Output, type Sources } from "./sources.ts";
import { typesOf } from "./types.ts";
import { validatorFiles } from "./validators.ts";

/** Every generated file of the repository. */
export const outputs = async (): Promise<readonly Output[]> => {
  const sources = readSources();
  return [
    ...schemaFiles(sources),
    ...(await typeFiles(sources)),
    codeTables(sources),
    ...(await validatorFiles(sources.bundled)),
    ...referenceFiles(sources.bundled.plan),
    ...taxonomyPages(sources.taxonomies),
    ...referencePages(sources),
    ...rulePages(rules),
    ...(await cliPages()),
  ];
};

const schemaFiles = ({ taxonomySchemas, bundled }: Sources): readonly Output[] => [
  ...[...taxonomySchemas].map(([id, schema]) => ({
    path: `schemas/taxonomies/${id}.schema.json`,
    content: asJson(schema),
  })),
  ...Object.entries(bundled).map(([kind, schema]) => ({
    path: `schemas/bundled/${kind}.schema.json`,
    content: asJson(schema),
  })),
];

const typeFiles = async ({ bundled: { plan, profile } }: Sources): Promise<readonly Output[]> => [
  { path: "src/plan/types.generated.ts", content: await typesOf(plan, "Plan") },
  { path: "src/plan/profile.generated.ts", content: await typesOf(profile, "Profile") },
];

const referencePages = ({ bundled, taxonomies }: Sources): readonly Output[] => {
  const ids = new Set(taxonomies.map(({ id }) => id));
  return Object.entries(bundled).flatMap(([kind, schema]) => schemaPages(kind, schema, ids));
};

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
