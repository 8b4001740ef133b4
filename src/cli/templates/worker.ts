// Entry of the child process that runs templates of cities: one may have no end, and is killed when it takes too long.
import type { Nodes } from "mdast";
import { parseReport } from "../../export/parse.ts";
import { en } from "../../locales/en.ts";
import { faultsIn } from "../../template/faults.ts";
import { render } from "../../template/render.ts";
import { markdownFaultsIn } from "./markdown-faults.ts";
import type { TemplateJob, TemplateReply } from "./protocol.ts";
import { ownVocabulary } from "./vocabulary.ts";

/** What a report may come to before it is made into pages. */
const most = { characters: 5_000_000, nodes: 300_000, depth: 100 } as const;

const answer = (job: TemplateJob): TemplateReply => {
  if (job.type === "check") {
    const faults = faultsIn(job.source, ownVocabulary(en, job.own));
    return { type: "checked", faults: faults.length > 0 ? faults : markdownFaultsIn(job.source) };
  }
  const markdown = render(job.source, job.report, ownVocabulary(job.catalog, job.own));
  if (markdown.length > most.characters)
    return { type: "too-much", what: "more than 5 MB of text" };
  const parsed = parseReport(markdown);
  const { nodes, depth } = extent(parsed.tree);
  if (nodes > most.nodes) return { type: "too-much", what: "more parts than a document can hold" };
  if (depth > most.depth) return { type: "too-much", what: "parts too deep in one another" };
  return { type: "filled", parsed };
};

interface Extent {
  readonly nodes: number;
  readonly depth: number;
}

const extent = (root: Nodes): Extent => {
  let level: readonly Nodes[] = [root];
  let nodes = 0;
  let depth = 0;
  for (; level.length > 0 && depth <= most.depth; depth += 1) {
    nodes += level.length;
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return { nodes, depth };
};

/** Parsers go down by calling themselves, and text that opens without end takes them too far. */
const safely = (job: TemplateJob): TemplateReply => {
  try {
    return answer(job);
  } catch (error) {
    if (error instanceof RangeError)
      return { type: "too-much", what: "parts too deep in one another" };
    throw error;
  }
};

process.on("disconnect", () => process.exit());
process.on("message", (job: TemplateJob) => void process.send?.(safely(job)));
