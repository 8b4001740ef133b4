import type { ScaffoldFile } from "../../scaffold/files.ts";
import { UserError } from "../errors.ts";
import type { Files, Io, NewFile } from "../io.ts";

/** How a new plan is to be written. */
export interface WriteOrder {
  readonly folder: string;
  /** Whether files that are there may be replaced. */
  readonly force: boolean;
  /** Whether to ask for another folder where this one is taken. */
  readonly isAsking: boolean;
  readonly dryRun: boolean;
}

/** Writes the files, or only tells where they would be; returns the folder and the paths. */
export const writePlan = async (
  io: Io,
  files: readonly ScaffoldFile[],
  order: WriteOrder,
): Promise<{ readonly folder: string; readonly paths: readonly string[] }> => {
  const folder = await freeFolder(io, files, order);
  const all = placed(files, folder);
  if (!order.dryRun) io.files.write(all.toSorted(planLast));
  return { folder, paths: all.map(({ path }) => path) };
};

// A run that is killed between two renames leaves parts, but nothing that passes for a plan.
const planLast = (a: NewFile, b: NewFile): number => Number(isPlan(a)) - Number(isPlan(b));

const isPlan = ({ path }: NewFile): boolean => /(^|\/)plan\.yaml$/.test(path);

const freeFolder = async (
  io: Io,
  files: readonly ScaffoldFile[],
  { folder, force, isAsking }: WriteOrder,
): Promise<string> => {
  const faultIn = (name: string): UserError | undefined =>
    folderFault(io.files, files, { folder: tidy(name), force });
  const fault = faultIn(folder);
  if (fault === undefined) return tidy(folder);
  if (!isAsking) throw fault;
  const prompts = await io.prompts();
  const answer = await prompts.line({
    message: `In which folder instead? (${fault.message})`,
    fault: (name) => faultIn(name)?.message,
  });
  return tidy(answer);
};

const folderFault = (
  known: Files,
  files: readonly ScaffoldFile[],
  { folder, force }: { readonly folder: string; readonly force: boolean },
): UserError | undefined => {
  if (folder === "") return new UserError("the folder has no name", "name one: iuc init braga");
  const kind = known.kind(folder);
  if (kind !== "absent" && kind !== "folder")
    return new UserError(`${shown(folder)} is a file, not a folder`, "name another folder");
  if (force) return undefined;
  const [first, ...more] = placed(files, folder).filter(
    ({ path }) => known.kind(path) !== "absent",
  );
  if (first === undefined) return undefined;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  return new UserError(
    `${shown(first.path)} is there already${others}`,
    "name another folder, or replace what is there with --force",
  );
};

const placed = (files: readonly ScaffoldFile[], folder: string): readonly NewFile[] =>
  files.map(({ path, content }) => ({
    path: folder === "." ? path : `${folder.replace(/\/$/, "")}/${path}`,
    content,
  }));

/** `x/` is `x`; the root and `.` stay what they are. */
const tidy = (folder: string): string => folder.trim().replace(/(?<=[^/])\/+$/, "");

const shown = (path: string): string => JSON.stringify(path);
