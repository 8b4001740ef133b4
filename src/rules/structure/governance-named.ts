import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import type { Governance, LocalGroup } from "../../plan/types.generated.ts";

/** The plan names who leads, who steers, who sponsors and how much time the coordinator has. */
export const governanceNamed = defineRule({
  id: "structure/governance-named",
  origin: ["ST14"],
  sources: ["URBACT: experience in Hungarian cities"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary:
        "Governance names the lead department, the steering body, a sponsor and coordination time.",
      why: "Plans stall where nobody in particular leads, decides or has the hours to keep things going.",
      fix: "Fill the named field of governance; a department or post is enough, no person is needed.",
      messages: {
        noLead: "no department leads the plan",
        noSteering: "no body steers the plan",
        noSponsor: "no politician or body backs the plan as its sponsor",
        noTime: "nobody is given time to coordinate the plan",
      },
    },
    fr: {
      summary:
        "La gouvernance nomme le service chef de file, le comité de pilotage, un élu ou organisme référent et du temps de coordination.",
      why: "Un plan s’enlise quand personne en particulier ne le mène, ne décide ou n’a d’heures pour le faire avancer.",
      fix: "Remplissez le champ indiqué de governance ; un service ou une fonction suffit, sans nom de personne.",
      messages: {
        noLead: "aucun service n’est chef de file du plan",
        noSteering: "aucun comité ne pilote le plan",
        noSponsor: "aucun élu ni organisme référent ne porte le plan",
        noTime: "personne ne dispose de temps pour coordonner le plan",
      },
    },
    es: {
      summary:
        "La gobernanza nombra el departamento que lidera, el órgano de dirección, un respaldo político y tiempo de coordinación.",
      why: "Los planes se estancan donde nadie en concreto lidera, decide o tiene horas para mantenerlos en marcha.",
      fix: "Complete el campo indicado de governance; basta un departamento o un cargo, sin nombre de persona.",
      messages: {
        noLead: "ningún departamento lidera el plan",
        noSteering: "ningún órgano dirige el plan",
        noSponsor: "ningún cargo político ni entidad respalda el plan",
        noTime: "nadie dispone de tiempo para coordinar el plan",
      },
    },
    pt: {
      summary:
        "A governação indica o serviço que lidera, o órgão de direção, um apoio político e tempo de coordenação.",
      why: "Os planos encalham onde ninguém em concreto lidera, decide ou tem horas para os fazer andar.",
      fix: "Preencha o campo indicado de governance; basta um serviço ou um cargo, sem nome de pessoa.",
      messages: {
        noLead: "nenhum serviço lidera o plano",
        noSteering: "nenhum órgão dirige o plano",
        noSponsor: "nenhum responsável político ou entidade apoia o plano",
        noTime: "ninguém dispõe de tempo para coordenar o plano",
      },
    },
  },
  good: [
    "stakeholders: [{ id: planning, name: Planning department }, { id: mayor, name: Mayor }]\ngovernance: { leadDepartment: planning, politicalSponsor: mayor, steering: { name: Board }, coordinationTime: 0.5 }\n",
    "status: draft\ngovernance: { description: The mayor decides }\n",
  ],
  bad: [
    {
      yaml: "governance: { description: The mayor decides }\n",
      reports: ["1:1 noLead", "1:1 noSteering", "1:1 noSponsor", "1:1 noTime"],
    },
    {
      yaml: "stakeholders: [{ id: planning, name: Planning department }, { id: mayor, name: Mayor }]\ngovernance:\n  leadDepartment: planning\n  politicalSponsor: mayor\n  steering: { name: Board }\n",
      reports: ["2:1 noTime"],
    },
  ],
  *check({ plan: { governance, localGroup } }) {
    if (governance === undefined || !isFilled(governance)) return; // a part that the profile asks for
    for (const { messageId, missing, isNamed } of demands)
      if (!isNamed(governance, localGroup)) yield { path: ["governance"], messageId, missing };
  },
});

interface Demand {
  readonly messageId: "noLead" | "noSteering" | "noSponsor" | "noTime";
  readonly missing: string;
  readonly isNamed: (governance: Governance, group: LocalGroup | undefined) => boolean;
}

const demands: readonly Demand[] = [
  {
    messageId: "noLead",
    missing: "leadDepartment",
    isNamed: ({ leadDepartment }) => isFilled(leadDepartment),
  },
  { messageId: "noSteering", missing: "steering", isNamed: ({ steering }) => isFilled(steering) },
  {
    messageId: "noSponsor",
    missing: "politicalSponsor",
    isNamed: ({ politicalSponsor }) => isFilled(politicalSponsor),
  },
  {
    messageId: "noTime",
    missing: "coordinationTime",
    isNamed: ({ coordinationTime }, group) =>
      isFilled(coordinationTime) || isFilled(group?.coordinatorTime),
  },
];
