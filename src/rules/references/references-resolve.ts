import { defineRule, type Report } from "../../check/rule.ts";
import { suggest } from "../../check/suggest.ts";
import { kindWord, kindWords } from "../../plan/kind-words.ts";
import { entityOf, type PlanModel } from "../../plan/model.ts";
import { referencePlaces } from "../../plan/references.generated.ts";
import { walk, type Visit } from "../../plan/walk.ts";

/** Every link leads to an entry of the right kind. */
export const referencesResolve = defineRule({
  id: "references/references-resolve",
  origin: ["RF02"],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "Every link leads to an entry of the plan, and to one of the right kind.",
      why: "A broken link loses the connection in silence: an owner, a cost or a measure goes missing.",
      fix: "Correct the id, or add the entry it should lead to.",
      messages: {
        unknown: 'no {kind} has the id "{id}"',
        near: 'no {kind} has the id "{id}", did you mean "{name}"?',
        otherKind: '"{id}" leads to another kind of entry: {actual}, not {kind}',
      },
    },
  },
  good: [
    "stakeholders: [{ id: parks, name: Parks department }]\nactions: [{ id: a1, title: Plant trees, owners: [parks] }]\n",
    "actions: [{ id: a1, title: Plant trees }]\nindicators: [{ id: i1, name: Trees planted, measures: all-actions }, { id: i2, name: Oaks planted, measures: [a1] }]\n",
    "references: [{ id: study, title: A study }]\nsources: [study, { source: study, at: page 3 }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders: [{ id: parks, name: Parks department }]\nactions:\n  - { id: a1, title: Plant trees, owners: [park] }\n",
      reports: ["3:44 near"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, objectives: [greener], dependsOn: [{ action: a2 }] }\n",
      reports: ["2:48 unknown", "2:80 unknown"],
    },
    {
      yaml: "problems: [{ id: heat, text: It is too hot, kind: problem }]\nactions:\n  - id: a1\n    title: Plant trees\n    objectives:\n      - heat\n",
      reports: ["6:9 otherKind"],
    },
  ],
  *check(model) {
    for (const { path, kinds } of referencePlaces)
      for (const visit of walk(model.plan, path)) {
        const report = reportOn(model, visit, kinds);
        if (report !== undefined) yield report;
      }
  },
});

type Kinds = (typeof referencePlaces)[number]["kinds"];

/** Stands for every action at once. */
const everyAction = "all-actions";

const reportOn = (
  model: PlanModel,
  { value: id, path }: Visit,
  kinds: Kinds,
): Report<"unknown" | "near" | "otherKind"> | undefined => {
  if (typeof id !== "string" || id === everyAction || model.entities.hiddenIds.has(id))
    return undefined;
  const fits = (kind: Kinds[number]): boolean => kinds.includes("any") || kinds.includes(kind);
  const found = entityOf(model, id);
  if (found !== undefined && fits(found.kind)) return undefined;
  if (candidates(model, fits).includes(id)) return undefined; // an id used twice
  const kind = kindWords(kinds);
  if (found !== undefined && found.kind !== "plan")
    return { path, messageId: "otherKind", data: { id, actual: kindWord(found.kind), kind } };
  const [name] = suggest(id, candidates(model, fits));
  return name === undefined
    ? { path, messageId: "unknown", data: { id, kind } }
    : { path, messageId: "near", data: { id, kind, name }, meant: name };
};

const candidates = (
  { entities }: PlanModel,
  fits: (kind: Kinds[number]) => boolean,
): readonly string[] => entities.all.filter(({ kind }) => fits(kind)).map(({ id }) => id);
