import type { Translated } from "../../core/checks/check.ts";
import type { settingChecks } from "../make-finding.ts";

/** The words of what is checked in configurations and in comments that ignore a rule, in French. */
export const settings: Translated<typeof settingChecks> = {
  "path/outside-root": {
    summary: "Un chemin dans une configuration doit rester dans le dossier de celle-ci.",
    why: "Un dossier transmis ou vérifié ailleurs ne doit pas mener aux fichiers qui l’entourent.",
    fix: "Placez le fichier dans le dossier de la configuration et écrivez son chemin à partir de là\u00a0: lists/own.yaml.",
    messages: {
      path: { text: '"{path}" mène hors du dossier de cette configuration' },
      link: { text: '"{path}" est un lien qui mène hors du dossier de cette configuration' },
    },
  },
  "config/unknown-rule": {
    summary: "Une configuration ne doit régler que des règles qui existent.",
    why: "Un réglage pour une règle inconnue est sans effet, et ce qu’il visait n’est pas vérifié.",
    fix: "Écrivez le nom d’une règle\u00a0; iuc rules les énumère toutes.",
    messages: {
      plain: { text: 'aucune règle ne s’appelle "{id}"' },
      similar: {
        text: 'aucune règle ne s’appelle "{id}"\u00a0; vouliez-vous dire {names}\u00a0?',
        fix: "Écrivez {names}.",
      },
    },
  },
  "config/fixed-check": {
    summary: "Un contrôle permanent ne doit pas être modifié.",
    why: "Sans lui, on ne pourrait se fier au reste d’un fichier.",
    fix: "Supprimez la ligne.",
    messages: {
      fixed: { text: 'le contrôle "{id}" ne peut être ni modifié ni désactivé' },
    },
  },
  "config/unknown-option": {
    summary: "Une configuration ne doit régler que les nombres qu’une règle possède.",
    why: "Un nombre qu’aucune règle ne lit est sans effet.",
    fix: "Supprimez-le\u00a0; iuc explain {id} énumère les nombres de la règle.",
    messages: {
      plain: { text: 'la règle {id} n’a pas de nombre "{name}"' },
      similar: {
        text: 'la règle {id} n’a pas de nombre "{name}"\u00a0; vouliez-vous dire {names}\u00a0?',
        fix: "Écrivez {names}.",
      },
      none: { text: "la règle {id} n’a aucun nombre à régler" },
    },
  },
  "config/custom-rule": {
    summary: "Une règle à vous doit dire ce qu’elle regarde et ce qui doit être vrai.",
    why: "Une règle incompréhensible ne vérifie rien.",
    fix: "Corrigez la règle\u00a0; le guide de configuration en montre des exemples.",
    messages: {
      taken: {
        text: '"{topic}" est un thème de iuc, et vos propres règles doivent en avoir un autre',
        fix: "Écrivez {better}.",
      },
      twice: {
        text: 'une deuxième règle s’appelle "{id}"',
        fix: "Donnez un autre nom à l’une des deux.",
      },
      neither: {
        text: "cette règle ne dit pas ce qui doit être vrai",
        fix: "Ajoutez must avec des conditions, ou schema avec la forme voulue.",
      },
      both: { text: "cette règle a à la fois must et schema", fix: "Gardez l’un des deux." },
      field: { text: '{owner} n’a pas de champ "{name}"' },
      similarField: {
        text: '{owner} n’a pas de champ "{name}"\u00a0; vouliez-vous dire {names}\u00a0?',
        fix: "Écrivez {names}.",
      },
      list: {
        text: '"{name}" est une liste, et il manque [*] derrière',
        fix: "Écrivez {name}[*] pour chacune de ses entrées.",
      },
      noList: { text: '"{name}" n’est pas une liste', fix: "Supprimez [*] derrière." },
      value: {
        text: '"{is}" compare avec une valeur, et aucune n’est donnée',
        fix: "Ajoutez une ligne value: …",
      },
      values: {
        text: '"{is}" choisit parmi des valeurs, et aucune n’est donnée',
        fix: "Ajoutez une ligne values: [a, b].",
      },
      noValue: { text: '"{is}" ne compare avec rien', fix: "Supprimez value et values." },
      number: { text: '"{is}" compare avec un nombre', fix: "Écrivez un nombre sous value." },
      date: {
        text: '"{is}" compare avec une date',
        fix: "Écrivez une date sous value\u00a0: 2030, 2030-06 ou 2030-06-30.",
      },
      text: {
        text: '"{is}" compare avec un motif de recherche',
        fix: "Écrivez un motif de recherche sous value.",
      },
      pattern: {
        text: 'le motif de recherche "{pattern}" ne peut être utilisé',
        fix: "Utilisez des lettres, des classes, des répétitions et des choix\u00a0; ce qui regarde en avant ou en arrière n’est pas connu.",
      },
      nested: {
        text: "un fichier de règles ne peut pas nommer d’autres fichiers",
        fix: "Nommez tous les fichiers dans la configuration.",
      },
      other: {
        text: '"{key}" n’a pas sa place dans un fichier de règles',
        fix: "N’y gardez que customRules\u00a0; le reste va dans la configuration.",
      },
    },
  },
  "schema/ref-not-allowed": {
    summary: "Un renvoi dans une forme doit rester dans cette forme.",
    why: "Rien n’est cherché ailleurs, ni sur le web ni dans d’autres fichiers.",
    fix: "Écrivez la forme sous $defs et renvoyez-y\u00a0: #/$defs/name.",
    messages: {
      outside: { text: 'le renvoi "{ref}" mène hors de cette forme' },
      unknown: { text: 'rien n’est défini comme "{ref}"' },
    },
  },
  "suppression/form": {
    summary: "Un commentaire qui ignore une règle doit respecter sa forme.",
    why: "Sous une autre forme, le commentaire est sans effet et la remarque demeure.",
    fix: "Écrivez # iuc-ignore thème/nom -- le motif.",
    messages: {
      word: { text: '"{word}" n’est pas connu\u00a0; vouliez-vous dire "iuc-ignore"\u00a0?' },
      rule: { text: "ce commentaire ne dit pas quelle règle il ignore" },
      top: {
        text: "un commentaire pour tout le fichier doit précéder son premier champ",
        fix: "Déplacez-le en haut, ou écrivez iuc-ignore pour l’entrée qui suit.",
      },
    },
  },
  "suppression/reason": {
    summary: "Un commentaire qui ignore une règle doit donner le motif.",
    why: "Qui lira le plan plus tard doit savoir pourquoi\u00a0; sans motif, la remarque demeure.",
    fix: "Ajoutez le motif\u00a0: # iuc-ignore {id} -- le motif.",
    messages: {
      missing: { text: "ce commentaire ne donne pas de motif et reste sans effet" },
    },
  },
  "suppression/unknown-rule": {
    summary: "Un commentaire doit ignorer une règle qui existe.",
    why: "Il est sans effet, et la remarque demeure.",
    fix: "Écrivez le nom qui figure à côté de la remarque.",
    messages: {
      plain: { text: 'aucune règle ne s’appelle "{id}"' },
      similar: {
        text: 'aucune règle ne s’appelle "{id}"\u00a0; vouliez-vous dire {names}\u00a0?',
        fix: "Écrivez {names}.",
      },
    },
  },
  "suppression/fixed-check": {
    summary: "Un contrôle permanent ne peut pas être ignoré.",
    why: "Sans lui, on ne pourrait se fier au reste d’un fichier.",
    fix: "Corrigez ce que le contrôle signale, et supprimez le commentaire.",
    messages: {
      fixed: { text: 'le contrôle "{id}" ne peut pas être ignoré' },
    },
  },
  "suppression/unused": {
    summary: "Un commentaire qui ignore une règle doit avoir quelque chose à ignorer.",
    why: "Ce commentaire est un reste, et cacherait la prochaine remarque sans que personne l’ait décidé.",
    fix: "Supprimez le commentaire, ou placez-le sur la ligne avant l’entrée dont il parle.",
    messages: {
      entry: { text: "{id} ne signale rien dans l’entrée dont parle ce commentaire" },
      file: { text: "{id} ne signale rien dans ce fichier" },
    },
  },
};
