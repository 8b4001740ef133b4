import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { each } from "../../plan/each.ts";
import { when } from "../../plan/model.ts";
import type { Plan } from "../../plan/types.generated.ts";
import { isBefore } from "../../plan/when.ts";

/** A plan that lives through an election names a political risk. */
export const electionRiskNamed = defineRule({
  id: "time/election-risk-named",
  origin: ["TI10"],
  sources: ["URBACT: experience in Hungarian cities"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["risks"],
  words: {
    en: {
      summary: "A plan that lives through an election names a political risk.",
      why: "A new council may drop what the old one promised, and often just when the money is due.",
      fix: "Add a risk with category political, and how you win support on all sides of the council.",
      messages: { unseen: "the city votes during the plan ({date}), and no risk is political" },
    },
    fr: {
      summary: "Un plan qui traverse une élection nomme un risque politique.",
      why: "Une nouvelle équipe municipale peut abandonner ce que l’ancienne a promis, souvent au moment où l’argent est attendu.",
      fix: 'Ajoutez un risque de catégorie "political", et dites comment vous gagnez l’appui de tous les groupes du conseil.',
      messages: {
        unseen: "la ville vote pendant le plan ({date}), et aucun risque n’est politique",
      },
    },
    es: {
      summary: "Un plan que atraviesa unas elecciones nombra un riesgo político.",
      why: "Un nuevo gobierno municipal puede abandonar lo que prometió el anterior, a menudo justo cuando toca pagar.",
      fix: 'Añada un riesgo con categoría "political" y diga cómo consigue apoyo en todos los grupos políticos.',
      messages: { unseen: "la ciudad vota durante el plan ({date}), y ningún riesgo es político" },
    },
    pt: {
      summary: "Um plano que atravessa eleições indica um risco político.",
      why: "Um novo executivo municipal pode abandonar o que o anterior prometeu, muitas vezes quando o dinheiro faz falta.",
      fix: 'Acrescente um risco com a categoria "political" e diga como obtém apoio de todas as forças políticas.',
      messages: { unseen: "a cidade vota durante o plano ({date}), e nenhum risco é político" },
    },
  },
  good: [
    "period: { start: 2026, end: 2030 }\ncities: [{ id: city, name: City, country: PT, electionDate: 2029-10 }]\nrisks: [{ id: r1, description: A new council stops the plan, category: political }]\n",
    "period: { start: 2026, end: 2030 }\ncities: [{ id: city, name: City, country: PT, electionDate: 2025-10 }]\n",
    "period: { start: 2026, end: 2030 }\ncities: [{ id: city, name: City, country: PT, electionDate: 2030/2031 }]\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2026, end: 2030 }\ncities:\n  - { id: city, name: City, country: PT, electionDate: 2029-10 }\nrisks: [{ id: r1, description: Prices rise, category: financial }]\n",
      reports: ["3:56 unseen"],
    },
    {
      yaml: "period: { start: 2026, end: continuous }\ncities: [{ id: city, name: City, country: PT, electionDate: 2027 }]\nrisks: [{ id: r1, description: The council stands by it, kind: success-factor, category: political }]\n",
      reports: ["2:61 unseen"],
    },
  ],
  *check(model) {
    const { plan } = model;
    const start = when(model, plan.period?.start);
    const end = when(model, plan.period?.end);
    if (start === undefined || end === undefined || hasPoliticalRisk(plan)) return;
    for (const [index, { electionDate }] of each(plan.cities)) {
      const election = when(model, electionDate);
      if (electionDate === undefined || election === undefined) continue;
      const isOver = end.endless === undefined && !isBefore(election, end);
      if (isBefore(start, election) && !isOver)
        yield {
          path: ["cities", index, "electionDate"],
          messageId: "unseen",
          data: { date: dateWords(electionDate) },
        };
    }
  },
});

const hasPoliticalRisk = ({ risks = [] }: Plan): boolean =>
  risks.some(({ category, kind }) => category === "political" && kind !== "success-factor");
