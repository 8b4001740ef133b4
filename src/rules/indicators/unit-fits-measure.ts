import { defineRule } from "../../check/rule.ts";
import { isPercentUnit, seriesIn, textsOf, type Series } from "../../plan/series.ts";
import { textIn } from "../../plan/text.ts";
import type { Line } from "../../plan/types.generated.ts";

/** A share is not counted in kilometres. */
export const unitFitsMeasure = defineRule({
  id: "indicators/unit-fits-measure",
  origin: ["IN04"],
  sources: ["Interreg: guidance on output and result indicators"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The unit of an indicator fits what it says it measures.",
      why: "A share in kilometres can be read in two ways, and both will turn up in the first report.",
      fix: 'Correct the unit, most often to "%", or the measure; write what it is a share of: % of trips.',
      messages: {
        measure: 'the measure is percent, but the unit is "{unit}"',
        name: 'the name speaks of a share, but the unit is "{unit}"',
      },
    },
    fr: {
      summary: "L’unité d’un indicateur convient à ce qu’il dit mesurer.",
      why: "Une part en kilomètres se lit de deux façons, et les deux apparaîtront dans le premier rapport.",
      fix: 'Corrigez l’unité, le plus souvent en "%", ou measure ; écrivez de quoi c’est la part : % des trajets.',
      messages: {
        measure: 'l’indicateur compte en pour cent, mais son unité est "{unit}"',
        name: 'le nom parle d’une part, mais l’unité est "{unit}"',
      },
    },
    es: {
      summary: "La unidad de un indicador encaja con lo que dice medir.",
      why: "Una proporción en kilómetros se lee de dos maneras, y las dos saldrán en el primer informe.",
      fix: 'Corrija la unidad, casi siempre a "%", o measure; escriba de qué es la proporción: % de los viajes.',
      messages: {
        measure: 'el indicador cuenta en tanto por ciento, pero la unidad es "{unit}"',
        name: 'el nombre habla de una proporción, pero la unidad es "{unit}"',
      },
    },
    pt: {
      summary: "A unidade de um indicador condiz com o que ele diz medir.",
      why: "Uma proporção em quilómetros lê-se de duas maneiras, e ambas aparecerão no primeiro relatório.",
      fix: 'Corrija a unidade, quase sempre para "%", ou measure; escreva de que é a proporção: % das viagens.',
      messages: {
        measure: 'o indicador conta em percentagem, mas a unidade é "{unit}"',
        name: 'o nome fala de uma proporção, mas a unidade é "{unit}"',
      },
    },
  },
  good: [
    'indicators: [{ id: i1, name: Share of clean buses, measure: percent, unit: "%" }]\n',
    'indicators: [{ id: i1, name: Clean buses, measure: percent, unit: "% of km" }]\n',
    'indicators: [{ id: i1, name: Solar power, measure: percent, parts: [{ name: Power, unit: MWh }, { name: Share, unit: "%" }] }]\n',
    "indicators: [{ id: i1, name: Share of clean buses, measure: percent, unit: points }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Clean buses, measure: percent, unit: km }\n",
      reports: ["2:58 measure"],
    },
    {
      yaml: 'indicators:\n  - { id: i1, name: "% vehicles without emissions", unit: km }\n  - id: i2\n    name: { pt: Energia, en: Energy }\n    parts: [{ name: Share of solar power, unit: MWh a year }]\n',
      reports: ["2:59 name", "5:49 name"],
    },
  ],
  *check({ plan }) {
    for (const series of seriesIn(plan)) {
      const { owner, path, unit } = series;
      if (unit === undefined || owner.unit === undefined || !isQuantity(unit)) continue;
      const data = { unit: textIn(unit, plan.language) };
      if (hasPercentMeasure(series)) yield { path: [...path, "unit"], messageId: "measure", data };
      else if (textsOf(owner.name).some((name) => SHARE.test(name)))
        yield { path: [...path, "unit"], messageId: "name", data };
    }
  },
});

const SHARE = /^\s*(?:%|percent(?:age)?\b|share of\b|proportion of\b)/i;

/** Units of length, area, volume, mass, energy, power and money: certainly no share of anything. */
const QUANTITY =
  /^(?:k?m|k?m[23²³]|ha|l|k?g|k?t|mt|t ?co2\w*|[kmgt]?wh?p?|eur|€)(?: (?:a|per|each) \w+|\/\w+)?$/i;

const isQuantity = (unit: Line): boolean =>
  !isPercentUnit(unit) && textsOf(unit).some((text) => QUANTITY.test(text.trim()));

/** Whether the indicator says it counts in percent; its parts may still have units of their own. */
const hasPercentMeasure = ({ indicator, isPart }: Series): boolean =>
  !isPart && indicator.measure === "percent";
