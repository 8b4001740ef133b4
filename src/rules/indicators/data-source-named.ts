import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import type { Indicator } from "../../plan/types.generated.ts";

/** Every indicator says where its numbers come from. */
export const dataSourceNamed = defineRule({
  id: "indicators/data-source-named",
  origin: ["IN10"],
  sources: ["EU Commission: baselines of result indicators"],
  level: "error",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "Every indicator says which body its numbers come from.",
      why: "If nobody knows who has the numbers, the first report is the day you find out there are none.",
      fix: "Write under source who produces the numbers: the statistics office, the utility, a survey.",
      messages: {
        absent: "the indicator does not say where its numbers come from",
        none: "no indicator says where its numbers come from",
      },
    },
    fr: {
      summary: "Chaque indicateur dit quel organisme fournit ses chiffres.",
      why: "Si nul ne sait qui a les chiffres, on découvre au premier rapport qu’il n’y en a pas.",
      fix: "Écrivez sous source qui produit les chiffres : l’institut statistique, la régie des eaux, une enquête.",
      messages: {
        absent: "l’indicateur ne dit pas d’où viennent ses chiffres",
        none: "aucun indicateur ne dit d’où viennent ses chiffres",
      },
    },
    es: {
      summary: "Cada indicador dice de qué organismo vienen sus cifras.",
      why: "Si nadie sabe quién tiene las cifras, el día del primer informe se descubre que no las hay.",
      fix: "Escriba en source quién produce las cifras: la oficina de estadística, la empresa de aguas, una encuesta.",
      messages: {
        absent: "el indicador no dice de dónde vienen sus cifras",
        none: "ningún indicador dice de dónde vienen sus cifras",
      },
    },
    pt: {
      summary: "Cada indicador diz de que entidade vêm os seus números.",
      why: "Se ninguém sabe quem tem os números, no dia do primeiro relatório descobre-se que não existem.",
      fix: "Escreva em source quem produz os números: o instituto de estatística, a empresa de águas, um inquérito.",
      messages: {
        absent: "o indicador não diz de onde vêm os seus números",
        none: "nenhum indicador diz de onde vêm os seus números",
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Days with bad air, source: Regional measuring network }]\n",
    "indicators: [{ id: i1, name: Days with bad air, suggested: true }]\n",
  ],
  bad: [
    { yaml: "indicators: [{ id: i1, name: Days with bad air }]\n", reports: ["1:16 absent"] },
    {
      yaml: "indicators:\n  - id: i1\n    name: Days with bad air\n    sources: [report]\nreferences: [{ id: report, title: Air report }]\n",
      reports: ["2:5 absent"],
    },
    {
      yaml: "indicators: [{ id: i1, name: Trees }, { id: i2, name: Noise }, { id: i3, name: Heat }]\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan: { indicators = [] } }) {
    const missing = [...indicators.keys()].filter((index) => lacksSource(indicators[index]));
    if (lackedByAll(indicators, missing, { field: "source", applies: isAgreed }))
      yield { path: ["indicators"], anchor: "key", messageId: "none" };
    else
      for (const index of missing)
        yield { path: ["indicators", index], messageId: "absent", missing: "source" };
  },
});

const lacksSource = (indicator: Indicator | undefined): boolean =>
  indicator !== undefined && isAgreed(indicator) && !isFilled(indicator.source);

const isAgreed = ({ suggested }: Indicator): boolean => suggested !== true;
