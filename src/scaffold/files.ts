import Handlebars from "handlebars";
import { stringify } from "yaml";
import type { Profile } from "../plan/profile.generated.ts";
import type { Answers } from "./answers.ts";
import { schemaFiles, type SchemaObject } from "./schema-files.ts";
import { templateData, type TemplateData } from "./template-data.ts";

/** A file of the new plan; the path is relative to its folder. */
export interface ScaffoldFile {
  readonly path: string;
  readonly content: string;
}

/** What files are made from. */
export interface ScaffoldSources {
  /** Templates by their path below `templates/scaffold`, such as `plan/plan.yaml.hbs`. */
  readonly templates: ReadonlyMap<string, string>;
  /** The self-contained schema of plans. */
  readonly schema: SchemaObject;
  readonly profile: Profile;
  /** Version of this package, for the files of the checking service. */
  readonly version: string;
}

/** Every file of a new plan, in order of path. Nothing is written. */
export const scaffold = (
  answers: Answers,
  { templates, schema, profile, version }: ScaffoldSources,
): readonly ScaffoldFile[] => {
  const sets = answers.ci === "none" ? ["plan"] : ["plan", answers.ci];
  const used = [...templates].flatMap(([name, source]) => {
    const [set = "", ...path] = name.split("/");
    return sets.includes(set) ? [{ path: path.join("/").replace(/\.hbs$/, ""), source }] : [];
  });
  const taken = used.flatMap(({ source }) => exampleIds(source));
  const data = templateData(answers, profile, { taken, version });
  const rendered = used.map(({ path, source }) => ({ path, content: render(source, data) }));
  return [...rendered, ...schemaFiles(schema)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
};

const exampleIds = (source: string): readonly string[] =>
  [...source.matchAll(/\bid: ([a-z][a-z0-9-]*)/g)].map(([, id = ""]) => id);

const render = (source: string, data: TemplateData): string => {
  const instance = Handlebars.create();
  instance.registerHelper({
    yaml: scalar,
    quoted: (value: unknown): string => JSON.stringify(value),
    // Answers that were read as dates need no quotes.
    date: (value: unknown): string => String(value),
    prepare: (years: number): string => String(data.preparedIn + years),
    deliver: (years: number): string => String(data.deliveredIn + years),
    text: (value: unknown): string => String(value).replaceAll(/([\\`*_[\]<>#|])/g, "\\$1"),
  });
  return instance.compile(source, { noEscape: true })(data);
};

/** A value as it stands behind a key, quoted where older readers would take it for something else (`NO`). */
const scalar = (value: unknown): string =>
  stringify({ k: value }, { lineWidth: 0, compat: "yaml-1.1" }).slice("k: ".length, -1);
