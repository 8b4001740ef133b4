import { readFileSync } from "node:fs";
import { planKind, profileKind, type SchemaText } from "../../src/check/kinds.ts";
import { readStructure, type Structure } from "../../src/check/structure.ts";
import type { Finding } from "../../src/core/diagnostic.ts";
import type { LocatedDocument } from "../../src/core/document.ts";
import { parseDocument } from "../../src/core/parse.ts";
import { toRange } from "../../src/core/position.ts";
import type { Plan } from "../../src/plan/types.generated.ts";

/** Seven lines that make a plan; what a test adds starts on line 8. */
export const head = `iuc: plan/1
id: trams
title: Trams for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: porto, name: Porto, country: PT }]
`;

const schemaText: SchemaText = (kind) =>
  readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8");

export const plans = planKind(schemaText);

export const profiles = profileKind(schemaText);

/** A document that must be readable. */
export const documentOf = (text: string, name = "plan.yaml"): LocatedDocument => {
  const { document, problems } = parseDocument(
    { name, text },
    { bytes: 1e9, depth: 64, aliases: 1e6, text: 1e6 },
  );
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return document;
};

/** The structure of a plan of the seven lines and `yaml`. */
export const structureOf = (yaml: string): Structure<Plan> =>
  readStructure(documentOf(head + yaml), plans);

/** `line:column message` of a finding. */
export const shown = (document: LocatedDocument, finding: Finding): string => {
  const { source, span } = document.locate(finding.path, finding.anchor);
  const { line, column } = toRange(source, span).start;
  return `${line}:${column} ${finding.message}`;
};

/** `line:column message (id)` of every finding on a plan of the seven lines and `yaml`. */
export const findingsOn = (yaml: string): readonly string[] => {
  const document = documentOf(head + yaml);
  return readStructure(document, plans).findings.map(
    (finding) => `${shown(document, finding)} (${finding.ruleId})`,
  );
};
