import type { FeedbackWords } from "./index.ts";

export const praise: FeedbackWords["praise"] = {
  factsSourced: {
    one: "La donnée clé cite sa source.",
    other: "Les {count} données clés citent toutes leur source.",
  },
  causesTraced: {
    one: "La cause est reliée au problème qu’elle explique.",
    other: "Le problème est bien analysé : {count} causes sont reliées à ce qu’elles expliquent.",
  },
  visionStated: { one: "La vision est formulée.", other: "La vision est formulée." },
  objectivesRooted: {
    one: "L’objectif dit à quel problème il répond.",
    other: "Les {count} objectifs disent tous à quel problème ils répondent.",
  },
  objectivesServed: {
    one: "Des actions servent l’objectif.",
    other: "Chacun des {count} objectifs est servi par des actions.",
  },
  stakeholdersScored: {
    one: "La partie prenante est évaluée selon son pouvoir et son intérêt.",
    other: "Les {count} parties prenantes sont évaluées selon leur pouvoir et leur intérêt.",
  },
  groupMet: {
    one: "Une réunion du groupe local est consignée.",
    other: "{count} réunions du groupe local sont consignées.",
  },
  commitmentsMade: {
    one: "Un partenaire a pris un engagement ferme.",
    other: "Les partenaires ont pris {count} engagements fermes.",
  },
  aspectsScored: {
    one: "L’aspect de l’approche intégrée est évalué.",
    other: "Les {count} aspects de l’approche intégrée sont évalués.",
  },
  claimsExplained: {
    one: "La contribution à un cadre international est expliquée.",
    other: "Les {count} contributions aux cadres internationaux sont expliquées.",
  },
  actionsOwned: {
    one: "L’action a un responsable.",
    other: "Chacune des {count} actions a un responsable.",
  },
  actionsDated: {
    one: "L’action dit quand elle commence et finit.",
    other: "Les {count} actions ont un début et une fin, et les dates concordent.",
  },
  actionsStepped: {
    one: "L’action est découpée en étapes.",
    other: "Les {count} actions sont découpées en étapes.",
  },
  actionsDelivering: {
    one: "L’action dit ce qu’elle va réaliser.",
    other: "Les {count} actions disent ce qu’elles vont réaliser.",
  },
  actionsAimed: {
    one: "L’action dit quel objectif elle sert.",
    other: "Les {count} actions disent quel objectif elles servent.",
  },
  actionsPartnered: {
    one: "L’action réunit plusieurs organismes.",
    other: "Aucune action n’est isolée : les {count} réunissent plusieurs organismes.",
  },
  actionsLinked: {
    one: "Une action dit de quoi elle dépend.",
    other: "{count} actions disent de quoi elles dépendent, et leur enchaînement est cohérent.",
  },
  costsStated: {
    one: "L’action dit ce qu’elle coûte.",
    other: "Les {count} actions disent ce qu’elles coûtent.",
  },
  moneySecured: {
    one: "Pour une action, des fonds sont déjà acquis.",
    other: "Pour {count} actions, des fonds sont déjà acquis.",
  },
  actionsMeasured: {
    one: "L’action est mesurée par un indicateur.",
    other: "Les {count} actions sont mesurées par un indicateur.",
  },
  baselinesGiven: {
    one: "L’indicateur de résultat a une valeur de départ.",
    other: "Les {count} indicateurs de résultat ont une valeur de départ.",
  },
  targetsGiven: {
    one: "L’indicateur a une cible.",
    other: "Les {count} indicateurs ont une cible.",
  },
  dataSourced: {
    one: "L’indicateur dit d’où viennent ses données.",
    other: "Les {count} indicateurs disent d’où viennent leurs données.",
  },
  risksManaged: {
    one: "Une réponse est prévue pour le risque.",
    other: "Une réponse est prévue pour chacun des {count} risques.",
  },
  leadNamed: {
    one: "On sait quel service est chef de file et qui pilote le plan.",
    other:
      "On sait quel service est chef de file, qui pilote le plan, qui le porte et de combien de temps dispose la coordination.",
  },
  reviewsPlanned: {
    one: "On sait qui fait le point sur l’avancement, et à quel rythme.",
    other: "On sait qui fait le point sur l’avancement, et à quel rythme.",
  },
  gapsExplained: {
    one: "Un point ouvert est nommé avec son motif au lieu d’être laissé en blanc.",
    other: "{count} points ouverts sont nommés avec leur motif au lieu d’être laissés en blanc.",
  },
  learningUsed: {
    one: "Un enseignement de l’échange a nourri les actions.",
    other: "{count} enseignements de l’échange ont nourri les actions.",
  },
  trialsMade: {
    one: "Une expérimentation à petite échelle prépare les actions.",
    other: "{count} expérimentations à petite échelle préparent les actions.",
  },
};
