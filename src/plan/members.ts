import type { Plan, Stakeholder } from "./types.generated.ts";

/** The stakeholders in the local group, each once; one that is not described counts by its id alone. */
export const memberBodies = ({ localGroup, stakeholders = [] }: Plan): readonly Stakeholder[] => {
  const ids = new Set((localGroup?.members ?? []).map(({ stakeholder }) => stakeholder));
  return [...ids].map((id) => stakeholders.find((each) => each.id === id) ?? { id, name: id });
};

/** Whether a stakeholder is a department of the city, or may be taken for one: public, local, no body of its own. */
export const isCityStaff = ({ kind, sector, level }: Stakeholder): boolean =>
  kind === "department" || (kind === undefined && sector === "public" && level === "local");
