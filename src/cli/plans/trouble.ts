import type { Diagnostic } from "../../core/diagnostic.ts";
import { defaultLimits } from "../../core/limits.ts";
import { locateProblem } from "../../core/locate.ts";
import { problem, type Problem } from "../../core/problem.ts";
import type { FileProblem } from "../errors.ts";

/** What is wrong with something on disk, before its text. */
export type Trouble = FileProblem | "outside" | "closed";

/** The finding on a file that cannot be read; `limit` in bytes is the size it broke. */
export const troubleWith = (
  path: string,
  trouble: Trouble,
  limit: number = defaultLimits.bytes,
): Diagnostic => locateProblem({ name: path, text: "" }, problemOf(trouble, limit));

const start = { start: 0, end: 0 } as const;

const problemOf = (trouble: Trouble, limit: number): Problem => {
  switch (trouble) {
    case "too-large":
      return problem("io/too-large", "limit", {
        span: start,
        params: { limit: limit / 1_000_000 },
      });
    case "folder":
    case "special":
    case "loop":
    case "outside":
      return problem("io/not-a-file", trouble, { span: start });
    case "closed":
      return problem("io/unreadable", "folder", { span: start });
    case "denied":
    case "missing":
    case "other":
      return problem("io/unreadable", trouble, { span: start });
  }
};
