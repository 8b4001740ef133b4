import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { each } from "../../plan/each.ts";
import { type PlanModel, when } from "../../plan/model.ts";
import { endOf, startOf } from "../../plan/span.ts";
import type { Action, Dependency } from "../../plan/types.generated.ts";
import { isBefore, type When } from "../../plan/when.ts";

/** What has to come first ends before that which waits for it begins. */
export const prerequisitesEndFirst = defineRule({
  id: "time/prerequisites-end-first",
  origin: ["TI05"],
  sources: ["own judgement"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "What has to come first ends before that which waits for it begins.",
      why: "Two bars that overlap look fine in a chart; on the day, one team waits for the other.",
      fix: "Move one of the dates; where the first only helps the second, write kind: enabled-by.",
      messages: {
        action: 'waits for "{id}", which ends {date}, after this action starts',
        step: 'waits for the step "{id}", which ends {date}, after this step starts',
      },
    },
    fr: {
      summary: "Ce qui doit venir d’abord se termine avant que commence ce qui l’attend.",
      why: "Deux barres qui se chevauchent passent bien sur un graphique ; le jour venu, une équipe attend l’autre.",
      fix: "Déplacez une des dates ; si la première ne fait qu’aider la seconde, écrivez enabled-by sous kind.",
      messages: {
        action: 'attend "{id}", dont la fin ({date}) vient après le début de cette action',
        step: 'attend l’étape "{id}", dont la fin ({date}) vient après le début de celle-ci',
      },
    },
    es: {
      summary: "Lo que va primero acaba antes de que empiece lo que lo espera.",
      why: "Dos barras que se solapan quedan bien en el gráfico; llegado el día, un equipo espera al otro.",
      fix: "Cambie una de las fechas; si la primera solo ayuda a la segunda, escriba kind: enabled-by.",
      messages: {
        action: 'espera a "{id}", que acaba ({date}) después de que empiece esta acción',
        step: 'espera al paso "{id}", que acaba ({date}) después de que empiece este',
      },
    },
    pt: {
      summary: "O que vem primeiro termina antes de começar o que espera por ele.",
      why: "Duas barras sobrepostas ficam bem no gráfico; chegado o dia, uma equipa espera pela outra.",
      fix: "Mude uma das datas; se a primeira apenas ajuda a segunda, escreva kind: enabled-by.",
      messages: {
        action: 'espera por "{id}", que termina ({date}) depois de esta ação começar',
        step: 'espera pela etapa "{id}", que termina ({date}) depois de esta começar',
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Dig holes, end: 2026-06 }, { id: a2, title: Plant trees, start: 2026-06, dependsOn: [a1] }]\n",
    "actions: [{ id: a1, title: Train staff, end: 2028 }, { id: a2, title: Plant trees, start: 2026, dependsOn: [{ action: a1, kind: enabled-by }] }]\n",
    "actions: [{ id: a1, title: Plant trees, start: 2026, end: 2028, dependsOn: [a1], steps: [{ id: s1, title: Dig, start: 2026, end: 2027, dependsOn: [s1] }] }]\n",
    "actions: [{ id: a1, title: Water trees, end: continuous }, { id: a2, title: Plant trees, start: 2026, dependsOn: [a1] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Dig holes, end: 2026-07 }\n  - { id: a2, title: Plant trees, start: 2026-06, dependsOn: [a1] }\n",
      reports: ["3:63 action"],
    },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    steps: [{ id: s1, title: Dig, end: 2027 }, { id: s2, title: Plant, start: 2026, dependsOn: [s1] }]\n",
      reports: ["4:97 step"],
    },
  ],
  *check(model) {
    yield* actionFaults(model);
    yield* stepFaults(model);
  },
});

function* actionFaults(model: PlanModel) {
  const byId = new Map((model.plan.actions ?? []).map((action) => [action.id, action]));
  for (const [index, action] of each(model.plan.actions))
    for (const [position, dependency] of each(action.dependsOn)) {
      if (!isOrder(dependency)) continue;
      const id = typeof dependency === "string" ? dependency : dependency.action;
      if (id === action.id) continue; // references/dependencies-alive speaks
      const before = byId.get(id);
      const end = before && endOf(model, before);
      if (overlaps(startOf(model, action), end))
        yield {
          path: ["actions", index, "dependsOn", position],
          messageId: "action",
          data: { id, date: dayWords(end, before?.end) },
        } as const;
    }
}

function* stepFaults(model: PlanModel) {
  const actions = model.plan.actions ?? [];
  const all = new Map(actions.flatMap(({ steps = [] }) => steps.map((step) => [step.id, step])));
  const links = actions.flatMap(({ steps = [] }, index) =>
    steps.flatMap((step, at) =>
      (step.dependsOn ?? []).map((id, position) => ({
        step,
        before: all.get(id),
        id,
        path: ["actions", index, "steps", at, "dependsOn", position],
      })),
    ),
  );
  for (const { step, before, id, path } of links) {
    if (before === step) continue; // time/dependencies-acyclic speaks
    const end = when(model, before?.end);
    if (overlaps(when(model, step.start), end))
      yield { path, messageId: "step", data: { id, date: dayWords(end, before?.end) } } as const;
  }
}

/** Whether the one has to end before the other begins; to enable something it need not. */
const isOrder = (dependency: Dependency): boolean =>
  typeof dependency === "string" || (dependency.kind ?? "after") === "after";

/** Whether what comes second certainly begins before the first ends. */
const overlaps = (start: When | undefined, end: When | undefined): boolean =>
  start !== undefined && end !== undefined && end.endless === undefined && isBefore(start, end);

/** An end as it is written; the last day it can fall on where it comes from parts. */
const dayWords = (span: When | undefined, written: Action["end"]): string =>
  written === undefined ? (span?.latest ?? "") : dateWords(written);
