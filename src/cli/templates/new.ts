import { en } from "../../locales/en.ts";
import { fill, wordsAt } from "../../locales/index.ts";
import { slug } from "../../scaffold/slug.ts";
import type { Assets } from "../assets.ts";
import { UserError } from "../errors.ts";
import type { NewFile } from "../io.ts";
import { below, nameOf } from "../plans/names.ts";
import type { Session } from "../session.ts";
import { templateNames } from "./read-template.ts";
import { aboutShipped, shippedIds, shippedSource } from "./shipped.ts";

export interface NewTemplate {
  readonly folder: string;
  /** Id of the template to copy. */
  readonly from: string;
  readonly dryRun: boolean;
}

/** Writes a copy of one of our templates, with advice. Throws a `UserError` where the folder holds something. */
export const newTemplate = (
  { io, assets, note }: Session,
  { folder, from, dryRun }: NewTemplate,
): void => {
  const place = folder.replace(/\/+$/, "") || folder;
  if (io.files.kind(place) !== "absent" && !isEmptyFolder(io.files, place))
    throw new UserError(`${JSON.stringify(place)} is there already`, "choose another folder");
  const files = filesOf(assets, place, from);
  if (!dryRun) io.files.write(files);
  io.out(files.map(({ path }) => `${path}\n`).join(""));
  note(
    dryRun
      ? "nothing written (--dry-run)"
      : `change ${templateNames.report}, then: iuc template lint ${quoted(place)}`,
  );
};

const isEmptyFolder = (files: Session["io"]["files"], folder: string): boolean =>
  files.kind(folder) === "folder" && files.list(folder).length === 0;

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : JSON.stringify(path));

const filesOf = (assets: Assets, folder: string, from: string): readonly NewFile[] => {
  const { title, paper } = aboutShipped(assets, from);
  const values = {
    id: freeId(assets, folder),
    from,
    title,
    paper,
    folder: quoted(folder),
    path: folder,
  };
  const own = (name: string): NewFile => ({
    path: below(folder, name),
    content: fill(assets.text(`templates/own/${name}`), values),
  });
  const report = advised(
    shippedSource(assets, from),
    fill(assets.text("templates/own/advice.txt"), values),
  );
  return [
    own(templateNames.about),
    { path: below(folder, templateNames.report), content: report },
    own(templateNames.words),
    own("README.md"),
  ];
};

/** An id from the name of the folder that none of ours has. */
const freeId = (assets: Assets, folder: string): string => {
  const id = slug(nameOf(folder), "report");
  return shippedIds(assets).includes(id) ? `our-${id}` : id;
};

/** The template with a comment at its top and before each chapter, which reports do not show. */
const advised = (source: string, advice: string): string => {
  const chapters = source.replaceAll(
    /^## \{\{t "([\w.]+)"\}\}$/gm,
    (line, key: string) => `{{!-- Chapter: ${wordsAt(en, key) ?? key} --}}\n${line}`,
  );
  return `{{!--\n${advice.trim()}\n--}}\n${chapters}`;
};
