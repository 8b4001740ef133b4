import { defineRule } from "../../check/rule.ts";
import { isCityStaff, memberBodies } from "../../plan/members.ts";

/** The local group is more than the administration talking to itself. */
export const groupNotOnlyStaff = defineRule({
  id: "participation/group-not-only-staff",
  origin: ["PA04"],
  sources: ["URBACT: local groups"],
  level: "error",
  kind: "total",
  from: "consulted",
  reads: ["localGroup", "stakeholders"],
  words: {
    en: {
      summary: "The local group has members from outside the city administration.",
      why: "A group of departments can coordinate, but it cannot say what people and firms need or will do.",
      fix: "Invite those who are affected and those who can help: residents, firms, associations, schools.",
      messages: {
        one: "the only member of the local group is a department of the city",
        all: "all {count} members of the local group are departments of the city",
      },
    },
    fr: {
      summary: "Le groupe local compte des membres extérieurs à l’administration de la ville.",
      why: "Des services entre eux peuvent se coordonner, mais pas dire ce dont habitants et entreprises ont besoin, ni ce qu’ils feront.",
      fix: "Invitez ceux qui sont concernés et ceux qui peuvent aider, par exemple des habitants, des entreprises, des associations, des écoles.",
      messages: {
        one: "le seul membre du groupe local est un service de la ville",
        all: "les {count} membres du groupe local sont tous des services de la ville",
      },
    },
    es: {
      summary: "El grupo local tiene miembros ajenos a la administración municipal.",
      why: "Un grupo de departamentos puede coordinarse, pero no sabe decir qué necesitan ni qué harán la ciudadanía y las empresas.",
      fix: "Invite a quienes se ven afectados y a quienes pueden ayudar: vecinos, empresas, asociaciones, escuelas.",
      messages: {
        one: "el único miembro del grupo local es un departamento municipal",
        all: "los {count} miembros del grupo local son todos departamentos municipales",
      },
    },
    pt: {
      summary: "O grupo local tem membros de fora da administração municipal.",
      why: "Um grupo de serviços consegue coordenar-se, mas não sabe dizer do que precisam as pessoas e as empresas, nem o que tencionam fazer.",
      fix: "Convide quem é afetado e quem pode ajudar: moradores, empresas, associações, escolas.",
      messages: {
        one: "o único membro do grupo local é um serviço municipal",
        all: "os {count} membros do grupo local são todos serviços municipais",
      },
    },
  },
  good: [
    "stakeholders:\n  - { id: s1, name: Planning, kind: department }\n  - { id: s2, name: Club }\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }] }\n",
    "localGroup: { members: [] }\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Planning, kind: department }\n  - { id: s2, name: City works, sector: public, level: local }\nlocalGroup:\n  members: [{ stakeholder: s1 }, { stakeholder: s2 }]\n",
      reports: ["5:3 all"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Planning, kind: department }\nlocalGroup:\n  name: Air group\n  members: [{ stakeholder: s1 }, { stakeholder: s1 }]\n",
      reports: ["5:3 one"],
    },
  ],
  *check({ plan }) {
    const members = memberBodies(plan);
    const count = members.length;
    if (count > 0 && members.every(isCityStaff))
      yield {
        path: ["localGroup", "members"],
        anchor: "key",
        messageId: count === 1 ? "one" : "all",
        data: { count },
      };
  },
});
