import { quotedChoice, suggest } from "../../check/suggest.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import { plainTheme, type Theme } from "../../export/theme.ts";
import type { Assets } from "../assets.ts";
import type { OpenConfig } from "../config/open.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../io.ts";
import { below, nameOf } from "../plans/names.ts";
import type { Session } from "../session.ts";
import { findingBlocks } from "../tell-findings.ts";
import { readTheme } from "./read-theme.ts";

const folder = "templates/themes";

/** Ids of the themes that come with the package. */
export const themeIds = (assets: Assets): readonly string[] =>
  assets.list(folder).map((path) => nameOf(path).replace(/\.yaml$/, ""));

/**
 * The theme that `--theme` or the configuration names: one of ours by its id, or a file. Shows what is wrong
 * with it, and throws a `UserError` where it cannot be used.
 */
export const openTheme = (
  session: Session,
  asked: string | undefined,
  { config, folder: home }: OpenConfig,
): Theme => {
  const { io, assets } = session;
  if (asked === undefined && config.theme === undefined) return plainTheme;
  const name = asked ?? config.theme ?? "";
  if (themeIds(assets).includes(name))
    return readTheme(session, shipped(assets, io.files), `${folder}/${name}.yaml`).theme;
  const path = asked ?? below(home, name);
  if (io.files.kind(path) === "absent" && !/[./\\]/.test(name)) throw unknown(name, assets);
  const { theme, diagnostics } = readTheme(session, io.files, path);
  tell(session, path, diagnostics);
  return theme;
};

/** The files of the package, as files; a theme of ours names no others. */
const shipped = (assets: Assets, files: Files): Files => ({
  ...files,
  read: (path) => new TextEncoder().encode(assets.text(path)),
});

const tell = (session: Session, path: string, diagnostics: readonly Diagnostic[]): void => {
  if (diagnostics.length > 0) session.io.err(`${findingBlocks(session, diagnostics)}\n`);
  if (diagnostics.some(({ level }) => level === "error"))
    throw new UserError(
      `the theme ${JSON.stringify(path)} cannot be used, so nothing was written`,
      "correct it, and run the command again",
    );
};

const unknown = (name: string, assets: Assets): UserError => {
  const ids = themeIds(assets);
  const similar = suggest(name, ids);
  return new UserError(
    `no theme is called ${JSON.stringify(name)}`,
    similar.length > 0
      ? `did you mean ${quotedChoice(similar)}?`
      : `there are ${quotedChoice(ids)}, or name a file`,
  );
};
