import { forTerminal } from "../../format/escape.ts";
import type { Files } from "../io.ts";
import { below, configName, folderOf, isStandAlone, nameOf } from "../plans/names.ts";
import type { Session } from "../session.ts";
import { kindAt } from "./find.ts";

/** Configurations that were seen and are not the one of this run (its real path): they have no effect, as in a submission. */
export const ignoredConfigs = (
  files: Files,
  seen: { readonly named: readonly string[]; readonly walked: readonly string[] },
  own: string | undefined,
): readonly string[] => {
  const folders = new Set(seen.named.filter((path) => isStandAlone(nameOf(path))).map(folderOf));
  const beside = [...folders].map((folder) => below(folder, configName));
  return [...new Set([...seen.walked, ...beside.filter((path) => kindAt(files, path) === "file")])]
    .filter((path) => files.real(path) !== own)
    .sort();
};

/** Names them in one line. */
export const tellIgnoredConfigs = (session: Session, configs: readonly string[]): void => {
  if (configs.length === 0) return;
  const named = configs.slice(0, mostNamed).map((path) => forTerminal(path));
  const more = configs.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  session.io.err(`configurations not used: ${all.join(", ")}\n`);
};

const mostNamed = 3;
