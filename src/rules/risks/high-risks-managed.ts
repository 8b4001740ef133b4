import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { RiskFrame } from "../../plan/profile.generated.ts";
import type { Risk } from "../../plan/types.generated.ts";

/** A high risk has somebody who watches it and something that is done about it. */
export const highRisksManaged = defineRule({
  id: "risks/high-risks-managed",
  origin: ["RK03"],
  sources: ["EdiCitNet: risk assessment for city plans"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "A high risk has somebody who watches it and something that is done about it.",
      why: "You have judged that this may well sink the plan; then somebody has to do something.",
      fix: "Write what you do so that it does not happen (mitigation), and who watches it (owner).",
      messages: {
        unmanaged: "a high risk ({likelihood} × {impact}), but nobody watches it or acts on it",
        noMitigation: "a high risk ({likelihood} × {impact}), but nothing is done about it",
        noOwner: "a high risk ({likelihood} × {impact}), but nobody watches it",
      },
    },
    fr: {
      summary: "Un risque élevé a quelqu’un qui le surveille et une mesure qui y répond.",
      why: "Vous avez jugé que ce risque peut faire échouer le plan ; il faut donc que quelqu’un agisse.",
      fix: "Écrivez ce que vous faites pour l’éviter (mitigation), et qui le surveille (owner).",
      messages: {
        unmanaged:
          "risque élevé ({likelihood} × {impact}), mais personne ne le surveille ni n’y répond",
        noMitigation:
          "risque élevé ({likelihood} × {impact}), mais aucune mesure d’atténuation n’est prévue",
        noOwner: "risque élevé ({likelihood} × {impact}), mais personne ne le surveille",
      },
    },
    es: {
      summary: "Un riesgo alto tiene quien lo vigile y una medida que lo mitigue.",
      why: "Usted ha juzgado que esto puede hacer fracasar el plan; entonces alguien tiene que actuar.",
      fix: "Escriba qué hace para evitarlo (mitigation) y quién lo vigila (owner).",
      messages: {
        unmanaged: "riesgo alto ({likelihood} × {impact}), pero nadie lo vigila ni actúa",
        noMitigation: "riesgo alto ({likelihood} × {impact}), pero sin medida de mitigación",
        noOwner: "riesgo alto ({likelihood} × {impact}), pero nadie lo vigila",
      },
    },
    pt: {
      summary: "Um risco elevado tem quem o acompanhe e uma medida que o mitigue.",
      why: "Considerou-se que este risco pode fazer fracassar o plano; então alguém tem de agir.",
      fix: "Escreva o que faz para o evitar (mitigation) e quem o acompanha (owner).",
      messages: {
        unmanaged: "risco elevado ({likelihood} × {impact}), mas ninguém o acompanha nem atua",
        noMitigation: "risco elevado ({likelihood} × {impact}), mas sem medida de mitigação",
        noOwner: "risco elevado ({likelihood} × {impact}), mas ninguém o acompanha",
      },
    },
  },
  good: [
    "people: [{ id: treasurer, role: Treasurer }]\nrisks: [{ id: r1, description: The grant is refused, likelihood: 4, impact: 5, mitigation: Ask two funds, owner: treasurer }]\n",
    "risks: [{ id: r1, description: Trees dry out, likelihood: 3, impact: 3 }]\n",
    "risks: [{ id: r1, description: The grant is refused, likelihood: 5, impact: 5, status: closed }]\n",
    "status: draft\nrisks: [{ id: r1, description: The grant is refused, likelihood: 5, impact: 5 }]\n",
  ],
  bad: [
    {
      yaml: "risks:\n  - { id: r1, description: The grant is refused, likelihood: 3, impact: 4 }\n",
      reports: ["2:7 unmanaged"],
    },
    {
      yaml: "people: [{ id: treasurer, role: Treasurer }]\nrisks:\n  - { id: r1, description: The grant is refused, likelihood: 5, impact: 5, owner: treasurer }\n  - { id: r2, description: A new council, likelihood: 3, impact: 5, mitigation: Talk to all sides }\n",
      reports: ["3:7 noMitigation", "4:7 noOwner"],
    },
  ],
  *check({ plan, profile: { risk: frame } }) {
    for (const [index, risk] of each(plan.risks)) {
      if (!isHigh(risk, frame)) continue;
      const { likelihood = 0, impact = 0, gaps } = risk;
      const report = { path: ["risks", index], data: { likelihood, impact } };
      const noMitigation = !isFilled(risk.mitigation);
      const noOwner = !isFilled(risk.owner);
      if (noMitigation && noOwner && !gaps?.mitigation && !gaps?.owner)
        yield { ...report, messageId: "unmanaged", missing: "mitigation" };
      else {
        if (noMitigation) yield { ...report, messageId: "noMitigation", missing: "mitigation" };
        if (noOwner) yield { ...report, messageId: "noOwner", missing: "owner" };
      }
    }
  },
});

const isHigh = (
  { kind, status, likelihood, impact }: Risk,
  frame: RiskFrame | undefined,
): boolean =>
  (kind === undefined || kind === "risk") &&
  status !== "closed" &&
  frame !== undefined &&
  (likelihood ?? 0) * (impact ?? 0) >= frame.high;
