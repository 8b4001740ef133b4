import type { Plan, Stakeholder } from "./types.generated.ts";

/** The stakeholders in the local group, each once; one that is not described counts by its id alone. */
export const memberBodies = ({ localGroup, stakeholders = [] }: Plan): readonly Stakeholder[] => {
  const ids = new Set((localGroup?.members ?? []).map(({ stakeholder }) => stakeholder));
  return [...ids].map((id) => stakeholders.find((each) => each.id === id) ?? { id, name: id });
};

/** Whether a stakeholder is certainly a department of the city or another local public body. */
export const isLocalPublicBody = ({ kind, sector, level }: Stakeholder): boolean =>
  kind === "department" || (sector === "public" && level === "local");
