import { fixedIds } from "../../check/fixed-ids.ts";
import { applyDirectives } from "../../check/ignore/apply.ts";
import { directivesIn } from "../../check/ignore/directive.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { SourceText } from "../../core/document.ts";
import { toRange } from "../../core/position.ts";
import type { CheckedFile, Ignored } from "../../format/report.ts";
import type { CheckKit } from "./check.ts";

/** `apply`: comments ignore findings; `list`: they are only named; `off`: nobody looks at them. */
export type InlineMode = "apply" | "list" | "off";

type Kit = Pick<CheckKit, "inline" | "limits" | "rules">;

/** What is left of the findings on a plan after its comments; `ran` are the rules that looked at the whole plan. */
export const withInline = (
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
  { kit, ran }: { readonly kit: Kit; readonly ran: readonly string[] },
): Pick<CheckedFile, "diagnostics" | "ignored" | "comments"> => {
  if (kit.inline === "off") return { diagnostics };
  const directives = sources.flatMap((source) => directivesIn(source, kit.limits.depth));
  if (directives.length === 0) return { diagnostics };
  if (kit.inline === "list") {
    const comments = directives.map(({ source, span, ids }) => ({
      file: source.name,
      line: toRange(source, span).start.line,
      rules: ids.map(({ id }) => id),
    }));
    return { diagnostics, comments };
  }
  const rules = new Set(kit.rules.map(({ id }) => id));
  const { kept, ignored } = applyDirectives(diagnostics, directives, {
    rules,
    fixed: fixedIds,
    ran: new Set(ran),
  });
  return { diagnostics: kept, ...(ignored.length > 0 ? { ignored: ignored.map(byComment) } : {}) };
};

const byComment = (each: Pick<Ignored, "diagnostic" | "reason">): Ignored => ({
  ...each,
  by: "comment",
});
