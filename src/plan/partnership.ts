import type { Path } from "../core/path.ts";
import { euMembership } from "./codes.generated.ts";
import type { City, Plan } from "./types.generated.ts";
import type { When } from "./when.ts";

/** A city of the partnership and where it stands. */
export interface CityAt {
  readonly city: City;
  readonly path: Path;
}

/** Every city of a partnership: those of the plan, then those that only take part. */
export const partnersOf = ({
  cities,
  pairing,
}: Pick<Plan, "cities" | "pairing">): readonly CityAt[] => [
  ...cities.map((city, index) => ({ city, path: ["cities", index] })),
  ...(pairing?.partners ?? []).map((city, index) => ({
    city,
    path: ["pairing", "partners", index],
  })),
];

/**
 * Whether a country is in the European Union on the days of a span: certainly, certainly not, or
 * nothing where it changes within the span. Without a span the whole history counts.
 */
export const isInUnion = (country: string, span: When | undefined): boolean | undefined => {
  const spans = euMembership[country] ?? [];
  if (spans.length === 0) return false;
  if (span === undefined) return spans.every(({ to }) => to === undefined) ? true : undefined;
  const { earliest, latest } = span;
  if (spans.some(({ from, to }) => from <= earliest && (to === undefined || latest <= to)))
    return true;
  const touches = spans.some(
    ({ from, to }) => from <= latest && (to === undefined || earliest <= to),
  );
  return touches ? undefined : false;
};

/** Inhabitants of a city or, where it states none, of its members together; nothing where not known. */
export const inhabitantsOf = ({ population, members = [] }: City): number | undefined => {
  if (population?.value !== undefined) return population.value;
  let sum = 0;
  for (const { population: part } of members) {
    if (part?.value === undefined) return undefined;
    sum += part.value;
  }
  return members.length === 0 ? undefined : sum;
};
