import { defineRule } from "../../check/rule.ts";
import { isCityStaff, memberBodies } from "../../plan/members.ts";

/** Departments of the city do not outnumber everybody else in the local group. */
export const groupNotMostlyStaff = defineRule({
  id: "participation/group-not-mostly-staff",
  origin: ["PA04"],
  sources: ["URBACT: local groups", "own judgement (the share)"],
  level: "warning",
  kind: "total",
  from: "consulted",
  reads: ["localGroup", "stakeholders"],
  options: { percent: 60 },
  words: {
    en: {
      summary:
        "At most sixty per cent of the members of the local group are departments of the city.",
      why: "Where departments are in the majority, the others soon feel they are only there to listen.",
      fix: "Invite more members from outside, or let one department speak for the others.",
      messages: { most: "{staff} of {count} members are departments of the city" },
    },
    fr: {
      summary:
        "Les services de la ville représentent au plus soixante pour cent des membres du groupe local.",
      why: "Quand les services sont majoritaires, les autres ont vite l’impression de n’être là que pour écouter.",
      fix: "Invitez davantage de membres extérieurs, ou laissez un service parler au nom des autres.",
      messages: { most: "{staff} membres sur {count} sont des services de la ville" },
    },
    es: {
      summary:
        "Los departamentos municipales son, como máximo, el sesenta por ciento de los miembros del grupo local.",
      why: "Si los departamentos son mayoría, los demás pronto sienten que solo están para escuchar.",
      fix: "Invite a más miembros de fuera, o deje que un departamento hable por los demás.",
      messages: { most: "{staff} de los {count} miembros son departamentos municipales" },
    },
    pt: {
      summary:
        "Os serviços municipais são, no máximo, sessenta por cento dos membros do grupo local.",
      why: "Quando os serviços estão em maioria, os outros depressa sentem que só lá estão para ouvir.",
      fix: "Convide mais membros de fora, ou deixe que um serviço fale pelos restantes.",
      messages: { most: "{staff} dos {count} membros são serviços municipais" },
    },
  },
  good: [
    "stakeholders:\n  - { id: s1, name: Planning, kind: department }\n  - { id: s2, name: Parks, kind: department }\n  - { id: s3, name: Roads, kind: department }\n  - { id: s4, name: Club }\n  - { id: s5, name: Shop }\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }, { stakeholder: s4 }, { stakeholder: s5 }] }\n",
    "stakeholders:\n  - { id: s1, name: Planning, kind: department }\nlocalGroup: { members: [{ stakeholder: s1 }] }\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Planning, kind: department }\n  - { id: s2, name: Parks, kind: department }\n  - { id: s3, name: Club }\nlocalGroup:\n  members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }]\n",
      reports: ["6:3 most"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Planning, kind: department }\n  - { id: s2, name: City works, sector: public, level: local }\n  - { id: s3, name: School, sector: public, level: local }\n  - { id: s4, name: Ministry, sector: public, level: national }\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }, { stakeholder: s4 }] }\n",
      reports: ["6:15 most"],
    },
  ],
  *check({ plan }, { option }) {
    const members = memberBodies(plan);
    const count = members.length;
    const staff = members.filter(isCityStaff).length;
    if (staff < count && staff * 100 > count * option("percent"))
      yield {
        path: ["localGroup", "members"],
        anchor: "key",
        messageId: "most",
        data: { staff, count },
      };
  },
});
