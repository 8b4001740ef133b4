import type { Configuration } from "../../check/config.generated.ts";
import type { CustomSpec } from "../../check/custom/spec.ts";
import type { Path } from "../../core/path.ts";
import type { Profile } from "../../plan/profile.generated.ts";
import type { Session } from "../session.ts";
import { findConfig } from "./find.ts";

/** The configuration of a run; where there is none, one that sets nothing. */
export interface OpenConfig {
  /** Path as shown; nothing where there is no configuration. */
  readonly file: string | undefined;
  /** The folder that its paths are seen from, as shown. */
  readonly folder: string;
  readonly config: Configuration;
  /** Rules of the user's own, those in files of their own included. */
  readonly customRules: readonly CustomSpec[];
  /** Profiles of the user's own. */
  readonly profiles: readonly Profile[];
  /** Where a setting stands, as `iuc.config.yaml:3`. */
  readonly placeOf: (path: Path) => string;
}

/** What decides which configuration is used. */
export interface ConfigChoice {
  /** The file of `--config`. */
  readonly config?: string | undefined;
  /** Only the file of `--config` counts, none that is found. */
  readonly referee?: boolean | undefined;
}

/** Opens the configuration of a run: the one named, else the nearest. Throws a `UserError` where it is broken. */
export const openConfig = async (session: Session, choice: ConfigChoice): Promise<OpenConfig> => {
  const file = choice.config ?? (choice.referee ? undefined : findConfig(session.io.files));
  if (file === undefined) return noConfig;
  const { loadConfig } = await import("./load.ts");
  return loadConfig(session, file);
};

/** The configuration of a run that has none. */
export const noConfig: OpenConfig = {
  file: undefined,
  folder: ".",
  config: {},
  customRules: [],
  profiles: [],
  placeOf: () => "",
};
