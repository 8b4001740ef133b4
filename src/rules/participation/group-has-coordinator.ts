import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The local group has a coordinator. */
export const groupHasCoordinator = defineRule({
  id: "participation/group-has-coordinator",
  origin: ["PA01"],
  sources: ["URBACT: local groups", "IUC: guidance on local action plans"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The local group has a coordinator.",
      why: "A group meets as long as somebody invites, prepares and follows up; that needs a name on it.",
      fix: "Write localGroup.coordinator: the id of a person in people, or of the body that does it.",
      messages: { absent: "the local group has no coordinator yet" },
    },
    fr: {
      summary: "Quelqu’un coordonne le groupe local.",
      why: "Un groupe se réunit tant que quelqu’un invite, prépare et assure les suites ; cette tâche doit porter un nom.",
      fix: "Renseignez localGroup.coordinator avec l’identifiant d’une personne de people ou de l’organisme qui s’en charge.",
      messages: { absent: "personne ne coordonne encore le groupe local" },
    },
    es: {
      summary: "El grupo local tiene quien lo coordine.",
      why: "Un grupo se reúne mientras alguien convoque, prepare y dé seguimiento; esa tarea necesita un nombre.",
      fix: "Escriba en localGroup.coordinator el id de una persona de people o de la entidad que coordina.",
      messages: { absent: "el grupo local aún no tiene quien lo coordine" },
    },
    pt: {
      summary: "O grupo local tem quem o coordene.",
      why: "Um grupo reúne-se enquanto alguém convoca, prepara e dá seguimento; essa tarefa precisa de um nome.",
      fix: "Escreva em localGroup.coordinator o id de uma pessoa de people ou da entidade que coordena.",
      messages: { absent: "o grupo local ainda não tem quem o coordene" },
    },
  },
  good: [
    "people: [{ id: head, role: Head of planning }]\nlocalGroup: { coordinator: head }\n",
    "status: draft\nlocalGroup: { name: Air group }\n",
  ],
  bad: [
    { yaml: "localGroup: { name: Air group }\n", reports: ["1:1 absent"] },
    {
      yaml: "status: final\nlocalGroup:\n  name: Air group\n  gaps: { coordinator: { reason: tbd } }\n",
      reports: ["2:1 absent"],
    },
  ],
  *check({ plan: { localGroup } }) {
    if (isFilled(localGroup) && !isFilled(localGroup?.coordinator))
      yield { path: ["localGroup"], messageId: "absent", missing: "coordinator" };
  },
});
