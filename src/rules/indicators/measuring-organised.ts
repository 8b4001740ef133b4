import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import type { Indicator, Plan } from "../../plan/types.generated.ts";

/** Every indicator says how often it is measured and by whom. */
export const measuringOrganised = defineRule({
  id: "indicators/measuring-organised",
  origin: ["IN11"],
  sources: ["EU Commission: performance, monitoring and evaluation 2021-2027", "own judgement"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["monitoring"],
  words: {
    en: {
      summary: "Every indicator says how often it is measured and by whom.",
      why: "What is nobody's task is not measured, and it shows only when the report is due.",
      fix: "Write frequency and responsible; one body for all of them goes into monitoring.",
      messages: {
        neither: "the indicator does not say how often it is measured, nor by whom",
        noFrequency: "the indicator does not say how often it is measured",
        nobody: "the indicator does not say who measures it",
        noneOften: "no indicator says how often it is measured",
        noneBy: "no indicator says who measures it",
      },
    },
    fr: {
      summary: "Chaque indicateur dit à quelle fréquence il est mesuré, et par qui.",
      why: "Ce qui n’est la tâche de personne n’est pas mesuré, et cela se voit seulement au moment du rapport.",
      fix: "Remplissez frequency et responsible ; un organisme commun à tous s’indique dans monitoring.",
      messages: {
        neither: "l’indicateur ne dit ni à quelle fréquence il est mesuré, ni par qui",
        noFrequency: "l’indicateur ne dit pas à quelle fréquence il est mesuré",
        nobody: "l’indicateur ne dit pas qui le mesure",
        noneOften: "aucun indicateur ne dit à quelle fréquence il est mesuré",
        noneBy: "aucun indicateur ne dit qui le mesure",
      },
    },
    es: {
      summary: "Cada indicador dice con qué frecuencia se mide y quién lo mide.",
      why: "Lo que no es tarea de nadie no se mide, y solo se nota cuando toca el informe.",
      fix: "Rellene frequency y responsible; si es el mismo para todos, indíquelo en monitoring.",
      messages: {
        neither: "el indicador no dice con qué frecuencia se mide ni quién lo mide",
        noFrequency: "el indicador no dice con qué frecuencia se mide",
        nobody: "el indicador no dice quién lo mide",
        noneOften: "ningún indicador dice con qué frecuencia se mide",
        noneBy: "ningún indicador dice quién lo mide",
      },
    },
    pt: {
      summary: "Cada indicador diz com que frequência é medido e por quem.",
      why: "O que não é tarefa de ninguém não é medido, e só se nota quando chega a hora do relatório.",
      fix: "Preencha frequency e responsible; se for a mesma para todos, indique-a em monitoring.",
      messages: {
        neither: "o indicador não diz com que frequência é medido nem por quem",
        noFrequency: "o indicador não diz com que frequência é medido",
        nobody: "o indicador não diz quem o mede",
        noneOften: "nenhum indicador diz com que frequência é medido",
        noneBy: "nenhum indicador diz quem o mede",
      },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Environment office }]\nindicators: [{ id: i1, name: Days with bad air, frequency: yearly, responsible: s1 }]\n",
    "stakeholders: [{ id: s1, name: Environment office }]\nmonitoring: { responsible: s1 }\nindicators: [{ id: i1, name: Days with bad air, frequency: yearly }]\n",
    "indicators: [{ id: i1, name: Days with bad air, suggested: true }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders: [{ id: s1, name: Office }]\nindicators:\n  - { id: i1, name: Days with bad air, frequency: yearly }\n  - { id: i2, name: Ill people, responsible: s1 }\n  - { id: i3, name: Trees }\n",
      reports: ["3:7 nobody", "4:7 noFrequency", "5:7 neither"],
    },
    {
      yaml: "monitoring: { reviewFrequency: Every spring }\nindicators:\n  - { id: i1, name: Trees, gaps: { frequency: { reason: confidential } } }\n",
      reports: ["3:7 nobody"],
    },
    {
      yaml: "indicators:\n  - { id: i1, name: Trees }\n  - { id: i2, name: Noise }\n  - { id: i3, name: Heat }\n",
      reports: ["1:1 noneOften", "1:1 noneBy"],
    },
  ],
  *check({ plan }) {
    const { indicators = [] } = plan;
    const often = lacksOf(plan, "frequency");
    const by = isFilled(plan.monitoring?.responsible) ? none : lacksOf(plan, "responsible");
    const noneOften = isByAll(indicators, often, "frequency");
    const noneBy = isByAll(indicators, by, "responsible");
    if (noneOften) yield { path: ["indicators"], anchor: "key", messageId: "noneOften" };
    if (noneBy) yield { path: ["indicators"], anchor: "key", messageId: "noneBy" };
    for (const [index, { gaps }] of indicators.entries()) {
      const path = ["indicators", index];
      const lacksOften = !noneOften && often.has(index);
      const lacksBy = !noneBy && by.has(index);
      if (lacksOften && lacksBy && !gaps?.frequency && !gaps?.responsible)
        yield { path, messageId: "neither", missing: "frequency" };
      else {
        if (lacksOften) yield { path, messageId: "noFrequency", missing: "frequency" };
        if (lacksBy) yield { path, messageId: "nobody", missing: "responsible" };
      }
    }
  },
});

type Field = "frequency" | "responsible";

/** Positions of the indicators that lack it; those that are only proposed are not asked. */
const lacksOf = ({ indicators = [] }: Plan, field: Field): ReadonlySet<number> =>
  new Set(
    [...indicators.entries()].flatMap(([index, one]) =>
      isAgreed(one) && !isFilled(one[field]) ? [index] : [],
    ),
  );

const none: ReadonlySet<number> = new Set();

const isByAll = (
  indicators: readonly Indicator[],
  missing: ReadonlySet<number>,
  field: Field,
): boolean => lackedByAll(indicators, [...missing], { field, applies: isAgreed });

const isAgreed = ({ suggested }: Indicator): boolean => suggested !== true;
