import { defineRule } from "../../check/rule.ts";
import { isLive, stakeholderOf } from "../../plan/actions.ts";

/** Somebody from the region, the state or the Union takes part. */
export const otherLevelsInvolved = defineRule({
  id: "integration/other-levels-involved",
  origin: ["IG12"],
  sources: [
    "URBACT: integrated approach in action plans",
    "New Leipzig Charter: multi-level governance",
  ],
  level: "info",
  kind: "total",
  from: "final",
  reads: ["actions", "stakeholders", "localGroup"],
  words: {
    en: {
      summary: "Somebody from the region, the state or the Union takes part.",
      why: "Rules and money often come from above; those who were never asked rarely help in time.",
      fix: "Invite the regional authority or the ministry in charge, or name them as partners.",
      messages: {
        local: "everybody who takes part is local; no region, ministry or EU body is among them",
      },
    },
    fr: {
      summary: "La région, l’État ou l’Union prend part au plan.",
      why: "Les règles et l’argent viennent souvent d’en haut ; qui n’a jamais été consulté aide rarement à temps.",
      fix: "Invitez l’autorité régionale ou le ministère compétent, ou citez-les comme partenaires.",
      messages: {
        local:
          "tous les acteurs sont locaux ; ni région, ni ministère, ni instance européenne parmi eux",
      },
    },
    es: {
      summary: "Participa alguien de la región, del Estado o de la Unión.",
      why: "Normas y dinero suelen venir de arriba; a quien nunca se consultó rara vez ayuda a tiempo.",
      fix: "Invite a la autoridad regional o al ministerio competente, o nómbrelos como socios.",
      messages: {
        local: "todos los participantes son locales; no hay región, ministerio ni órgano de la UE",
      },
    },
    pt: {
      summary: "Participa alguém da região, do Estado ou da União.",
      why: "Regras e dinheiro vêm muitas vezes de cima; quem nunca foi ouvido raramente ajuda a tempo.",
      fix: "Convide a autoridade regional ou o ministério competente, ou indique-os como parceiros.",
      messages: {
        local: "todos os participantes são locais; não há região, ministério nem órgão da UE",
      },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: City, level: local }, { id: s2, name: Region, level: regional }]\nactions: [{ id: a1, title: Plant, owners: [s1], partners: [s2] }]\n",
    "stakeholders: [{ id: s1, name: City, level: local }, { id: s2, name: Club }]\nactions: [{ id: a1, title: Plant, owners: [s1], partners: [s2] }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: City, level: local }\n  - { id: s2, name: Club, level: local }\nactions: [{ id: a1, title: Plant, owners: [s1], partners: [s2] }]\n",
      reports: ["1:1 local"],
    },
    {
      yaml: "stakeholders: [{ id: s1, name: City, level: local }, { id: s2, name: Region, level: regional }]\nactions: [{ id: a1, title: Plant, owners: [s1] }]\nlocalGroup: { members: [{ stakeholder: s1 }] }\n",
      reports: ["1:1 local"],
    },
  ],
  *check({ plan }) {
    const { actions = [], localGroup, stakeholders = [] } = plan;
    const parties = actions
      .filter(isLive)
      .flatMap(({ owners = [], partners = [] }) => [...owners, ...partners])
      .map(stakeholderOf);
    const members = (localGroup?.members ?? []).map(({ stakeholder }) => stakeholder);
    const levels = [...parties, ...members].map(
      (party) => stakeholders.find(({ id }) => id === party)?.level,
    );
    if (parties.length > 0 && levels.every((level) => level === "local"))
      yield { path: ["stakeholders"], anchor: "key", messageId: "local" };
  },
});
