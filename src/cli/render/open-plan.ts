import { planKind } from "../../check/kinds.ts";
import { checkPlan } from "../../check/run.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import { placeOfText } from "../../core/find-text.ts";
import { locateFinding } from "../../core/locate.ts";
import { buildModel, type PlanModel } from "../../plan/model.ts";
import { limitsOf } from "../config/limits.ts";
import type { OpenConfig } from "../config/open.ts";
import { withProfiles } from "../config/own-profiles.ts";
import type { PlanSource } from "../plans/group.ts";
import { readSource } from "../plans/read.ts";
import { openProfiles } from "../profiles.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";

/** A plan ready to be rendered, or what stands in the way. */
export interface OpenedPlan {
  /** Path as shown. */
  readonly file: string;
  /** Nothing where the plan cannot be read, or lacks what every report needs. */
  readonly model: PlanModel | undefined;
  /** Errors of reading and of structure; rules do not matter to a report. */
  readonly errors: readonly Diagnostic[];
  /** First place of one of these characters in the plan: `plan.yaml:12:8`. */
  readonly placeOf: (characters: readonly string[]) => string | undefined;
}

/** Reads a plan and checks its structure. */
export const openPlan = async (
  { io, assets }: Session,
  source: PlanSource,
  open: OpenConfig,
): Promise<OpenedPlan> => {
  const { file, document, diagnostics, hidden } = await readSource(source, io, limitsOf(open));
  const isError = ({ level }: Diagnostic): boolean => level === "error";
  if (document === undefined)
    return {
      file,
      model: undefined,
      errors: diagnostics.filter(isError),
      placeOf: () => undefined,
    };
  const result = checkPlan({
    document,
    kind: planKind(schemaTextOf(assets)),
    rules: [],
    profiles: withProfiles(openProfiles(), open.profiles),
  });
  const found = result.findings.map((finding) => locateFinding(document, finding));
  return {
    file,
    model: result.model && buildModel({ ...result.model, hidden: [...result.hidden, ...hidden] }),
    errors: [...diagnostics, ...found].filter(isError),
    placeOf: (characters) => placeOfText(document, characters),
  };
};
