import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { memberBodies } from "../../plan/members.ts";

/** The local group brings several kinds of actors together. */
export const groupSpansSectors = defineRule({
  id: "participation/group-spans-sectors",
  origin: ["PA03"],
  sources: ["URBACT: stakeholder ecosystem map"],
  level: "warning",
  kind: "total",
  from: "consulted",
  reads: ["localGroup", "stakeholders"],
  words: {
    en: {
      summary: "The members of the local group come from enough of the four sectors.",
      why: "Public bodies, business, civil society and knowledge each see other problems and other ways out.",
      fix: "Invite somebody from a sector that is missing, or fill in sector where a member has none.",
      messages: {
        few: "members come from {count} of four sectors ({sectors}), {needed} are asked for",
        unknown: "no member has a sector, {needed} of the four sectors are asked for",
        noMembers: "the local group has no members yet",
      },
    },
    fr: {
      summary: "Les membres du groupe local viennent d’un nombre suffisant des quatre secteurs.",
      why: "Pouvoirs publics, entreprises, société civile et recherche voient chacun d’autres problèmes et d’autres solutions.",
      fix: "Invitez quelqu’un d’un secteur qui manque, ou renseignez sector pour les membres qui n’en ont pas.",
      messages: {
        few: "secteurs représentés : {count} sur quatre ({sectors}), alors qu’il en faut {needed}",
        unknown: "aucun membre n’a de secteur, alors qu’il faut {needed} des quatre secteurs",
        noMembers: "le groupe local n’a pas encore de membres",
      },
    },
    es: {
      summary:
        "Los miembros del grupo local proceden de un número suficiente de los cuatro sectores.",
      why: "La administración, la empresa, la sociedad civil y el mundo académico ven problemas y salidas diferentes.",
      fix: "Invite a alguien de un sector que falte, o complete sector en los miembros que no lo tengan.",
      messages: {
        few: "sectores representados: {count} de cuatro ({sectors}); se piden {needed}",
        unknown: "ningún miembro tiene sector y se piden {needed} de los cuatro sectores",
        noMembers: "el grupo local aún no tiene miembros",
      },
    },
    pt: {
      summary: "Os membros do grupo local vêm de um número suficiente dos quatro setores.",
      why: "A administração, as empresas, a sociedade civil e o meio académico veem outros problemas e outras soluções.",
      fix: "Convide alguém de um setor em falta, ou preencha sector nos membros que não o têm.",
      messages: {
        few: "setores representados: {count} de quatro ({sectors}); pedem-se {needed}",
        unknown: "nenhum membro tem setor e pedem-se {needed} dos quatro setores",
        noMembers: "o grupo local ainda não tem membros",
      },
    },
  },
  good: [
    "stakeholders:\n  - { id: s1, name: City, sector: public }\n  - { id: s2, name: Shop, sector: private }\n  - { id: s3, name: Club, sector: civic }\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }] }\n",
    "stakeholders:\n  - { id: s1, name: City, sector: public }\n  - { id: s2, name: Shop }\n  - { id: s3, name: Club }\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }] }\n",
    "profile: published\nlocalGroup: { name: Air group }\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: City, sector: public }\n  - { id: s2, name: Shop, sector: private }\n  - { id: s3, name: Region, sector: public }\nlocalGroup:\n  members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }]\n",
      reports: ["6:3 few"],
    },
    {
      yaml: "stakeholders: [{ id: s1, name: City }, { id: s2, name: Club }]\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }] }\n",
      reports: ["2:15 unknown"],
    },
    { yaml: "localGroup: { name: Air group }\n", reports: ["1:1 noMembers"] },
  ],
  *check({ plan, profile }) {
    const needed = profile.localGroupNeeds?.sectors;
    if (needed === undefined || !isFilled(plan.localGroup)) return;
    const members = memberBodies(plan);
    if (members.length === 0) {
      yield { path: ["localGroup"], messageId: "noMembers", missing: "members" };
      return;
    }
    const sectors = new Set(
      members.map(({ sector }) => sector).filter((each) => each !== undefined),
    );
    const open = members.filter(({ sector }) => sector === undefined).length;
    if (sectors.size + open >= needed) return;
    const data = { count: sectors.size, needed, sectors: [...sectors].join(", ") };
    const messageId = sectors.size === 0 ? "unknown" : "few";
    yield { path: ["localGroup"], messageId, data, missing: "members" };
  },
});
