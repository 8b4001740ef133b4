import { defineRule } from "../../check/rule.ts";
import { suggest } from "../../check/suggest.ts";
import { gapFields } from "../../plan/gap-fields.generated.ts";
import { walk } from "../../plan/walk.ts";

/** A reason in `gaps` names a field that can be there. */
export const gapsNameFields = defineRule({
  id: "structure/gaps-name-fields",
  origin: [],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A reason in gaps names a field that can stand beside it.",
      why: "A reason under a name that does not exist explains nothing, and the empty field counts as forgotten.",
      fix: "Write under gaps exactly the name of the field that is empty.",
      messages: {
        unknown: 'there is no field "{field}" here to give a reason for',
        near: 'there is no field "{field}" here, did you mean "{name}"?',
      },
    },
    fr: {
      summary: "Un motif donné dans gaps nomme un champ qui peut figurer à cet endroit.",
      why: "Un motif rangé sous un nom qui n’existe pas n’explique rien, et le champ vide passe pour oublié.",
      fix: "Écrivez dans gaps le nom exact du champ resté vide.",
      messages: {
        unknown: 'il n’y a pas ici de champ "{field}" pour lequel donner un motif',
        near: 'il n’y a pas ici de champ "{field}", peut-être "{name}"',
      },
    },
    es: {
      summary: "Un motivo en gaps nombra un campo que puede figurar en ese lugar.",
      why: "Un motivo bajo un nombre que no existe no explica nada, y el campo vacío cuenta como olvidado.",
      fix: "Escriba en gaps el nombre exacto del campo que está vacío.",
      messages: {
        unknown: 'aquí no hay ningún campo "{field}" para el que dar un motivo',
        near: 'aquí no hay ningún campo "{field}", ¿quiso decir "{name}"?',
      },
    },
    pt: {
      summary: "Um motivo em gaps indica um campo que pode constar nesse lugar.",
      why: "Um motivo sob um nome que não existe não explica nada, e o campo vazio conta como esquecido.",
      fix: "Escreva em gaps o nome exato do campo que está vazio.",
      messages: {
        unknown: 'aqui não há nenhum campo "{field}" para o qual dar um motivo',
        near: 'aqui não há nenhum campo "{field}", seria "{name}"?',
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, gaps: { costs: { reason: tbd } } }]\n",
    "gaps: { risks: { reason: not-in-source } }\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    gaps:\n      cost: { reason: tbd }\n",
      reports: ["5:7 near"],
    },
    { yaml: "gaps: { weather: { reason: not-known } }\n", reports: ["1:9 unknown"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    costs: [{ money: { gaps: { amonut: { reason: confidential } } } }]\n",
      reports: ["4:32 near"],
    },
  ],
  *check({ plan }) {
    for (const { path: place, fields } of gapFields)
      for (const { path } of walk(plan, [...place, "gaps", "*"])) {
        const field = String(path.at(-1));
        if (fields.includes(field)) continue;
        const [name] = suggest(field, fields);
        if (name === undefined)
          yield { path, anchor: "key", messageId: "unknown", data: { field } };
        else yield { path, anchor: "key", messageId: "near", data: { field, name } };
      }
  },
});
