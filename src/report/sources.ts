import type { Citation } from "../plan/types.generated.ts";
import { reference, textOf, type ReportContext } from "./context.ts";

/** Sources by their number in the annex, each with the place in it: “[1], Table 13”. */
export const citationsText = (
  context: ReportContext,
  citations: readonly Citation[] | undefined,
): string => (citations ?? []).map((citation) => citationText(context, citation)).join("; ");

const citationText = (context: ReportContext, citation: Citation): string => {
  if (typeof citation === "string") return reference(context, citation);
  const at = textOf(context, citation.at);
  const source = reference(context, citation.source);
  return at === undefined ? source : `${source}, ${at}`;
};
