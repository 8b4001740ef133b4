import { defineRule } from "../../check/rule.ts";
import { boundsOf, seriesIn, type Series } from "../../plan/series.ts";

/** What is counted has a unit. */
export const unitsStated = defineRule({
  id: "indicators/units-stated",
  origin: ["IN04"],
  sources: ["Interreg: guidance on output and result indicators"],
  level: "warning",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "Numbers of an indicator have a unit.",
      why: "In three years somebody else reads the number and has to know what was counted.",
      fix: "Write the unit, such as trees, MWh a year or % of trips.",
      messages: { absent: "the numbers of this indicator have no unit" },
    },
    fr: {
      summary: "Les chiffres d’un indicateur ont une unité.",
      why: "Dans trois ans, quelqu’un d’autre lira le chiffre et devra savoir ce qui a été compté.",
      fix: "Écrivez l’unité, par exemple arbres, MWh par an ou % des trajets.",
      messages: { absent: "les chiffres de cet indicateur n’ont pas d’unité" },
    },
    es: {
      summary: "Las cifras de un indicador tienen unidad.",
      why: "Dentro de tres años otra persona leerá la cifra y tendrá que saber qué se contó.",
      fix: "Escriba la unidad, por ejemplo árboles, MWh al año o % de los viajes.",
      messages: { absent: "las cifras de este indicador no tienen unidad" },
    },
    pt: {
      summary: "Os números de um indicador têm unidade.",
      why: "Daqui a três anos outra pessoa lerá o número e terá de saber o que se contou.",
      fix: "Escreva a unidade, por exemplo árvores, MWh por ano ou % das viagens.",
      messages: { absent: "os números deste indicador não têm unidade" },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Trees planted, unit: trees, targets: [{ by: 2030, value: 400 }] }]\n",
    "indicators: [{ id: i1, name: Trips by bus, measure: percent, targets: [{ by: 2030, value: 30 }] }]\n",
    "indicators: [{ id: i1, name: Look of the square, targets: [{ by: 2030, value: a place to meet }] }]\n",
    "indicators: [{ id: i1, name: Look of the square, measure: ordinal, targets: [{ by: 2030, value: 4 }] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Trees planted, targets: [{ by: 2030, value: 400 }] }\n",
      reports: ["2:7 absent"],
    },
    {
      yaml: "indicators:\n  - id: i1\n    name: Heat\n    parts:\n      - { name: Used, unit: MWh, baseline: { value: 5 } }\n      - { name: Lost, baseline: { min: 1, max: 2 } }\n",
      reports: ["6:11 absent"],
    },
  ],
  *check({ plan }) {
    for (const series of seriesIn(plan))
      if (series.unit === undefined && isCounted(series) && hasNumbers(series))
        yield { path: series.path, messageId: "absent", missing: "unit" };
  },
});

const isCounted = ({ indicator: { measure } }: Series): boolean =>
  measure === undefined || measure === "unit";

const hasNumbers = ({ owner: { baseline, targets = [] } }: Series): boolean =>
  [baseline, ...targets].some((figure) => boundsOf(figure) !== undefined);
