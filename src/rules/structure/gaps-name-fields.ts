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
