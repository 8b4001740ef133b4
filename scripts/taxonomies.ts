import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { load } from "js-yaml";
import schema from "../schemas/taxonomy.schema.json" with { type: "json" };

/** A list of codes as its file in `schemas/taxonomies` holds it; see `taxonomy.schema.json`. */
export interface Taxonomy {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly prefix?: string;
  readonly pattern?: string;
  readonly source: TaxonomySource;
  readonly verified: boolean;
  readonly complete: boolean;
  readonly unverified?: string;
  readonly claims?: { readonly from: number; readonly to: number };
  readonly scale?: readonly { readonly score: number; readonly title: string }[];
  readonly groups?: readonly { readonly id: string; readonly title: string }[];
  readonly entries: readonly TaxonomyEntry[];
}

export interface TaxonomySource {
  readonly name: string;
  readonly url?: string;
  readonly version: string;
  readonly licence: string;
  readonly note?: string;
}

export interface TaxonomyEntry {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly parent?: string;
  readonly group?: string;
  readonly from?: number;
  readonly to?: number;
  readonly verified?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly replacedBy?: string;
  readonly note?: string;
  readonly aliases?: readonly string[];
  readonly related?: readonly string[];
  readonly eu?: readonly { readonly from: string; readonly to?: string }[];
  readonly exponent?: number;
}

/** One code as it stands in a plan, with the title to show for it. */
export interface TaxonomyCode {
  readonly code: string;
  readonly title: string;
  readonly verified: boolean;
}

/** Schema of a property that takes a code of one taxonomy; `enumDescriptions` is read by editors. */
export interface TaxonomyCodeSchema {
  readonly title: string;
  readonly description: string;
  readonly type: "string";
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}

/** The taxonomy in a YAML text; throws an error that lists each breach of the taxonomy schema. */
export const parseTaxonomy = (text: string): Taxonomy => {
  const value = load(text);
  if (isTaxonomy(value)) return value;
  const breaches = isTaxonomy.errors ?? [];
  throw new Error(breaches.map((e) => `${e.instancePath} ${e.message ?? e.keyword}`).join("\n"));
};

/** Every code of a taxonomy with its prefix, ranges of numbers written out, in order of the list. */
export const taxonomyCodes = (taxonomy: Taxonomy): TaxonomyCode[] =>
  taxonomy.entries.flatMap((entry) =>
    localCodes(entry).map((local) => ({
      code: taxonomy.prefix === undefined ? local : `${taxonomy.prefix}:${local}`,
      title: entry.title,
      verified: entry.verified ?? taxonomy.verified,
    })),
  );

/** The JSON Schema that accepts exactly the codes of a taxonomy. */
export const taxonomySchema = (taxonomy: Taxonomy): TaxonomyCodeSchema => {
  const codes = taxonomyCodes(taxonomy);
  return {
    title: taxonomy.title,
    description: `${taxonomy.description} Source: ${taxonomy.source.name} (${taxonomy.source.version}).`,
    type: "string",
    enum: codes.map(({ code }) => code),
    enumDescriptions: codes.map(({ title, verified }) =>
      verified ? title : `${title} (unverified)`,
    ),
  };
};

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
const isTaxonomy = ajv.compile<Taxonomy>(schema);

const localCodes = ({ id, from, to }: TaxonomyEntry): string[] =>
  from === undefined || to === undefined
    ? [id]
    : Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
