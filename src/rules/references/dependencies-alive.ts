import { defineRule } from "../../check/rule.ts";
import { prerequisitesOf } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";

/** An action leans on others that will be done, and not on itself. */
export const dependenciesAlive = defineRule({
  id: "references/dependencies-alive",
  origin: ["RF11"],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "An action waits for, or gives way to, another action that is not cancelled.",
      why: "An action that waits for itself, or for something that was cancelled, will never start.",
      fix: "Take the link out, or point it at the action that does the work now.",
      messages: {
        waitsForItself: "the action waits for itself",
        waitsForCancelled: 'the action waits for "{id}", which is cancelled',
        replacesItself: "the action is replaced by itself",
        replacedByCancelled: 'the action is replaced by "{id}", which is cancelled',
      },
    },
    fr: {
      summary:
        "Une action dépend d’une autre action, ou lui cède la place, à condition que celle-ci ne soit pas annulée.",
      why: "Une action qui s’attend elle-même, ou qui attend ce qui a été annulé, ne démarrera jamais.",
      fix: "Supprimez le lien, ou dirigez-le vers l’action qui fait le travail désormais.",
      messages: {
        waitsForItself: "l’action dépend d’elle-même",
        waitsForCancelled: 'l’action dépend de "{id}", qui est annulée',
        replacesItself: "l’action est remplacée par elle-même",
        replacedByCancelled: 'l’action est remplacée par "{id}", qui est annulée',
      },
    },
    es: {
      summary: "Una acción depende de otra, o cede el paso a otra, que no esté cancelada.",
      why: "Una acción que se espera a sí misma, o que espera algo cancelado, no empezará nunca.",
      fix: "Quite el vínculo o diríjalo a la acción que hace ahora ese trabajo.",
      messages: {
        waitsForItself: "la acción depende de sí misma",
        waitsForCancelled: 'la acción depende de "{id}", que está cancelada',
        replacesItself: "la acción se sustituye a sí misma",
        replacedByCancelled: 'la acción queda sustituida por "{id}", que está cancelada',
      },
    },
    pt: {
      summary: "Uma ação depende de outra, ou dá lugar a outra, que não esteja cancelada.",
      why: "Uma ação que espera por si mesma, ou por algo que foi cancelado, nunca vai começar.",
      fix: "Retire a ligação ou dirija-a para a ação que agora faz esse trabalho.",
      messages: {
        waitsForItself: "a ação depende de si mesma",
        waitsForCancelled: 'a ação depende de "{id}", que está cancelada',
        replacesItself: "a ação é substituída por si mesma",
        replacedByCancelled: 'a ação é substituída por "{id}", que está cancelada',
      },
    },
  },
  good: [
    "actions:\n  - { id: a1, title: Dig holes }\n  - { id: a2, title: Plant trees, dependsOn: [a1] }\n  - { id: a3, title: Plant bushes, status: superseded, supersededBy: a2 }\n",
    "actions:\n  - { id: a1, title: Dig holes, status: cancelled }\n  - { id: a2, title: Plant trees, status: cancelled, dependsOn: [a1] }\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Dig holes, status: cancelled }\n  - { id: a2, title: Plant trees, dependsOn: [a2, { action: a1, kind: enabled-by }] }\n",
      reports: ["3:47 waitsForItself", "3:51 waitsForCancelled"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Dig holes, supersededBy: a1 }\n  - { id: a2, title: Plant trees, status: cancelled }\n  - { id: a3, title: Plant bushes, status: superseded, supersededBy: a2 }\n",
      reports: ["2:47 replacesItself", "4:70 replacedByCancelled"],
    },
  ],
  *check({ plan: { actions } }) {
    const cancelled = new Set(
      (actions ?? []).filter(({ status }) => status === "cancelled").map(({ id }) => id),
    );
    for (const [index, action] of each(actions)) {
      const { id, supersededBy } = action;
      for (const [position, other] of prerequisitesOf(action).entries()) {
        const path = ["actions", index, "dependsOn", position];
        if (other === id) yield { path, messageId: "waitsForItself" };
        else if (cancelled.has(other) && !cancelled.has(id))
          yield { path, messageId: "waitsForCancelled", data: { id: other } };
      }
      const path = ["actions", index, "supersededBy"];
      if (supersededBy === id) yield { path, messageId: "replacesItself" };
      else if (supersededBy !== undefined && cancelled.has(supersededBy))
        yield { path, messageId: "replacedByCancelled", data: { id: supersededBy } };
    }
  },
});
