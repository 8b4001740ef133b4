import { isAbsolute, posix } from "node:path";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { CheckReport } from "../../format/report.ts";
import { repositoryRoot } from "../config/find.ts";
import type { Io } from "../io.ts";
import type { FormatName } from "./formats.ts";

/** What is set where a service reads the format, and looks for its files from the root of the repository. */
const readBy: Partial<Readonly<Record<FormatName, string>>> = {
  github: "GITHUB_ACTIONS",
  sarif: "GITHUB_ACTIONS",
  gitlab: "GITLAB_CI",
};

/**
 * The report as the reader of a format finds its files: on a runner of GitHub or GitLab with paths from the root
 * of the repository, also where the command runs in a folder of it; else as it is.
 */
export const fromRepository = (
  report: CheckReport,
  format: FormatName,
  { env, files }: Pick<Io, "env" | "files">,
): CheckReport => {
  const reader = readBy[format];
  if (reader === undefined || !env[reader]) return report;
  const root = repositoryRoot(files);
  if (root === undefined || root === ".") return report;
  const way = posix.relative(files.real(root), files.real("."));
  return moved(report, (file) =>
    isAbsolute(file) || file === stdin ? file : posix.join(way, file),
  );
};

const stdin = "stdin";

type Move = (file: string) => string;

const moved = (report: CheckReport, move: Move): CheckReport => ({
  ...report,
  files: report.files.map((file) => ({
    ...file,
    file: move(file.file),
    diagnostics: file.diagnostics.map((each) => movedFinding(each, move)),
    ...(file.ignored && {
      ignored: file.ignored.map((each) => ({
        ...each,
        diagnostic: movedFinding(each.diagnostic, move),
      })),
    }),
  })),
});

const movedFinding = (diagnostic: Diagnostic, move: Move): Diagnostic => ({
  ...diagnostic,
  file: move(diagnostic.file),
  related: diagnostic.related.map((related) => ({ ...related, file: move(related.file) })),
  ...(diagnostic.repair && {
    repair: {
      ...diagnostic.repair,
      edits: diagnostic.repair.edits.map((edit) => ({ ...edit, file: move(edit.file) })),
    },
  }),
});
