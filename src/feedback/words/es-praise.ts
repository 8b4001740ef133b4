import type { FeedbackWords } from "./index.ts";

export const praise: FeedbackWords["praise"] = {
  factsSourced: {
    one: "El dato clave cita su fuente.",
    other: "Los {count} datos clave citan su fuente.",
  },
  causesTraced: {
    one: "La causa está vinculada al problema que explica.",
    other: "El problema está bien analizado: {count} causas están vinculadas a lo que explican.",
  },
  visionStated: { one: "La visión está formulada.", other: "La visión está formulada." },
  objectivesRooted: {
    one: "El objetivo dice a qué problema responde.",
    other: "Los {count} objetivos dicen a qué problema responden.",
  },
  objectivesServed: {
    one: "El objetivo tiene acciones que contribuyen a él.",
    other: "Cada uno de los {count} objetivos tiene acciones que contribuyen a él.",
  },
  stakeholdersScored: {
    one: "La parte interesada está valorada por su poder y su interés.",
    other: "Las {count} partes interesadas están valoradas por su poder y su interés.",
  },
  groupMet: {
    one: "Consta una reunión del grupo local.",
    other: "Constan {count} reuniones del grupo local.",
  },
  commitmentsMade: {
    one: "Un socio ha asumido un compromiso firme.",
    other: "Los socios han asumido {count} compromisos firmes.",
  },
  aspectsScored: {
    one: "El aspecto del enfoque integrado está valorado.",
    other: "Los {count} aspectos del enfoque integrado están valorados.",
  },
  claimsExplained: {
    one: "La contribución a un marco internacional está explicada.",
    other: "Las {count} contribuciones a marcos internacionales están explicadas.",
  },
  actionsOwned: {
    one: "La acción tiene responsable.",
    other: "Cada una de las {count} acciones tiene responsable.",
  },
  actionsDated: {
    one: "La acción dice cuándo empieza y termina.",
    other: "Las {count} acciones dicen cuándo empiezan y terminan, y las fechas son coherentes.",
  },
  actionsStepped: {
    one: "La acción está dividida en pasos.",
    other: "Las {count} acciones están divididas en pasos.",
  },
  actionsDelivering: {
    one: "La acción dice qué va a producir.",
    other: "Las {count} acciones dicen qué van a producir.",
  },
  actionsAimed: {
    one: "La acción dice a qué objetivo contribuye.",
    other: "Las {count} acciones dicen a qué objetivo contribuyen.",
  },
  actionsPartnered: {
    one: "La acción reúne a varias entidades.",
    other: "Ninguna acción está aislada: las {count} reúnen a varias entidades.",
  },
  actionsLinked: {
    one: "Una acción dice de qué depende.",
    other: "{count} acciones dicen de qué dependen, y el orden es coherente.",
  },
  costsStated: {
    one: "La acción dice cuánto cuesta.",
    other: "Las {count} acciones dicen cuánto cuestan.",
  },
  moneySecured: {
    one: "Para una acción ya hay dinero asegurado.",
    other: "Para {count} acciones ya hay dinero asegurado.",
  },
  actionsMeasured: {
    one: "La acción se mide con un indicador.",
    other: "Las {count} acciones se miden con un indicador.",
  },
  baselinesGiven: {
    one: "El indicador de resultado tiene un valor de partida.",
    other: "Los {count} indicadores de resultado tienen un valor de partida.",
  },
  targetsGiven: {
    one: "El indicador tiene una meta.",
    other: "Los {count} indicadores tienen una meta.",
  },
  dataSourced: {
    one: "El indicador dice de dónde vienen sus datos.",
    other: "Los {count} indicadores dicen de dónde vienen sus datos.",
  },
  risksManaged: {
    one: "Hay una respuesta prevista para el riesgo.",
    other: "Hay una respuesta prevista para cada uno de los {count} riesgos.",
  },
  leadNamed: {
    one: "Está claro quién lidera y quién dirige el plan.",
    other:
      "Está claro quién lidera, quién dirige y quién respalda el plan, y de cuánto tiempo dispone la coordinación.",
  },
  reviewsPlanned: {
    one: "Está decidido quién revisa el avance, y cada cuánto.",
    other: "Está decidido quién revisa el avance, y cada cuánto.",
  },
  gapsExplained: {
    one: "Un punto abierto se nombra con su motivo en lugar de dejarse en blanco.",
    other: "{count} puntos abiertos se nombran con su motivo en lugar de dejarse en blanco.",
  },
  learningUsed: {
    one: "Un aprendizaje del intercambio ha llegado a las acciones.",
    other: "{count} aprendizajes del intercambio han llegado a las acciones.",
  },
  trialsMade: {
    one: "Una prueba a pequeña escala prepara las acciones.",
    other: "{count} pruebas a pequeña escala preparan las acciones.",
  },
};
