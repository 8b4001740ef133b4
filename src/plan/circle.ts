import { stakeholderOf } from "./actions.ts";
import type { Plan } from "./types.generated.ts";

/**
 * Ids of stakeholders that have a seat in the local group or the steering body: themselves, by a person
 * of theirs, or by the body they are part of.
 */
export const seated = (plan: Plan): ReadonlySet<string> => {
  const { localGroup, governance, people = [], stakeholders = [] } = plan;
  const named = [
    ...(localGroup?.members ?? []).flatMap(({ stakeholder, person }) => [stakeholder, person]),
    localGroup?.coordinator,
    localGroup?.deputy,
    localGroup?.chair,
    ...(governance?.steering?.members ?? []),
  ];
  const ids = new Set(named.filter((id) => id !== undefined));
  for (const { id, body } of people) if (body !== undefined && ids.has(id)) ids.add(body);
  for (const { id, within, members } of stakeholders) {
    const isSeated = within !== undefined && ids.has(within);
    if (isSeated || members?.some((member) => ids.has(member)) === true) ids.add(id);
  }
  return ids;
};

/** Ids of stakeholders that have a seat, come to a meeting or have a part in an action. */
export const takingPart = (plan: Plan): ReadonlySet<string> =>
  new Set([
    ...seated(plan),
    ...(plan.meetings ?? []).flatMap(({ participants = [] }) => participants),
    ...(plan.actions ?? []).flatMap(({ owners = [], partners = [] }) =>
      [...owners, ...partners].map(stakeholderOf),
    ),
  ]);
