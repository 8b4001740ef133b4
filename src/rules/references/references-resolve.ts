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
    fr: {
      summary: "Chaque lien mène à une entrée du plan, et à une entrée du bon type.",
      why: "Un lien rompu fait disparaître sans bruit un responsable, un coût ou une mesure.",
      fix: "Corrigez l’identifiant, ou ajoutez l’entrée à laquelle il doit mener.",
      messages: {
        unknown: 'aucune entrée de ce type ({kind}) n’a l’identifiant "{id}"',
        near: 'aucune entrée de ce type ({kind}) n’a l’identifiant "{id}", peut-être "{name}"',
        otherKind: '"{id}" mène à une entrée d’un autre type ({actual}) que celui attendu ({kind})',
      },
    },
    es: {
      summary: "Cada vínculo lleva a una entrada del plan, y a una del tipo correcto.",
      why: "Un vínculo roto hace desaparecer en silencio un responsable, un coste o una medida.",
      fix: "Corrija el id, o añada la entrada a la que debe llevar.",
      messages: {
        unknown: 'ninguna entrada de este tipo ({kind}) tiene el id "{id}"',
        near: 'ninguna entrada de este tipo ({kind}) tiene el id "{id}", ¿quiso decir "{name}"?',
        otherKind: '"{id}" lleva a una entrada de otro tipo ({actual}) que el esperado ({kind})',
      },
    },
    pt: {
      summary: "Cada ligação leva a uma entrada do plano, e a uma do tipo certo.",
      why: "Uma ligação quebrada faz desaparecer em silêncio um responsável, um custo ou uma medida.",
      fix: "Corrija o id, ou acrescente a entrada a que deve levar.",
      messages: {
        unknown: 'nenhuma entrada deste tipo ({kind}) tem o id "{id}"',
        near: 'nenhuma entrada deste tipo ({kind}) tem o id "{id}", seria "{name}"?',
        otherKind: '"{id}" leva a uma entrada de outro tipo ({actual}), e não do esperado ({kind})',
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
    const budget = { comparisons: mostComparisons };
    for (const { path, kinds } of referencePlaces) {
      const targets = openTargets(model, kinds, budget);
      for (const visit of walk(model.plan, path)) {
        const report = reportOn(model, visit, targets);
        if (report !== undefined) yield report;
      }
    }
  },
});

type Kinds = (typeof referencePlaces)[number]["kinds"];

/** Ids compared with broken links in one plan: enough for a thousand of them, and no more than half a second. */
const mostComparisons = 300_000;

/** What links from one kind of place may lead to. */
interface Targets {
  readonly kinds: Kinds;
  readonly fits: (kind: Kinds[number]) => boolean;
  readonly has: (id: string) => boolean;
  /** The id that was probably meant. */
  readonly near: (id: string) => string | undefined;
}

const openTargets = (
  { entities }: PlanModel,
  kinds: Kinds,
  budget: { comparisons: number },
): Targets => {
  const fits = (kind: Kinds[number]): boolean => kinds.includes("any") || kinds.includes(kind);
  let known: ReadonlySet<string> | undefined;
  const ids = (): ReadonlySet<string> =>
    (known ??= new Set(entities.all.filter(({ kind }) => fits(kind)).map(({ id }) => id)));
  return {
    kinds,
    fits,
    has: (id) => ids().has(id),
    near: (id) => {
      budget.comparisons -= ids().size;
      return budget.comparisons < 0 ? undefined : suggest(id, ids())[0];
    },
  };
};

/** Stands for every action at once. */
const everyAction = "all-actions";

const reportOn = (
  model: PlanModel,
  { value: id, path }: Visit,
  { kinds, fits, has, near }: Targets,
): Report<"unknown" | "near" | "otherKind"> | undefined => {
  if (typeof id !== "string" || id === everyAction || model.entities.hiddenIds.has(id))
    return undefined;
  const found = entityOf(model, id);
  if (found !== undefined && fits(found.kind)) return undefined;
  if (has(id)) return undefined; // an id used twice
  const kind = kindWords(kinds);
  if (found !== undefined && found.kind !== "plan")
    return { path, messageId: "otherKind", data: { id, actual: kindWord(found.kind), kind } };
  const name = near(id);
  return name === undefined
    ? { path, messageId: "unknown", data: { id, kind } }
    : { path, messageId: "near", data: { id, kind, name }, meant: name, ...besideIt(model, name) };
};

/** Where the entry with the nearest id stands. */
const besideIt = (model: PlanModel, name: string): Pick<Report, "related"> => {
  const near = entityOf(model, name);
  return near ? { related: [{ path: [...near.path, "id"], message: "the nearest one" }] } : {};
};
