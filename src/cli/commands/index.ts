import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Session } from "../session.ts";

export interface CommandEntry {
  /** The line in `iuc --help`. */
  readonly summary: string;
  /** Loads the command's module, and only it. */
  readonly load: () => Promise<(session: Session) => CommandUnknownOpts>;
}

/** Every command, in the order of `iuc --help`. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  schema: {
    summary: "print or export the schemas for editors and other tools",
    load: async () => (await import("./schema.ts")).schema,
  },
};
