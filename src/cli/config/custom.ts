import { readConfig } from "../../check/config.ts";
import { configKind } from "../../check/config-kinds.ts";
import type { Configuration } from "../../check/config.generated.ts";
import { customFindings, type CustomContext } from "../../check/custom/checks.ts";
import { patternsOf, type CustomSpec } from "../../check/custom/spec.ts";
import { parseSchema } from "../../check/kinds.ts";
import { makeFinding } from "../../check/make-finding.ts";
import { viewSchema } from "../../check/schema-node.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { LocatedDocument } from "../../core/document.ts";
import { locateFinding } from "../../core/locate.ts";
import type { Path } from "../../core/path.ts";
import { rules } from "../../rules/lean.ts";
import { below, folderOf } from "../plans/names.ts";
import { fixedChecks } from "../rule-docs.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";
import { openPatterns } from "./patterns.ts";
import { readFile } from "./read-file.ts";
import { tellFindings } from "./tell.ts";

/** A rule of the user's own and where it stands. */
export interface PlacedSpec {
  readonly spec: CustomSpec;
  readonly document: LocatedDocument;
  readonly path: Path;
}

interface ConfigFile {
  readonly config: Configuration;
  readonly document: LocatedDocument;
  readonly file: string;
}

/** The rules of a configuration and of the files that it names, in order. Throws a `UserError` where a file is broken. */
export const readCustom = (session: Session, own: ConfigFile): readonly PlacedSpec[] =>
  (own.config.customRules ?? []).flatMap((rule, at) =>
    typeof rule === "string"
      ? inFile(session, below(folderOf(own.file), rule))
      : [{ spec: rule, document: own.document, path: ["customRules", at] }],
  );

const inFile = (session: Session, file: string): readonly PlacedSpec[] => {
  const { document, diagnostics } = readFile(session.io.files, file);
  const kind = configKind(schemaTextOf(session.assets));
  const read = document && readConfig(document, kind);
  const found =
    document && read ? locate(document, [...read.findings, ...misplaced(read.config)]) : [];
  tellFindings(session, `the file ${JSON.stringify(file)}`, [...diagnostics, ...found]);
  if (!document || !read) return [];
  return (read.config.customRules ?? []).flatMap((rule, at) =>
    typeof rule === "string" ? [] : [{ spec: rule, document, path: ["customRules", at] }],
  );
};

const misplaced = (config: Configuration): Parameters<typeof locate>[1] => [
  ...Object.keys(config)
    .filter((key) => key !== "customRules" && key !== "iuc")
    .map((key) =>
      makeFinding("config/custom-rule", "other", { path: [key], anchor: "key", params: { key } }),
    ),
  ...(config.customRules ?? []).flatMap((rule, at) =>
    typeof rule === "string"
      ? [makeFinding("config/custom-rule", "nested", { path: ["customRules", at] })]
      : [],
  ),
];

const locate = (
  document: LocatedDocument,
  findings: readonly Parameters<typeof locateFinding>[1][],
): readonly Diagnostic[] => findings.map((finding) => locateFinding(document, finding));

/** What is wrong with rules of the user's own besides their form. */
export const checkCustom = async (
  session: Session,
  specs: readonly PlacedSpec[],
): Promise<readonly Diagnostic[]> => {
  if (specs.length === 0) return [];
  const context: CustomContext = {
    plan: viewSchema(parseSchema(schemaTextOf(session.assets)("plan"))),
    patterns: await openPatterns(specs.flatMap(({ spec }) => patternsOf(spec))),
    topics: new Set([...rules.map(({ id }) => id), ...Object.keys(fixedChecks)].map(topicOf)),
  };
  return specs.flatMap(({ spec, document, path }, at) => {
    const isTwice = specs.slice(0, at).some((other) => other.spec.id === spec.id);
    const place = { path: [...path, "id"], params: { id: spec.id } };
    return locate(document, [
      ...customFindings(spec, path, context),
      ...(isTwice ? [makeFinding("config/custom-rule", "twice", place)] : []),
    ]);
  });
};

const topicOf = (id: string): string => id.replace(/\/.*$/, "");
