import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { Plan } from "../../plan/types.generated.ts";

/** Where a source pays afterwards, the plan says who pays first. */
export const reimbursedCostsBridged = defineRule({
  id: "money/reimbursed-costs-bridged",
  origin: ["FN10"],
  sources: ["URBACT: experience in Hungarian cities"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["risks", "actions", "sharedCosts"],
  words: {
    en: {
      summary: "Where a source pays only afterwards, the plan says who pays first.",
      why: "Bills come long before the grant, and a small partner without reserves cannot wait for it.",
      fix: "Say under preFinancing who advances the money, or add a risk with category financial.",
      messages: { unbridged: "this source pays afterwards, and nothing says who pays first" },
    },
    fr: {
      summary: "Là où une source ne paie qu’après coup, le plan dit qui avance l’argent.",
      why: "Les factures arrivent bien avant la subvention, et un petit partenaire sans réserve ne peut pas attendre.",
      fix: "Dites sous preFinancing qui avance l’argent, ou ajoutez un risque de catégorie financial.",
      messages: { unbridged: "cette source paie après coup, et rien ne dit qui avance l’argent" },
    },
    es: {
      summary: "Donde una fuente solo paga después, el plan dice quién adelanta el dinero.",
      why: "Las facturas llegan mucho antes que la subvención, y un socio pequeño sin reservas no puede esperar.",
      fix: "Diga en preFinancing quién adelanta el dinero, o añada un riesgo de categoría financial.",
      messages: { unbridged: "esta fuente paga después, y nada dice quién adelanta el dinero" },
    },
    pt: {
      summary: "Onde uma fonte só paga depois, o plano diz quem adianta o dinheiro.",
      why: "As faturas chegam muito antes da subvenção, e um pequeno parceiro sem reservas não pode esperar.",
      fix: "Diga em preFinancing quem adianta o dinheiro, ou acrescente um risco de categoria financial.",
      messages: { unbridged: "esta fonte paga depois, e nada diz quem adianta o dinheiro" },
    },
  },
  good: [
    "funding: [{ id: f1, name: Fund, reimbursing: true, preFinancing: The city advances the grant }]\nactions: [{ id: a1, title: Plant trees, allocations: [{ source: f1 }] }]\n",
    "funding: [{ id: f1, name: Fund, reimbursing: true }]\nactions: [{ id: a1, title: Plant trees, allocations: [{ source: f1 }] }]\nrisks: [{ id: r1, description: The grant is paid late, category: financial }]\n",
    "funding: [{ id: f1, name: Fund, reimbursing: true }]\nactions: [{ id: a1, title: Plant trees, allocations: [{ source: f1, state: rejected }] }]\n",
  ],
  bad: [
    {
      yaml: "funding:\n  - { id: f1, name: Fund, reimbursing: true }\nactions: [{ id: a1, title: Plant trees, allocations: [{ source: f1 }] }]\n",
      reports: ["2:7 unbridged"],
    },
    {
      yaml: "funding: [{ id: f1, name: Fund, reimbursing: true }]\nsharedCosts: [{ id: s1, label: Office, allocations: [{ source: f1, state: secured }] }]\nrisks: [{ id: r1, description: Trees die, category: environmental }]\n",
      reports: ["1:13 unbridged"],
    },
  ],
  *check({ plan }) {
    const { funding, risks = [] } = plan;
    if (risks.some(({ category }) => category === "financial")) return;
    const used = usedSources(plan);
    for (const [index, { id, reimbursing, preFinancing }] of each(funding))
      if (reimbursing === true && !isFilled(preFinancing) && used.has(id))
        yield { path: ["funding", index], messageId: "unbridged", missing: "preFinancing" };
  },
});

/** Ids of the sources that some cost counts on. */
const usedSources = ({ actions = [], sharedCosts = [] }: Plan): ReadonlySet<string> =>
  new Set(
    [...actions, ...sharedCosts]
      .flatMap(({ allocations }) => allocations ?? [])
      .filter(({ state }) => state !== "rejected")
      .map(({ source }) => source),
  );
