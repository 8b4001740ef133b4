import { groupBy } from "../../plan/group.ts";
import type { Alignment } from "../../plan/types.generated.ts";
import { nameOf, textOf, type ReportContext } from "../context.ts";

export interface AlignmentRow {
  readonly code: string;
  readonly title: string;
  readonly through: string;
  readonly rationale: string;
}

export interface AlignmentGroup {
  readonly framework: string;
  readonly rows: readonly AlignmentRow[];
}

interface Claim {
  readonly alignment: Alignment;
  readonly through: string;
}

/** Global and European goals the plan serves, by framework and code. */
export const alignmentOf = (context: ReportContext): readonly AlignmentGroup[] => {
  const byFramework = groupBy(claimsOf(context), ({ alignment }) => prefixOf(alignment.code));
  const { framework } = context.words.catalog.values;
  return Object.entries(framework).flatMap(([prefix, title]) => {
    const claims = byFramework.get(prefix);
    return claims === undefined ? [] : [{ framework: title, rows: rowsOf(context, claims) }];
  });
};

const claimsOf = (context: ReportContext): readonly Claim[] => {
  const { plan } = context.model;
  const scope = context.words.catalog.values.scope.plan;
  const from = (list: readonly Alignment[] | undefined, through: string): readonly Claim[] =>
    (list ?? []).map((alignment) => ({ alignment, through }));
  return [
    ...from(plan.alignments, scope),
    ...(plan.objectives ?? []).flatMap(({ id, alignments }) =>
      from(alignments, nameOf(context, id)),
    ),
    ...(plan.actions ?? []).flatMap(({ id, alignments }) => from(alignments, nameOf(context, id))),
  ];
};

const rowsOf = (context: ReportContext, claims: readonly Claim[]): readonly AlignmentRow[] => {
  const byCode = groupBy(claims, ({ alignment }) => alignment.code);
  const codes = [...byCode.keys()].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return codes.map((code) => {
    const same = byCode.get(code) ?? [];
    return {
      code: code.replace(":", " "),
      title: context.titles.get(code) ?? "",
      through: [...new Set(same.map(({ through }) => through))].join("; "),
      rationale: same
        .map(({ alignment }) => textOf(context, alignment.rationale))
        .filter((text) => text !== undefined)
        .join(" "),
    };
  });
};

const prefixOf = (code: string): string => code.slice(0, code.indexOf(":"));
