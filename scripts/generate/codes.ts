import { taxonomyCodes, type Taxonomy } from "../taxonomies.ts";
import type { Output, Sources } from "./sources.ts";

const PATH = "src/plan/codes.generated.ts";

/** The codes that rules and sums need at run time, without the words. */
export const codeTables = ({ taxonomies }: Pick<Sources, "taxonomies">): Output => ({
  path: PATH,
  content: `${HEAD}
/** Decimals of the smallest unit, by currency code. */
export const currencyDecimals: Readonly<Record<string, number>> = ${json(decimals(taxonomies))};

/** Days of membership in the European Union, both included, by country code. */
export const euMembership: Readonly<Record<string, readonly EuSpan[]>> = ${json(membership(taxonomies))};

/** Codes of a framework, by prefix. */
export const frameworks: Readonly<Record<string, FrameworkCodes>> = ${json(frameworks(taxonomies))};
`,
});

const HEAD = `// Generated from schemas/taxonomies by \`npm run generate\`.

export interface EuSpan {
  readonly from: string;
  readonly to?: string;
}

export interface FrameworkCodes {
  /** Whether the list claims to hold every code. */
  readonly complete: boolean;
  /** Whether the list was compared with its source. */
  readonly verified: boolean;
  readonly codes: readonly string[];
}
`;

const decimals = (taxonomies: readonly Taxonomy[]): Record<string, number> =>
  Object.fromEntries(
    entriesOf(taxonomies, "currencies").map(({ id, exponent }) => [id, exponent ?? 2]),
  );

const membership = (taxonomies: readonly Taxonomy[]): Record<string, unknown> =>
  Object.fromEntries(
    entriesOf(taxonomies, "countries").flatMap(({ id, eu }) =>
      eu === undefined ? [] : [[id, eu]],
    ),
  );

const frameworks = (taxonomies: readonly Taxonomy[]): Record<string, unknown> =>
  Object.fromEntries(
    taxonomies.flatMap((taxonomy) =>
      taxonomy.prefix === undefined
        ? []
        : [
            [
              taxonomy.prefix,
              {
                complete: taxonomy.complete,
                verified: taxonomy.verified,
                codes: taxonomyCodes(taxonomy).map(({ code }) => code),
              },
            ],
          ],
    ),
  );

const entriesOf = (taxonomies: readonly Taxonomy[], id: string): Taxonomy["entries"] =>
  taxonomies.find((taxonomy) => taxonomy.id === id)?.entries ?? [];

const json = (value: unknown): string => JSON.stringify(value, null, 1);
