import { givenFor } from "./chrome/index.ts";
import { findConfig } from "./config/find.ts";
import { FileError } from "./errors.ts";
import type { Files } from "./io.ts";

/** The language the command line is to speak: that of `--lang`, else of the configuration; it may be none of ours. */
export const languageAsked = (argv: readonly string[], files: Files): string | undefined =>
  givenFor("--lang", argv) ?? languageSet(argv, files);

// Help and the first errors come before the configuration is read as such: one line of it is enough here.
const languageSet = (argv: readonly string[], files: Files): string | undefined => {
  const config =
    givenFor("--config", argv) ?? (argv.includes("--referee") ? undefined : findConfig(files));
  if (config === undefined) return undefined;
  try {
    const text = new TextDecoder().decode(files.read(config));
    return /^lang:[ \t]+["']?([A-Za-z-]+)/m.exec(text)?.[1];
  } catch (error) {
    if (error instanceof FileError) return undefined; // whoever reads it for its settings says so
    throw error;
  }
};
