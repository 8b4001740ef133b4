/** Something the user of the command can put right: one line and a hint, no stack, exit 2. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly hint: string | undefined;

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/** A folder that was to be checked holds no plan. */
export class NoPlan extends UserError {}

/** What stood in the way of reading or writing a file. */
export type FileProblem =
  "missing" | "denied" | "folder" | "special" | "loop" | "too-large" | "other";

/** A file could not be read or written; where no command turns it into a finding, it is a user error. */
export class FileError extends UserError {
  readonly path: string;
  readonly problem: FileProblem;

  constructor(path: string, problem: FileProblem, options?: ErrorOptions) {
    super(`${words[problem]}: ${JSON.stringify(path)}`, undefined, options);
    this.path = path;
    this.problem = problem;
  }
}

const words: Record<FileProblem, string> = {
  missing: "there is no such file",
  denied: "access is denied",
  folder: "this is a folder, not a file",
  special: "this is a pipe or a device, not a file",
  loop: "these links lead in a circle",
  "too-large": "this file is larger than can be read",
  other: "this file cannot be used",
};
