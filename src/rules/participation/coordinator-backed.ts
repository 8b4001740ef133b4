import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The coordinator of the local group has a deputy, or working time set aside for it. */
export const coordinatorBacked = defineRule({
  id: "participation/coordinator-backed",
  origin: ["PA02"],
  sources: ["URBACT: experience in Hungarian cities"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The coordinator of the local group has a deputy, or working time set aside for it.",
      why: "One person with another job beside it falls ill, moves on, or simply runs out of evenings.",
      fix: "Name a deputy, or enter coordinatorTime as a share of a full-time post.",
      messages: { alone: "the coordinator has neither a deputy nor working time for it" },
    },
    fr: {
      summary:
        "La personne qui coordonne le groupe local a une suppléance, ou du temps de travail pour cela.",
      why: "Une seule personne, avec un autre métier, tombe malade, part, ou n’a plus de soirées libres.",
      fix: "Nommez une suppléance sous deputy, ou indiquez coordinatorTime en part de temps plein.",
      messages: { alone: "la coordination n’a ni suppléance ni temps de travail prévu" },
    },
    es: {
      summary: "Quien coordina el grupo local tiene suplente o tiempo de trabajo reservado.",
      why: "Una sola persona con otro trabajo enferma, se marcha o simplemente se queda sin tardes.",
      fix: "Nombre una suplencia en deputy, o indique coordinatorTime como parte de una jornada.",
      messages: { alone: "quien coordina no tiene ni suplente ni tiempo de trabajo para ello" },
    },
    pt: {
      summary: "Quem coordena o grupo local tem suplente ou tempo de trabalho reservado.",
      why: "Uma só pessoa, com outro trabalho, adoece, sai, ou simplesmente fica sem serões.",
      fix: "Nomeie um suplente em deputy, ou indique coordinatorTime como parte de um horário completo.",
      messages: { alone: "quem coordena não tem suplente nem tempo de trabalho para isso" },
    },
  },
  good: [
    "people: [{ id: p1, role: Coordinator }]\nlocalGroup: { coordinator: p1, coordinatorTime: 0.3 }\n",
    "people: [{ id: p1, role: Coordinator }]\nlocalGroup: { coordinator: p1 }\ngovernance: { coordinationTime: 0.5 }\n",
    "localGroup: { name: Shade group }\n",
  ],
  bad: [
    {
      yaml: "people: [{ id: p1, role: Coordinator }]\nlocalGroup:\n  coordinator: p1\n",
      reports: ["2:1 alone"],
    },
    {
      yaml: "people: [{ id: p1, role: Coordinator }]\nlocalGroup: { coordinator: p1, chair: p1 }\n",
      reports: ["2:1 alone"],
    },
  ],
  *check({ plan: { localGroup, governance } }) {
    if (!isFilled(localGroup?.coordinator)) return; // participation/group-has-coordinator speaks
    const backing = [localGroup?.deputy, localGroup?.coordinatorTime, governance?.coordinationTime];
    if (!backing.some(isFilled))
      yield { path: ["localGroup"], messageId: "alone", missing: "deputy" };
  },
});
