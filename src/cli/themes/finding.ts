import type { Finding, Level } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";

/** What a finding on a theme says. */
export interface ThemeWords {
  readonly messageId: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Error where it does not say. */
  readonly level?: Level;
}

/** A finding on a theme, at a path of its file. */
export const themeFinding = (
  ruleId: "theme/contrast" | "theme/logo" | "theme/font",
  path: Path,
  { level = "error", ...words }: ThemeWords,
): Finding => ({ ruleId, level, ...words, path, params: {} });
