import type { Translated } from "../../core/checks/check.ts";
import type { structureChecks } from "../make-finding.ts";

/** The words of what is checked before the rules, in French. */
export const checks: Translated<typeof structureChecks> = {
  "field/unknown": {
    summary: "Un champ doit être de ceux que son entrée possède.",
    why: "Un champ que personne ne connaît n’est jamais lu\u00a0: ce qu’il dit serait perdu sans un mot.",
    fix: "Supprimez le champ, ou écrivez son texte sous notes.",
    messages: {
      plain: { text: '{owner} n’a pas de champ "{key}"' },
      similar: {
        text: '{owner} n’a pas de champ "{key}"\u00a0; vouliez-vous dire {names}\u00a0?',
        fix: "Renommez le champ en {names}.",
      },
      elsewhere: {
        text: '{owner} n’a pas de champ "{key}"\u00a0; {other} en a un',
        fix: "Déplacez-le vers {other}.",
      },
      old: { text: '{owner} n’a pas de champ "{key}"' },
      language: {
        text: '"{key}" n’est pas un code de langue',
        fix: "Écrivez la langue en deux lettres, comme en, pt ou pt-BR.",
      },
      name: {
        text: '"{key}" ne peut pas être le nom d’un champ',
        fix: "Écrivez le nom du champ tel qu’il figure dans cette entrée, comme start ou costs.",
      },
    },
  },
  "field/misspelt": {
    summary: "Un champ dont une entrée a besoin doit porter son vrai nom.",
    why: "Sous un autre nom, le champ n’est pas trouvé.",
    fix: 'Renommez "{key}" en "{name}".',
    messages: { rename: { text: '"{key}" devrait s’appeler "{name}", dont {owner} a besoin' } },
  },
  "field/missing": {
    summary: "Un champ qui donne son identité à une entrée doit être présent.",
    why: "Sans lui, l’entrée ne peut être ni nommée ni lue.",
    fix: 'Ajoutez une ligne "{key}: …".',
    messages: {
      absent: { text: 'il manque "{key}" dans {owner}' },
      blank: {
        text: '"{key}" est vide, et {owner} en a besoin',
        fix: 'Écrivez sa valeur\u00a0: "{form}".',
      },
    },
  },
  "field/empty": {
    summary: "Un champ présent devrait avoir une valeur.",
    why: "Un champ vide compte comme absent, et nul ne voit si c’est voulu.",
    fix: "Écrivez sa valeur, supprimez la ligne, ou dites sous gaps pourquoi il est vide.",
    messages: {
      field: { text: '"{key}" est vide' },
      entry: {
        text: 'une entrée de "{key}" est vide',
        fix: "Écrivez l’entrée, ou supprimez la ligne.",
      },
    },
  },
  "field/type": {
    summary: "Une valeur doit être du type que son champ attend.",
    why: "Une valeur d’un autre type ne peut être ni imprimée, ni additionnée, ni comparée.",
    fix: "Écrivez {expected}.",
    messages: {
      field: { text: '"{key}" attend {expected}, et non {actual}' },
      entry: { text: 'une entrée de "{key}" attend {expected}, et non {actual}' },
    },
  },
  "field/choice": {
    summary: "Une valeur d’une liste fixe doit figurer dans cette liste.",
    why: "Seuls les mots de la liste peuvent être comptés, comparés et traduits.",
    fix: "Écrivez l’une de ces valeurs\u00a0: {choices}.",
    messages: {
      plain: { text: '"{value}" n’est pas une valeur de "{field}"' },
      similar: {
        text: '"{value}" n’est pas une valeur de "{field}"\u00a0; vouliez-vous dire {names}\u00a0?',
        fix: "Écrivez {names}.",
      },
    },
  },
  "field/format": {
    summary: "Une valeur doit être écrite sous la forme que son champ attend.",
    why: "Une valeur écrite autrement ne peut pas être lue.",
    fix: "Écrivez la valeur sous la forme que son champ attend.",
    messages: {
      form: { text: '"{value}" n’est pas {expected}' },
      line: {
        text: '"{key}" doit tenir sur une ligne',
        fix: "Réunissez les lignes\u00a0; un texte plus long va dans une description ou dans notes.",
      },
    },
  },
  "field/length": {
    summary: "Un texte ne doit pas être plus long que son champ.",
    why: "Un texte plus long déborde des tableaux et des titres des rapports.",
    fix: "Raccourcissez le texte\u00a0; le reste va dans une description ou dans notes.",
    messages: { long: { text: '"{key}" compte {length} caractères, plus que {limit}' } },
  },
  "field/range": {
    summary: "Un nombre doit rester entre les bornes de son champ.",
    why: "Un nombre hors des bornes est une faute de frappe, et les chiffres qui en découlent seraient faux.",
    fix: "Corrigez le nombre.",
    messages: {
      high: { text: '"{key}" vaut {value}, plus que {limit}' },
      low: { text: '"{key}" vaut {value}, moins que {limit}' },
      notAbove: { text: '"{key}" vaut {value} mais doit dépasser {limit}' },
    },
  },
  "field/duplicate-item": {
    summary: "Une liste de noms ne doit pas contenir deux fois le même.",
    why: "Il serait compté et imprimé deux fois.",
    fix: "Supprimez l’un des deux.",
    messages: { twice: { text: '"{value}" figure deux fois dans "{key}"' } },
  },
  "plan/empty": {
    summary: "Un fichier doit contenir quelque chose.",
    why: "Il n’y a rien à vérifier ni à imprimer.",
    fix: 'Commencez par une ligne "iuc: {format}", ou lancez iuc init pour un plan avec des commentaires qui vous guident.',
    messages: { empty: { text: "ce fichier est vide" } },
  },
  "plan/not-a-map": {
    summary: "Un fichier doit contenir des champs nommés.",
    why: "Sans noms, rien ne peut y être trouvé.",
    fix: 'Commencez par une ligne "iuc: {format}" et écrivez chaque champ sous la forme "nom: valeur".',
    messages: { shape: { text: "ce fichier contient {actual} au lieu de champs nommés" } },
  },
  "plan/version": {
    summary: "Un fichier doit dire ce qu’il est, dans une version connue du format.",
    why: "La lecture du reste en dépend, rien d’autre n’a donc été vérifié dans ce fichier.",
    fix: 'Écrivez "iuc: {format}" en première ligne.',
    messages: {
      missing: { text: 'la ligne "iuc: {format}" manque' },
      unknown: {
        text: '"{value}" n’est pas un format de cet iuc\u00a0; il connaît {known}',
        fix: 'Écrivez "iuc: {format}", ou mettez iuc à jour si le fichier est plus récent que lui.',
      },
      other: {
        text: "ce fichier est de type {actual}, et non {kind}",
        fix: 'Indiquez ici un fichier de type {kind}, ou écrivez "iuc: {format}" si c’en est un.',
      },
    },
  },
  "plan/profile": {
    summary: "Un plan doit nommer un programme connu.",
    why: "Le programme dit combien de temps dure un plan, ce qu’il lui faut et avec quelle rigueur il est vérifié.",
    fix: "Écrivez l’un de ces noms\u00a0: {known}, ou donnez votre propre programme avec --profile fichier.yaml.",
    messages: {
      plain: { text: 'programme inconnu "{value}"' },
      similar: {
        text: 'programme inconnu "{value}"\u00a0; vouliez-vous dire {names}\u00a0?',
        fix: "Écrivez {names}.",
      },
    },
  },
  "plan/file-name": {
    summary: "Dans un dossier, un plan doit porter un nom par lequel on le trouve.",
    why: "Dans un dossier, seuls plan.yaml et les noms en .plan.yaml sont des plans\u00a0; ce fichier n’a pas été vérifié.",
    fix: "Renommez le fichier en {better}.",
    messages: { other: { text: '"{name}" contient un plan et ne s’appelle pas plan.yaml' } },
  },
  "plan/part-name": {
    summary: "Un fichier YAML dans le dossier d’un plan doit être une partie du plan.",
    why: "Le nom d’un fichier dit où va son contenu\u00a0; ce fichier n’a pas été lu.",
    fix: "Donnez-lui le nom d’un champ du plan, comme risks.yaml, ou sortez-le du dossier.",
    messages: {
      plain: {
        text: 'aucun champ d’un plan ne s’appelle "{name}", ce fichier n’a donc pas été lu',
      },
      similar: {
        text: 'aucun champ d’un plan ne s’appelle "{name}"\u00a0; vouliez-vous dire {names}\u00a0?',
        fix: "Renommez le fichier en {file}.",
      },
      deep: {
        text: "ce fichier est trop profond dans le dossier, il n’a donc pas été lu",
        fix: "Placez-le à côté de plan.yaml, ou dans un dossier nommé d’après une liste du plan, comme actions.",
      },
      second: {
        text: '"{name}" est un second point de départ à côté de plan.yaml, il n’a donc pas été lu',
        fix: "Gardez l’un des deux sous le nom plan.yaml\u00a0; mettez l’autre dans un dossier à part.",
      },
      single: {
        text: '"{name}" n’est pas une liste et ne peut avoir un fichier par entrée',
        fix: "Écrivez le tout dans {file}.",
      },
    },
  },
  "plan/part-twice": {
    summary: "Un champ d’un plan doit figurer à un seul endroit.",
    why: "Un seul des endroits pourrait compter, sans que l’on sache lequel.",
    fix: "Gardez l’un d’eux et déplacez-y le contenu de l’autre.",
    messages: { twice: { text: '"{name}" figure déjà dans {first}' } },
  },
  "plan/part-header": {
    summary: "Une partie d’un plan doit contenir la seule valeur de son champ.",
    why: "Seul plan.yaml dit quel est le format du plan\u00a0; une partie lui appartient.",
    fix: "Ne gardez dans le fichier que ce qui va sous le champ dont il porte le nom.",
    messages: {
      header: {
        text: 'une partie d’un plan n’a pas de ligne "iuc:"',
        fix: "Supprimez la ligne\u00a0; seul plan.yaml la porte.",
      },
      nested: {
        text: 'ce fichier est déjà "{name}" par son nom, "{name}:" ne doit pas y figurer',
        fix: 'Supprimez la ligne "{name}:" et décalez vers la gauche ce qui suit.',
      },
    },
  },
};
