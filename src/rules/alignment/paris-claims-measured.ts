import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, frameworkOf, type AlignmentAt } from "../../plan/alignments.ts";
import type { Indicator, Plan } from "../../plan/types.generated.ts";

/** A claim to serve the Paris Agreement is measured. */
export const parisClaimsMeasured = defineRule({
  id: "alignment/paris-claims-measured",
  origin: ["AL07"],
  sources: ["Paris Agreement, Articles 2 and 4", "Covenant of Mayors reporting"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["indicators", "actions", "objectives"],
  words: {
    en: {
      summary: "A claim to serve the Paris Agreement has an indicator of emissions or resilience.",
      why: "Tonnes saved, or people safe from heat and flood, are what tells a claim from a wish.",
      fix: "Name the indicator in the alignment, or add one on emissions or resilience.",
      messages: {
        unmeasured: '"{code}" is claimed, but no indicator shows emissions or resilience',
      },
    },
    fr: {
      summary: "Une contribution à l’Accord de Paris a un indicateur d’émissions ou de résilience.",
      why: "Des tonnes évitées, ou des habitants à l’abri de la chaleur et des crues, distinguent un fait d’un vœu.",
      fix: "Nommez l’indicateur dans la contribution, ou ajoutez-en un sur les émissions ou la résilience.",
      messages: {
        unmeasured:
          'le plan annonce "{code}", mais aucun indicateur ne mesure émissions ou résilience',
      },
    },
    es: {
      summary:
        "Una contribución al Acuerdo de París tiene un indicador de emisiones o de resiliencia.",
      why: "Las toneladas ahorradas, o las personas a salvo del calor y las inundaciones, separan un hecho de un deseo.",
      fix: "Nombre el indicador en la contribución, o añada uno sobre emisiones o resiliencia.",
      messages: {
        unmeasured: 'se declara "{code}", pero ningún indicador mide emisiones o resiliencia',
      },
    },
    pt: {
      summary:
        "Uma contribuição para o Acordo de Paris tem um indicador de emissões ou de resiliência.",
      why: "Toneladas poupadas, ou pessoas a salvo do calor e das cheias, distinguem um facto de um desejo.",
      fix: "Indique o indicador na contribuição, ou acrescente um sobre emissões ou resiliência.",
      messages: {
        unmeasured: 'declara-se "{code}", mas nenhum indicador mede emissões ou resiliência',
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Run more buses, alignments: [{ code: 'PARIS:4', indicator: i1 }] }]\nindicators: [{ id: i1, name: Diesel used }]\n",
    "alignments: [{ code: 'PARIS:2.1b' }]\nindicators: [{ id: i1, name: Emissões de transportes, unit: t CO2 }]\n",
    "actions: [{ id: a1, title: Run more buses, alignments: [{ code: 'PARIS:7' }] }]\nindicators: [{ id: i1, name: Days of heat stress, measures: [a1] }]\n",
    "alignments: [{ code: 'SDG:13.1' }]\n",
  ],
  bad: [
    { yaml: "alignments: [{ code: 'PARIS:4' }]\n", reports: ["1:16 unmeasured"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Run more buses\n    alignments: [{ code: 'SDG:13.1' }, { code: 'PARIS:4' }]\n  - { id: a2, title: Plant trees }\nindicators: [{ id: i1, name: Trees planted, measures: [a2] }]\n",
      reports: ["4:42 unmeasured"],
    },
  ],
  *check({ plan }) {
    const claims = alignmentsOf(plan).filter(
      ({ alignment }) => frameworkOf(alignment.code) === "PARIS",
    );
    for (const claim of claims)
      if (!isMeasured(claim, plan))
        yield {
          path: claim.path,
          messageId: "unmeasured",
          data: { code: claim.alignment.code },
          missing: "indicator",
        };
  },
});

/** What measures the holder of the claim is believed to show it; else the words must tell. */
const isMeasured = ({ alignment, holder }: AlignmentAt, { indicators = [] }: Plan): boolean =>
  alignment.indicator !== undefined ||
  indicators.some((indicator) => isOn(indicator, holder) || isOnClimate(indicator));

const isOn = ({ measures = [] }: Indicator, holder: string | undefined): boolean =>
  holder !== undefined && (measures === "all-actions" || measures.includes(holder));

/** Roots that name emissions and resilience in the languages of Europe. */
const CLIMATE = /co2|co₂|ghg|thg|gee\b|[eé]mis|эмис|емис|εκπομπ|resilien|heat|flood|drought/i;

const isOnClimate = ({ name, unit, definition }: Indicator): boolean =>
  CLIMATE.test(JSON.stringify([name, unit, definition]));
