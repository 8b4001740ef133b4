import type { Repair } from "../../../core/repair.ts";
import { counted } from "../../../format/words.ts";
import { UserError } from "../../errors.ts";
import type { Io } from "../../io.ts";
import { stdinPath, type Found } from "../../plans/find.ts";
import type { Session } from "../../session.ts";
import type { CheckKit } from "../check.ts";
import { runChecks, type Run } from "../run.ts";
import { fixPlans, type Fixes } from "./fix.ts";

/** What the flags ask to be mended. */
export interface AskedFixes {
  readonly fix?: true | undefined;
  readonly diff?: true | undefined;
  readonly unsafeFixes?: true | undefined;
}

/** What was found, with what it was checked, and what of it is to be mended. */
interface FixTask {
  readonly run: Run;
  readonly kit: CheckKit;
  readonly asked: AskedFixes;
}

/** Throws a `UserError` where the flags contradict each other or what is checked. */
export const refuseFixes = (asked: AskedFixes, { sources }: Found): void => {
  if (asked.unsafeFixes && !asked.fix && !asked.diff)
    throw new UserError(
      "--unsafe-fixes alone changes nothing",
      "add --fix, or --diff to look first",
    );
  if (asked.fix && sources.some(({ path }) => path === stdinPath))
    throw new UserError("--fix cannot write to standard input", "name the file instead");
};

/** Mends what was found, writes it, and checks again. Throws a `UserError` where a file cannot be written. */
export const runFix = async (session: Session, found: Found, task: FixTask): Promise<Run> => {
  const { io } = session;
  const fixes = await fixesOf(io, found, task);
  if (fixes.changes.length > 0) io.files.write(fixes.changes.map(({ file }) => file));
  session.note(fixedLine(fixes));
  if (fixes.undone > 0) session.note(undoneLine(fixes));
  return fixes.changes.length === 0 ? task.run : runChecks(found, io, task.kit);
};

/** Prints what `runFix` would change. */
export const showDiff = async (session: Session, found: Found, task: FixTask): Promise<void> => {
  const { io } = session;
  const fixes = await fixesOf(io, found, task);
  const { patchOf } = await import("./diff.ts");
  io.out(patchOf(fixes.changes));
  session.note(`${fixedLine(fixes, "would be mended")}; nothing was written`);
};

const fixesOf = (io: Io, found: Found, { run, kit, asked }: FixTask): Promise<Fixes> =>
  fixPlans(found, run.report.files, { io, kit, wants: wantedBy(asked) });

const wantedBy =
  ({ unsafeFixes }: AskedFixes) =>
  ({ safety }: Repair): boolean =>
    safety === "safe" || unsafeFixes === true;

const fixedLine = ({ fixed, changes }: Fixes, mended = "mended"): string => {
  if (fixed === 0) return "nothing to mend: no finding has a remedy that is certain";
  return `${counted(fixed, "finding")} ${mended} in ${counted(changes.length, "file")}`;
};

const undoneLine = ({ undone }: Fixes): string =>
  `${counted(undone, "other")} left alone, as mending it would have led to new findings`;
