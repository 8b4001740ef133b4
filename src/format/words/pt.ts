import { counterIn, joinedBy, numberIn, type Grammar, type Words } from "./words.ts";

// Four digits stand together; from five on, no-break spaces part the thousands (European Portuguese).
const grammar: Grammar = { isOne: (count) => count === 1, separator: "\u00a0", from: 5 };

const counted = counterIn(grammar);

/** European Portuguese. */
export const pt: Words = {
  language: "pt",
  number: numberIn(grammar),
  all: joinedBy("e"),
  level: { error: "erro", warning: "aviso", info: "sugestão" },
  levels: {
    error: counted("# erro", "# erros"),
    warning: counted("# aviso", "# avisos"),
    info: counted("# sugestão", "# sugestões"),
  },
  noFindings: "nenhuma observação",
  kinds: {
    plan: counted("# plano", "# planos"),
    profile: counted("# programa", "# programas"),
  },
  checked: (things, count) => `${things} ${count === 1 ? "verificado" : "verificados"}`,
  nothingChecked: "nada foi verificado",
  unread: counted("não foi possível ler #", "não foi possível ler #"),
  total: (checked, found) => `${checked}: ${found}`,
  labels: { also: "também", why: "porquê", fix: "a fazer", more: "detalhes", next: "a seguir" },
  times: counted("# vez", "# vezes"),
  morePlaces: counted("mais # lugar", "mais # lugares"),
  moreFindings: counted(
    "mais # observação; --format concise mostra todas",
    "mais # observações; --format concise mostra todas",
  ),
  outcome: {
    unreadable: "não foi possível ler",
    failed: "não verificado, devido a uma falha do iuc",
  },
  asStage: (stage) => `na fase ${stage}`,
  partial: {
    rules: "verificado em parte: as regras do método aguardam a correção dos erros",
    places: counted(
      "verificado em parte: os erros ocultam # lugar, onde aguardam as regras sobre somas e dados em falta",
      "verificado em parte: os erros ocultam # lugares, onde aguardam as regras sobre somas e dados em falta",
    ),
  },
  incomplete: "incompleto: não foi possível verificar tudo",
  ignored: counted("# observação ignorada com um motivo", "# observações ignoradas com um motivo"),
  accepted: counted(
    "# observação aceite pela base de referência",
    "# observações aceites pela base de referência",
  ),
  fixable: counted(
    "--fix corrige # observação; --diff mostra como",
    "--fix corrige # observações; --diff mostra como",
  ),
  mends: {
    safe: "(seguro: --fix trata disso)",
    unsafe: "(suposição: --fix --unsafe-fixes trata disso)",
  },
  skippedRules: counted(
    "# regra não aplicada por não se conhecer a data de hoje: acrescente --today now",
    "# regras não aplicadas por não se conhecer a data de hoje: acrescente --today now",
  ),
  beyondGithub: (shown, rest) =>
    `O GitHub mostra ${shown} anotações de cada nível; além delas há ${rest}:`,
  summary: {
    plan: "Plano",
    findings: "Observações",
    place: "Lugar",
    finding: "Observação",
    rule: "Regra",
    more: counted("Há mais # observação no registo.", "Há mais # observações no registo."),
    files: counted("Há mais # plano no registo.", "Há mais # planos no registo."),
  },
  allFine: "todas as verificações",
  page: {
    why: "Porquê",
    fix: "O que fazer",
    says: "Mensagens",
    reported: "Assinalado",
    fine: "Correto",
    values: "Valores",
    value: "Valor",
    meaning: "Significado",
    fields: "Campos",
    field: "Campo",
    kind: "Tipo",
    write: "O que escrever",
    example: "Exemplo",
    level: "Nível",
    from: "A partir da fase",
    option: (name) => `Opção ${name}`,
    waits: ["Aguarda", "nada diz sobre o que um erro deixou fora do plano"],
    needs: ["Requer", "a data de hoje: --today"],
    sources: "Fontes",
    method: "No método",
    fixed: "não pode ser desativado",
    everyStage: "todas as fases",
    andLater: (stage) => `${stage} e posteriores`,
    inProfile: (value, profile) => `${value} em ${profile}`,
  },
  ruleList: {
    title: "O que o iuc validate verifica",
    more: "iuc explain <tema>/<nome> explica cada regra.",
    alwaysOn: "(sempre ativo)",
    name: "Nome",
    level: "Nível",
    from: "Desde",
    summary: "Em resumo",
  },
};
