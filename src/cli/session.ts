import type { Assets } from "./assets.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";

export const colorChoices = ["auto", "always", "never"] as const;

export type ColorChoice = (typeof colorChoices)[number];

/** Flags that hold for every command. */
export type Globals = {
  readonly color: ColorChoice;
  /** Language tag of `--lang`; absent where the flag was not given. */
  readonly lang?: string | undefined;
  readonly quiet: boolean;
};

/** What every command is given: the world, the package's files, the flags that hold everywhere. */
export interface Session {
  readonly io: Io;
  readonly assets: Assets;
  /** The global flags; known once the command runs, not while it is built. */
  readonly globals: () => Globals;
  /** Writes a line to stderr unless `--quiet`. */
  readonly note: (line: string) => void;
  /** Sets the exit code; the last call counts, none means ok. */
  readonly exit: (code: ExitCode) => void;
}
