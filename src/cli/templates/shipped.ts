import { CORE_SCHEMA, load } from "js-yaml";
import { childOf } from "../../check/value.ts";
import type { Assets } from "../assets.ts";

const folder = "templates/report";

/** Ids of the templates that come with the package. */
export const shippedIds = (assets: Assets): readonly string[] =>
  assets
    .list(folder)
    .filter((path) => path.endsWith("/template.yaml"))
    .map((path) => path.split("/")[2] ?? "");

/** The text of a template of ours. */
export const shippedSource = (assets: Assets, id: string): string =>
  assets.text(`${folder}/${id}/report.md.hbs`);

/** What a template of ours is called; the tests hold its file against the schema. */
export interface AboutShipped {
  readonly title: string;
  readonly description: string;
  readonly paper: string;
}

export const aboutShipped = (assets: Assets, id: string): AboutShipped => {
  const about: unknown = load(assets.text(`${folder}/${id}/template.yaml`), {
    schema: CORE_SCHEMA,
  });
  const text = (name: string): string => {
    const value = childOf(about, name);
    return typeof value === "string" ? value : "";
  };
  return { title: text("title"), description: text("description"), paper: text("paper") };
};
