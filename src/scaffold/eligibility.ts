import type { Profile } from "../plan/profile.generated.ts";
import type { Answers } from "./answers.ts";
import { isInUnion } from "./country.ts";

/** What speaks against this pair in this programme, in words; nothing where nothing does. */
export const doubtAbout = (
  { city, country, partner, partnerCountry }: Answers,
  { id, eligibility }: Profile,
): string | undefined => {
  if (partner === undefined || partnerCountry === undefined) return undefined;
  const sides = [country, partnerCountry].map(isInUnion);
  const asked = `${id} asks for one city in the European Union and one outside`;
  const both = `both ${city} and ${partner} are`;
  if (eligibility?.needsNonEu && sides.every((side) => side)) return `${asked}; ${both} inside`;
  if (eligibility?.needsEu && sides.every((side) => !side)) return `${asked}; ${both} outside`;
  return undefined;
};
