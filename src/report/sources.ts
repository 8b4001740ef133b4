import type { Citation } from "../plan/types.generated.ts";
import { nameOf, textOf, type ReportContext } from "./context.ts";

/** Sources as a reader finds them: title, and the place in it. */
export const citationsText = (
  context: ReportContext,
  citations: readonly Citation[] | undefined,
): string => (citations ?? []).map((citation) => citationText(context, citation)).join("; ");

const citationText = (context: ReportContext, citation: Citation): string => {
  if (typeof citation === "string") return nameOf(context, citation);
  const at = textOf(context, citation.at);
  const title = nameOf(context, citation.source);
  return at === undefined ? title : `${title}, ${at}`;
};
