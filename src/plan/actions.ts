import { each } from "./each.ts";
import type { Action, Owner, Partner, Plan } from "./types.generated.ts";

/** The parts of an action, in the order of the plan. */
export const childrenOf = ({ actions }: Plan, action: Action): readonly Action[] =>
  (actions && childrenIn(actions).get(action.id)) ?? [];

type Children = ReadonlyMap<string, readonly Action[]>;

/** Kept as long as the list itself: rules ask for the parts of every action, and more than once. */
const known = new WeakMap<readonly Action[], Children>();

const childrenIn = (actions: readonly Action[]): Children => {
  const found = known.get(actions);
  if (found) return found;
  const children = new Map<string, Action[]>();
  for (const action of actions) {
    const { parent, id } = action;
    if (parent === undefined || parent === id) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(action);
    else children.set(parent, [action]);
  }
  known.set(actions, children);
  return children;
};

/** Actions that are part of no other one; a part whose parent is not there counts as its own. */
export const topActions = (plan: Plan): readonly Action[] => {
  const ids = new Set((plan.actions ?? []).map(({ id }) => id));
  return (plan.actions ?? []).filter(({ parent }) => parent === undefined || !ids.has(parent));
};

/** Actions without parts: where the work is done. */
export const leafActions = (plan: Plan): readonly Action[] => {
  const parents = new Set((plan.actions ?? []).map(({ parent }) => parent));
  return (plan.actions ?? []).filter(({ id }) => !parents.has(id));
};

/** Whether an action is still meant to be done: neither cancelled nor superseded. */
export const isLive = ({ status }: Action): boolean =>
  status !== "cancelled" && status !== "superseded";

/** The parts of an action at every depth, itself first. A ring of parents is walked once. */
export const withParts = (plan: Plan, action: Action): readonly Action[] => {
  const found = new Set([action]);
  for (const member of found) for (const child of childrenOf(plan, member)) found.add(child);
  return [...found];
};

/** The stakeholder an owner or partner names. */
export const stakeholderOf = (party: Owner | Partner): string =>
  typeof party === "string" ? party : party.stakeholder;

/** Ids of the actions an action depends on. */
export const prerequisitesOf = (action: Action): readonly string[] =>
  (action.dependsOn ?? []).map((item) => (typeof item === "string" ? item : item.action));

/** The cities that carry an action out; the only city of the plan where it names none. */
export const citiesOf = (plan: Plan, action: Action): readonly string[] => {
  if (action.cities !== undefined) return action.cities;
  if (action.city !== undefined) return [action.city];
  const [first, ...others] = plan.cities;
  return first !== undefined && others.length === 0 ? [first.id] : [];
};

/** Positions of actions by id; of two with the same id the first counts. */
export const actionPositions = (plan: Plan): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>();
  for (const [index, { id }] of each(plan.actions))
    if (!positions.has(id)) positions.set(id, index);
  return positions;
};
