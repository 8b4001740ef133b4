import { defineRule } from "../../check/rule.ts";
import { isLive, stakeholderOf } from "../../plan/actions.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Somebody helps the owner of every action. */
export const actionsHavePartners = defineRule({
  id: "participation/actions-have-partners",
  origin: ["PA08"],
  sources: ["URBACT: action table", "URBACT: stakeholder ecosystem map"],
  level: "warning",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "Every action has at least one partner besides its owner.",
      why: "What the city could do all alone seldom needed a plan; partners bring skills, money and consent.",
      fix: "Name under partners who helps, and in which role; or say in gaps that nobody else is needed.",
      messages: { alone: "nobody besides its owner helps with this action yet" },
    },
    fr: {
      summary: "Chaque action compte au moins un partenaire en plus de son responsable.",
      why: "Ce que la ville peut faire seule demande rarement un plan ; les partenaires apportent compétences, moyens et adhésion.",
      fix: "Indiquez dans partners qui apporte son aide et à quel titre, ou précisez dans gaps que personne d’autre n’est nécessaire.",
      messages: {
        alone: "personne d’autre que son responsable ne participe encore à cette action",
      },
    },
    es: {
      summary: "Cada acción cuenta con al menos un socio además de su responsable.",
      why: "Lo que la ciudad puede hacer sola rara vez necesita un plan; los socios aportan conocimientos, dinero y apoyo.",
      fix: "Indique en partners quién colabora y con qué función, o explique en gaps que no hace falta nadie más.",
      messages: { alone: "por ahora nadie colabora en esta acción aparte de su responsable" },
    },
    pt: {
      summary: "Cada ação tem pelo menos um parceiro além do responsável.",
      why: "O que a cidade consegue fazer sozinha raramente exige um plano; os parceiros trazem competências, meios e apoio.",
      fix: "Indique em partners quem colabora e com que função, ou diga em gaps que não é preciso mais ninguém.",
      messages: { alone: "ainda ninguém colabora nesta ação além do responsável" },
    },
  },
  good: [
    "stakeholders: [{ id: parks, name: Parks }, { id: school, name: School }]\nactions: [{ id: a1, title: Plant trees, owners: [parks], partners: [school] }]\n",
    "stakeholders: [{ id: parks, name: Parks }, { id: school, name: School }]\nactions: [{ id: a1, title: Plant trees, owners: [parks, school] }]\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { partners: { reason: not-applicable } } }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders: [{ id: parks, name: Parks }]\nactions:\n  - { id: a1, title: Plant trees, owners: [parks] }\n",
      reports: ["3:7 alone"],
    },
    {
      yaml: "stakeholders: [{ id: parks, name: Parks }]\nactions:\n  - id: a1\n    title: Plant trees\n    owners: [parks]\n    partners: [{ stakeholder: parks, role: Gardener }]\n",
      reports: ["6:5 alone"],
    },
  ],
  *check({ plan: { actions } }) {
    const found = lacking(actions, { field: "partners", applies: isLive, answers: hasTwoBodies });
    for (const index of found)
      yield { path: ["actions", index], messageId: "alone", missing: "partners" };
  },
});

/** Two bodies, in whichever role; a partner counts even where the owner is still open. */
const hasTwoBodies = ({ owners = [], partners = [] }: Action): boolean =>
  new Set([...owners, ...partners].map(stakeholderOf)).size > 1 || partners.length > owners.length;
