import { counterIn, joinedBy, numberIn, type Grammar, type Words } from "./words.ts";

// A narrow no-break space between thousands; nought goes with the singular.
const grammar: Grammar = { isOne: (count) => count < 2, separator: "\u202f", from: 4 };

const counted = counterIn(grammar);

/** French. */
export const fr: Words = {
  language: "fr",
  number: numberIn(grammar),
  all: joinedBy("et"),
  level: { error: "erreur", warning: "avertissement", info: "conseil" },
  levels: {
    error: counted("# erreur", "# erreurs"),
    warning: counted("# avertissement", "# avertissements"),
    info: counted("# conseil", "# conseils"),
  },
  noFindings: "aucune remarque",
  kinds: {
    plan: counted("# plan", "# plans"),
    profile: counted("# programme", "# programmes"),
  },
  checked: (things, count) => `${things} ${count < 2 ? "vérifié" : "vérifiés"}`,
  nothingChecked: "rien n’a été vérifié",
  unread: counted("# n’a pas pu être lu", "# n’ont pas pu être lus"),
  total: (checked, found) => `${checked}\u00a0: ${found}`,
  labels: { also: "aussi", why: "pourquoi", fix: "à faire", more: "détails", next: "ensuite" },
  times: counted("# fois", "# fois"),
  morePlaces: counted("# autre endroit", "# autres endroits"),
  moreFindings: counted(
    "# autre remarque\u00a0; --format concise les liste toutes",
    "# autres remarques\u00a0; --format concise les liste toutes",
  ),
  outcome: { unreadable: "n’a pas pu être lu", failed: "non vérifié, à cause d’un défaut d’iuc" },
  asStage: (stage) => `au stade ${stage}`,
  partial: {
    rules:
      "vérifié en partie\u00a0: les règles de la méthode attendent que les erreurs soient corrigées",
    places: counted(
      "vérifié en partie\u00a0: des erreurs masquent # endroit, où les règles sur les sommes et les manques attendent",
      "vérifié en partie\u00a0: des erreurs masquent # endroits, où les règles sur les sommes et les manques attendent",
    ),
  },
  incomplete: "incomplet\u00a0: tout n’a pas pu être vérifié",
  ignored: counted("# remarque ignorée avec un motif", "# remarques ignorées avec un motif"),
  accepted: counted(
    "# remarque admise par la base de référence",
    "# remarques admises par la base de référence",
  ),
  fixable: counted(
    "--fix corrige # remarque\u00a0; --diff montre comment",
    "--fix corrige # remarques\u00a0; --diff montre comment",
  ),
  mends: {
    safe: "(sans risque\u00a0: --fix s’en charge)",
    unsafe: "(supposition\u00a0: --fix --unsafe-fixes s’en charge)",
  },
  skippedRules: counted(
    "# règle non appliquée faute de connaître la date du jour\u00a0: ajoutez --today now",
    "# règles non appliquées faute de connaître la date du jour\u00a0: ajoutez --today now",
  ),
  beyondGithub: (shown, rest) =>
    `GitHub affiche ${shown} annotations par niveau\u00a0; il reste ${rest}\u00a0:`,
  summary: {
    plan: "Plan",
    findings: "Remarques",
    place: "Endroit",
    finding: "Remarque",
    rule: "Règle",
    more: counted(
      "# autre remarque figure dans le journal.",
      "# autres remarques figurent dans le journal.",
    ),
    files: counted(
      "# autre plan figure dans le journal.",
      "# autres plans figurent dans le journal.",
    ),
  },
  allFine: "toutes les vérifications",
  page: {
    why: "Pourquoi",
    fix: "Que faire",
    says: "Messages",
    reported: "Signalé",
    fine: "Correct",
    values: "Valeurs",
    value: "Valeur",
    meaning: "Sens",
    fields: "Champs",
    field: "Champ",
    kind: "Type",
    write: "Que saisir",
    example: "Exemple",
    level: "Niveau",
    from: "À partir du stade",
    option: (name) => `Option ${name}`,
    waits: ["Attend", "ne dit rien de ce qu’une erreur a fait écarter du plan"],
    needs: ["Demande", "la date du jour\u00a0: --today"],
    sources: "Sources",
    method: "Dans la méthode",
    fixed: "ne peut pas être désactivé",
    everyStage: "tous les stades",
    andLater: (stage) => `${stage} et au-delà`,
    inProfile: (value, profile) => `${value} dans ${profile}`,
  },
  ruleList: {
    title: "Ce que vérifie iuc validate",
    more: "iuc explain <thème>/<nom> en dit plus sur chaque règle.",
    alwaysOn: "(toujours actif)",
    name: "Nom",
    level: "Niveau",
    from: "Dès",
    summary: "En bref",
  },
};
