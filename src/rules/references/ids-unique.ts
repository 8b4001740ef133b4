import { defineRule } from "../../check/rule.ts";

/** No two entries of a plan have the same id. */
export const idsUnique = defineRule({
  id: "references/ids-unique",
  origin: ["RF01"],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "No two entries of a plan have the same id.",
      why: "Links go by id; where two entries share one, nobody can tell which of them is meant.",
      fix: "Give one of the two another id, and change the links that mean it.",
      messages: { twice: 'the id "{id}" is taken already' },
    },
    fr: {
      summary: "Deux entrées d’un plan n’ont jamais le même identifiant.",
      why: "Les liens passent par l’identifiant ; si deux entrées portent le même, nul ne sait laquelle est visée.",
      fix: "Donnez un autre identifiant à l’une des deux, et corrigez les liens qui la visent.",
      messages: { twice: 'l’identifiant "{id}" est déjà pris' },
    },
    es: {
      summary: "No hay dos entradas del plan con el mismo id.",
      why: "Los vínculos se hacen por el id; si dos entradas lo comparten, nadie sabe a cuál se refieren.",
      fix: "Ponga otro id a una de las dos y corrija los vínculos que se refieren a ella.",
      messages: { twice: 'el id "{id}" ya está en uso' },
    },
    pt: {
      summary: "Não há duas entradas do plano com o mesmo id.",
      why: "As ligações fazem-se pelo id; se duas entradas o partilham, ninguém sabe de qual se trata.",
      fix: "Dê outro id a uma das duas e corrija as ligações que lhe dizem respeito.",
      messages: { twice: 'o id "{id}" já está a ser usado' },
    },
  },
  good: [
    "id: trees\nactions: [{ id: trees, title: Plant trees }, { id: benches, title: Put up benches }]\n",
    "actions: [{ id: a1, code: '1', title: Plant trees }, { id: a2, code: '1', title: Put up benches }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a1, title: Put up benches }\n",
      reports: ["3:11 twice"],
    },
    {
      yaml: "risks: [{ id: frost, description: Frost kills young trees }]\nindicators: [{ id: frost, name: Days of frost }]\n",
      reports: ["1:15 twice"],
    },
  ],
  *check({ entities: { all } }) {
    const first = new Map<string, (typeof all)[number]>();
    for (const entity of all) {
      if (entity.kind === "plan") continue; // nothing refers to it
      const { id, path } = entity;
      const other = first.get(id);
      if (other === undefined) first.set(id, entity);
      else
        yield {
          path: [...path, "id"],
          messageId: "twice",
          data: { id },
          related: [{ path: [...other.path, "id"], message: "first used here" }],
        };
    }
  },
});
