import { readdirSync, readFileSync } from "node:fs";
import { parseTaxonomy, taxonomySchema, type Taxonomy } from "../taxonomies.ts";
import { bundle, type Schema } from "./bundle.ts";

/** A file that is made from others, by its path in the repository. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** The kinds of file that a person writes or reads. */
export type FileKindName = "plan" | "profile" | "config" | "theme" | "template" | "baseline";

/** What the generators read, read once. */
export interface Sources {
  readonly taxonomies: readonly Taxonomy[];
  readonly taxonomySchemas: ReadonlyMap<string, Schema>;
  /** The self-contained schemas by kind. */
  readonly bundled: Readonly<Record<FileKindName, Schema>>;
  /** The schema of what `iuc validate --format json` prints; it refers to no other. */
  readonly report: Schema;
}

export const readSources = (): Sources => {
  const taxonomies = readdirSync("schemas/taxonomies")
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map(readTaxonomy);
  const taxonomySchemas = new Map(
    taxonomies.map((taxonomy): [string, Schema] => [taxonomy.id, { ...taxonomySchema(taxonomy) }]),
  );
  const common = readSchema("common");
  const bundled = (kind: string): Schema => bundle(readSchema(kind), common, taxonomySchemas);
  return {
    taxonomies,
    taxonomySchemas,
    bundled: {
      plan: bundled("plan"),
      profile: bundled("profile"),
      config: bundled("config"),
      theme: bundled("theme"),
      template: bundled("template"),
      baseline: bundled("baseline"),
    },
    report: readSchema("report"),
  };
};

const readTaxonomy = (name: string): Taxonomy => {
  const path = `schemas/taxonomies/${name}`;
  try {
    return parseTaxonomy(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`${path} is no taxonomy`, { cause });
  }
};

const readSchema = (kind: string): Schema =>
  JSON.parse(readFileSync(`schemas/${kind}.schema.json`, "utf8")) as Schema;
