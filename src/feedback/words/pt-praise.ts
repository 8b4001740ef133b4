import type { FeedbackWords } from "./index.ts";

export const praise: FeedbackWords["praise"] = {
  factsSourced: {
    one: "O dado-chave indica a sua fonte.",
    other: "Os {count} dados-chave indicam a sua fonte.",
  },
  causesTraced: {
    one: "A causa está ligada ao problema que explica.",
    other: "O problema está bem analisado: {count} causas estão ligadas ao que explicam.",
  },
  visionStated: { one: "A visão está formulada.", other: "A visão está formulada." },
  objectivesRooted: {
    one: "O objetivo diz a que problema responde.",
    other: "Os {count} objetivos dizem a que problema respondem.",
  },
  objectivesServed: {
    one: "O objetivo tem ações que contribuem para ele.",
    other: "Cada um dos {count} objetivos tem ações que contribuem para ele.",
  },
  stakeholdersScored: {
    one: "A parte interessada está avaliada segundo o seu poder e interesse.",
    other: "As {count} partes interessadas estão avaliadas segundo o seu poder e interesse.",
  },
  groupMet: {
    one: "Está registada uma reunião do grupo local.",
    other: "Estão registadas {count} reuniões do grupo local.",
  },
  commitmentsMade: {
    one: "Um parceiro assumiu um compromisso firme.",
    other: "Os parceiros assumiram {count} compromissos firmes.",
  },
  aspectsScored: {
    one: "O aspeto da abordagem integrada está avaliado.",
    other: "Os {count} aspetos da abordagem integrada estão avaliados.",
  },
  claimsExplained: {
    one: "A contribuição para um quadro internacional está explicada.",
    other: "As {count} contribuições para quadros internacionais estão explicadas.",
  },
  actionsOwned: {
    one: "A ação tem um responsável.",
    other: "Cada uma das {count} ações tem um responsável.",
  },
  actionsDated: {
    one: "A ação diz quando começa e acaba.",
    other: "As {count} ações dizem quando começam e acabam, e as datas são coerentes.",
  },
  actionsStepped: {
    one: "A ação está dividida em etapas.",
    other: "As {count} ações estão divididas em etapas.",
  },
  actionsDelivering: {
    one: "A ação diz o que vai realizar.",
    other: "As {count} ações dizem o que vão realizar.",
  },
  actionsAimed: {
    one: "A ação diz para que objetivo contribui.",
    other: "As {count} ações dizem para que objetivo contribuem.",
  },
  actionsPartnered: {
    one: "A ação reúne várias entidades.",
    other: "Nenhuma ação está isolada: as {count} reúnem várias entidades.",
  },
  actionsLinked: {
    one: "Uma ação diz de que depende.",
    other: "{count} ações dizem de que dependem, e a ordem é coerente.",
  },
  costsStated: {
    one: "A ação diz quanto custa.",
    other: "As {count} ações dizem quanto custam.",
  },
  moneySecured: {
    one: "Para uma ação já há dinheiro assegurado.",
    other: "Para {count} ações já há dinheiro assegurado.",
  },
  actionsMeasured: {
    one: "A ação é medida por um indicador.",
    other: "As {count} ações são medidas por um indicador.",
  },
  baselinesGiven: {
    one: "O indicador de resultado tem um valor de partida.",
    other: "Os {count} indicadores de resultado têm um valor de partida.",
  },
  targetsGiven: {
    one: "O indicador tem uma meta.",
    other: "Os {count} indicadores têm uma meta.",
  },
  dataSourced: {
    one: "O indicador diz de onde vêm os seus dados.",
    other: "Os {count} indicadores dizem de onde vêm os seus dados.",
  },
  risksManaged: {
    one: "Há uma resposta prevista para o risco.",
    other: "Há uma resposta prevista para cada um dos {count} riscos.",
  },
  leadNamed: {
    one: "É claro quem lidera e quem dirige o plano.",
    other:
      "É claro quem lidera, quem dirige e quem apoia o plano, e de quanto tempo dispõe a coordenação.",
  },
  reviewsPlanned: {
    one: "Está decidido quem revê o progresso, e com que frequência.",
    other: "Está decidido quem revê o progresso, e com que frequência.",
  },
  gapsExplained: {
    one: "Um ponto em aberto é nomeado com o seu motivo, em vez de ficar em branco.",
    other: "{count} pontos em aberto são nomeados com o seu motivo, em vez de ficarem em branco.",
  },
  learningUsed: {
    one: "Uma aprendizagem do intercâmbio chegou às ações.",
    other: "{count} aprendizagens do intercâmbio chegaram às ações.",
  },
  trialsMade: {
    one: "Uma experiência em pequena escala prepara as ações.",
    other: "{count} experiências em pequena escala preparam as ações.",
  },
};
