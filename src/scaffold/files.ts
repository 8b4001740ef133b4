import Handlebars from "handlebars";
import { stringify } from "yaml";
import type { Profile } from "../plan/profile.generated.ts";
import type { Answers } from "./answers.ts";
import { schemaFiles, type SchemaObject } from "./schema-files.ts";
import { slug } from "./slug.ts";

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
export const scaffold = (answers: Answers, sources: ScaffoldSources): readonly ScaffoldFile[] => {
  const data = dataFor(answers, sources);
  const sets = answers.ci === "none" ? ["plan"] : ["plan", answers.ci];
  const rendered = [...sources.templates].flatMap(([name, source]) => {
    const [set = "", ...path] = name.split("/");
    return sets.includes(set)
      ? [{ path: path.join("/").replace(/\.hbs$/, ""), content: render(source, data) }]
      : [];
  });
  return [...rendered, ...schemaFiles(sources.schema)].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
};

/** Title of a new plan until its authors find a better one. */
const titleFor = ({ city }: Answers, { profile }: ScaffoldSources): string =>
  `${plain(profile.labels.plan)} of ${city}`;

const dataFor = (answers: Answers, sources: ScaffoldSources): object => {
  const { city, partner, partnerCountry, start, end } = answers;
  const cityId = slug(city, "city");
  const partnerId = partner === undefined ? undefined : distinct(slug(partner, "partner"), cityId);
  const { profile } = sources;
  return {
    ...answers,
    id: cityId,
    title: titleFor(answers, sources),
    hasDates: start !== undefined || end !== undefined,
    cityId,
    partner,
    partnerCountry,
    partnerId,
    partnerOrExampleId: partnerId ?? "partner-city",
    pairingId: partnerId === undefined ? "pair" : `${cityId}-${partnerId}`,
    municipality: `City of ${city}`,
    municipalityId: `${cityId}-city`,
    groupName: plain(profile.labels.localGroup ?? "Local Group"),
    programme: profile.programme?.toUpperCase(),
    version: sources.version,
    stages: (profile.stages ?? []).map(({ title, months, content }) => ({
      title: plain(title),
      content: content === undefined ? "" : plain(content),
      months: months === undefined ? "" : monthsText(months),
    })),
  };
};

const monthsText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `month ${from}` : `months ${from} to ${to}`;

const plain = (text: string | Readonly<Record<string, string>>): string =>
  typeof text === "string" ? text : (text["en"] ?? Object.values(text)[0] ?? "");

const distinct = (id: string, taken: string): string => (id === taken ? `${id}-partner` : id);

const render = (source: string, data: object): string => {
  const instance = Handlebars.create();
  instance.registerHelper({
    yaml: (value: unknown): string => scalar(value),
    text: (value: unknown): string => String(value).replaceAll(/([\\`*_[\]<>#|])/g, "\\$1"),
    comment: (value: unknown): string => String(value).replaceAll(/\s+/g, " "),
  });
  return instance.compile(source, { noEscape: true })(data);
};

/** A value as YAML on one line, quoted where older readers would take it for something else (`NO`). */
const scalar = (value: unknown): string =>
  stringify(isYear(value) ? Number(value) : value, { lineWidth: 0, compat: "yaml-1.1" }).trimEnd();

const isYear = (value: unknown): boolean => typeof value === "string" && /^\d{4}$/.test(value);
