import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The local group has met as often as the programme asks for. */
export const groupMeets = defineRule({
  id: "participation/group-meets",
  origin: ["PA09"],
  sources: ["URBACT: local groups", "the profile of the programme"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["meetings"],
  words: {
    en: {
      summary: "The local group has met as often as the programme asks for.",
      why: "A group that met once has been informed; only one that meets again can change its mind, and the plan.",
      fix: "Enter the meetings that took place, of kind local-group, with date and outcome.",
      messages: {
        none: "no meeting of the local group is recorded",
        few: "{count} of the {needed} meetings of the local group asked for are recorded",
      },
    },
    fr: {
      summary: "Le groupe local s’est réuni aussi souvent que le programme le demande.",
      why: "Un groupe réuni une seule fois a été informé ; seul celui qui se revoit peut changer d’avis, et le plan avec.",
      fix: "Notez les réunions tenues, de type local-group, avec leur date et leur résultat.",
      messages: {
        none: "aucune réunion du groupe local n’est consignée",
        few: "le groupe local a consigné {count} des {needed} réunions demandées",
      },
    },
    es: {
      summary: "El grupo local se ha reunido tantas veces como pide el programa.",
      why: "Un grupo reunido una vez ha sido informado; solo el que vuelve a reunirse puede cambiar de idea, y el plan.",
      fix: "Anote las reuniones celebradas, de tipo local-group, con fecha y resultado.",
      messages: {
        none: "no consta ninguna reunión del grupo local",
        few: "constan {count} de las {needed} reuniones del grupo local que se piden",
      },
    },
    pt: {
      summary: "O grupo local reuniu tantas vezes quantas o programa pede.",
      why: "Um grupo que reuniu uma vez foi informado; só o que volta a reunir pode mudar de ideias, e o plano.",
      fix: "Registe as reuniões realizadas, do tipo local-group, com data e resultado.",
      messages: {
        none: "não há registo de nenhuma reunião do grupo local",
        few: "há registo de {count} das {needed} reuniões do grupo local pedidas",
      },
    },
  },
  good: [
    "localGroup: { name: Shade group }\nmeetings: [{ id: m1, date: 2025-01 }, { id: m2, date: 2025-03, kind: local-group }, { id: m3, date: 2025-06, kind: local-group }]\n",
    "title: Cool streets\n",
  ],
  bad: [
    {
      yaml: "localGroup: { name: Shade group }\nmeetings:\n  - { id: m1, date: 2025-01, kind: local-group }\n  - { id: m2, date: 2025-03, kind: local-group }\n  - { id: m3, date: 2025-09, kind: council }\n",
      reports: ["2:1 few"],
    },
    { yaml: "localGroup: { name: Shade group }\n", reports: ["1:1 none"] },
  ],
  *check({ plan: { localGroup, meetings = [] }, profile }) {
    if (!isFilled(localGroup)) return; // a part that the profile asks for
    const needed = profile.localGroupNeeds?.meetings ?? 2;
    const own = meetings.filter(({ kind = "local-group" }) => kind === "local-group");
    const place = { path: [], missing: "meetings" };
    if (own.length === 0) yield { ...place, messageId: "none" };
    else if (own.length < needed)
      yield { ...place, messageId: "few", data: { count: own.length, needed } };
  },
});
