import { quotedChoice, suggest } from "../../check/suggest.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { Assets } from "../assets.ts";
import type { OpenConfig } from "../config/open.ts";
import { UserError } from "../errors.ts";
import { below } from "../plans/names.ts";
import type { Session } from "../session.ts";
import { findingBlocks } from "../tell-findings.ts";
import { checkTemplate } from "./check.ts";
import { isFatal } from "./fault-words.ts";
import { readTemplate, templateNames } from "./read-template.ts";
import { aboutShipped, shippedIds, shippedSource } from "./shipped.ts";
import type { WordsByLanguage } from "./words-file.ts";

/** A template that reports can be made with. */
export interface ReportTemplate {
  readonly id: string;
  readonly source: string;
  /** Sheet it is made for, as its `template.yaml` has it. */
  readonly paper: string | undefined;
  /** Where the source of a template of the user's own is, as shown. */
  readonly file: string | undefined;
  /** The words of a template of the user's own, which runs in the limited child; absent for ours. */
  readonly own: WordsByLanguage | undefined;
}

/**
 * The template that `--template` names: one of ours, one of the configuration, or a folder. Shows what is wrong
 * with it, and throws a `UserError` where no report can be made with it.
 */
export const openTemplate = async (
  session: Session,
  name: string,
  open: OpenConfig,
): Promise<ReportTemplate> => {
  if (shippedIds(session.assets).includes(name)) return ourTemplate(session.assets, name);
  const folder = ownFolder(session, name, open);
  const read = readTemplate(session, folder);
  const faults = await checkTemplate(session, read);
  const wrong = [...read.diagnostics, ...faults.filter(({ fault }) => isFatal(fault)).map(shown)];
  refuse(session, folder, wrong);
  if (!read.about) throw new UserError(`${JSON.stringify(folder)} is no template`);
  const { id, paper } = read.about;
  return { id, source: read.source.text, file: read.source.name, paper, own: read.words };
};

const shown = ({ diagnostic }: { readonly diagnostic: Diagnostic }): Diagnostic => diagnostic;

const ourTemplate = (assets: Assets, id: string): ReportTemplate => ({
  id,
  source: shippedSource(assets, id),
  paper: aboutShipped(assets, id).paper,
  file: undefined,
  own: undefined,
});

/** The folder that a name stands for: a path, or the id of a template of the configuration. */
const ownFolder = (session: Session, name: string, open: OpenConfig): string => {
  if (isTemplate(session, name)) return name;
  const own = configured(session, open);
  const named = own.find(({ id }) => id === name);
  if (named) return named.folder;
  if (/[/\\]|^\.\.?$/.test(name))
    throw new UserError(
      `${JSON.stringify(name)} is no template: it has no ${templateNames.about}`,
      `iuc template new ${JSON.stringify(name)} makes one`,
    );
  const ids = [...shippedIds(session.assets), ...own.map(({ id }) => id)];
  const similar = suggest(name, ids);
  throw new UserError(
    `no template is called ${JSON.stringify(name)}`,
    similar.length > 0
      ? `did you mean ${quotedChoice(similar)}?`
      : `there are ${quotedChoice(ids)}, or name a folder`,
  );
};

const isTemplate = ({ io: { files } }: Session, folder: string): boolean =>
  files.kind(folder) === "folder" && files.kind(below(folder, templateNames.about)) === "file";

/** A template of the configuration, as far as it can be read. */
export interface Configured {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly folder: string;
}

/** The templates that a configuration names. */
export const configured = (
  session: Session,
  { config, folder: home }: OpenConfig,
): readonly Configured[] =>
  (config.templates ?? []).flatMap((path) => {
    const folder = below(home, path);
    const about = isTemplate(session, folder) ? readTemplate(session, folder).about : undefined;
    if (!about)
      throw new UserError(
        `the configuration names a template that cannot be read: ${JSON.stringify(folder)}`,
        `iuc template lint ${JSON.stringify(folder)} tells why`,
      );
    const { id, title, description } = about;
    return [{ id, title, description, folder }];
  });

const refuse = (session: Session, folder: string, wrong: readonly Diagnostic[]): void => {
  if (wrong.length === 0) return;
  session.io.err(`${findingBlocks(session, wrong)}\n`);
  throw new UserError(
    `the template ${JSON.stringify(folder)} cannot be used, so nothing was written`,
    "correct it, and run the command again",
  );
};
