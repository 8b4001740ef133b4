import { defineRule } from "../../check/rule.ts";
import { isLive, leafActions } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lineageIn } from "../../plan/lineage.ts";

/** The actions reach into more than one policy field. */
export const severalSectors = defineRule({
  id: "integration/several-sectors",
  origin: ["IG06"],
  sources: ["URBACT: integrated approach in action plans"],
  level: "warning",
  kind: "total",
  from: "final",
  reads: ["actions"],
  words: {
    en: {
      summary: "The actions of a plan belong to more than one policy field.",
      why: "What one department could have written alone is a sector plan, not an integrated one.",
      fix: "Look which other departments the actions touch, and add their field or an action of theirs.",
      messages: { one: "all {count} actions belong to one policy field: {sector}" },
    },
    fr: {
      summary: "Les actions d’un plan relèvent de plus d’un domaine de politique publique.",
      why: "Ce qu’un seul service aurait pu écrire est un plan sectoriel, pas un plan intégré.",
      fix: "Voyez quels autres services les actions concernent, et ajoutez leur domaine ou l’une de leurs actions.",
      messages: { one: 'les {count} actions relèvent toutes d’un seul domaine ("{sector}")' },
    },
    es: {
      summary: "Las acciones de un plan pertenecen a más de un ámbito de política pública.",
      why: "Lo que un solo departamento podría haber escrito es un plan sectorial, no uno integrado.",
      fix: "Mire a qué otros departamentos afectan las acciones, y añada su ámbito o una acción suya.",
      messages: { one: 'las {count} acciones pertenecen todas a un solo ámbito ("{sector}")' },
    },
    pt: {
      summary: "As ações de um plano pertencem a mais de um domínio de política pública.",
      why: "O que um só serviço podia ter escrito é um plano setorial, não um plano integrado.",
      fix: "Veja que outros serviços as ações tocam, e acrescente o seu domínio ou uma ação deles.",
      messages: { one: 'as {count} ações pertencem todas a um só domínio ("{sector}")' },
    },
  },
  good: [
    "actions: [{ id: a1, title: Insulate schools, sectors: [buildings] }, { id: a2, title: Train fitters, sectors: [jobs-skills] }]\n",
    "actions: [{ id: a1, title: Insulate schools, sectors: [buildings] }, { id: a2, title: Train fitters }]\n",
    "actions: [{ id: a1, title: Insulate schools, sectors: [buildings] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Insulate schools, sectors: [buildings] }\n  - { id: a2, title: Insulate halls, sectors: [buildings] }\n",
      reports: ["1:1 one"],
    },
    {
      yaml: "actions:\n  - { id: a0, title: Insulate, sectors: [energy] }\n  - { id: a1, title: Schools, parent: a0 }\n  - { id: a2, title: Halls, parent: a0, sectors: [energy] }\n  - { id: a3, title: Bus line, sectors: [mobility], status: cancelled }\n",
      reports: ["1:1 one"],
    },
  ],
  *check({ plan }) {
    const lineage = lineageIn(plan.actions);
    const fields = leafActions(plan)
      .filter(isLive)
      .map((action) => lineage(action).find(({ sectors }) => isFilled(sectors))?.sectors ?? []);
    const [sector, ...others] = new Set(fields.flat());
    const isStated = fields.every((each) => each.length > 0);
    if (isStated && fields.length > 1 && sector !== undefined && others.length === 0)
      yield {
        path: ["actions"],
        anchor: "key",
        messageId: "one",
        data: { count: fields.length, sector },
      };
  },
});
