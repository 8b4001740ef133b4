import { githubSummary } from "../../format/github-summary.ts";
import type { CheckReport } from "../../format/report.ts";
import type { Words } from "../../format/words/words.ts";
import { FileError } from "../errors.ts";
import type { Session } from "../session.ts";

/** Adds the result to the job summary of GitHub Actions, where there is one; without it the run counts as well. */
export const addJobSummary = ({ io }: Session, report: CheckReport, words: Words): void => {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    const others = io.files.kind(path) === "absent" ? new Uint8Array() : io.files.read(path);
    const content = Buffer.concat([others, Buffer.from(`\n${githubSummary(report, words)}`)]);
    io.files.write([{ path, content }]);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    io.err(`the job summary could not be written: ${error.message}\n`);
  }
};
