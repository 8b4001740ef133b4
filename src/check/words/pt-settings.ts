import type { Translated } from "../../core/checks/check.ts";
import type { settingChecks } from "../make-finding.ts";

/** The words of what is checked in configurations and in comments that ignore a rule, in Portuguese. */
export const settings: Translated<typeof settingChecks> = {
  "path/outside-root": {
    summary: "Um caminho numa configuração tem de ficar dentro da pasta desta.",
    why: "Uma pasta que é enviada ou verificada noutro lugar não pode levar aos ficheiros em redor.",
    fix: "Ponha o ficheiro na pasta da configuração e escreva o caminho a partir dela: lists/own.yaml.",
    messages: {
      path: { text: '"{path}" leva para fora da pasta desta configuração' },
      link: { text: '"{path}" é uma ligação que leva para fora da pasta desta configuração' },
    },
  },
  "config/unknown-rule": {
    summary: "Uma configuração só pode ajustar regras que existem.",
    why: "Um ajuste para uma regra desconhecida não tem efeito, e o que se queria verificar fica por verificar.",
    fix: "Escreva o nome de uma regra; iuc rules enumera todas.",
    messages: {
      plain: { text: 'nenhuma regra se chama "{id}"' },
      similar: {
        text: 'nenhuma regra se chama "{id}"; queria dizer {names}?',
        fix: "Escreva {names}.",
      },
    },
  },
  "config/fixed-check": {
    summary: "Uma verificação permanente não pode ser alterada.",
    why: "Sem ela não se poderia confiar no resto de um ficheiro.",
    fix: "Apague a linha.",
    messages: {
      fixed: { text: 'a verificação "{id}" não pode ser alterada nem desligada' },
    },
  },
  "config/unknown-option": {
    summary: "Uma configuração só pode ajustar números que uma regra tem.",
    why: "Um número que nenhuma regra lê não tem efeito.",
    fix: "Apague-o; iuc explain {id} enumera os números da regra.",
    messages: {
      plain: { text: 'a regra {id} não tem nenhum número "{name}"' },
      similar: {
        text: 'a regra {id} não tem nenhum número "{name}"; queria dizer {names}?',
        fix: "Escreva {names}.",
      },
      none: { text: "a regra {id} não tem números para ajustar" },
    },
  },
  "config/custom-rule": {
    summary: "Uma regra própria tem de dizer o que observa e o que se deve cumprir.",
    why: "Uma regra que não se entende não verifica nada.",
    fix: "Corrija a regra; o guia de configuração mostra exemplos.",
    messages: {
      taken: {
        text: '"{topic}" é um tema de iuc, e as regras próprias precisam de outro',
        fix: "Escreva {better}.",
      },
      twice: { text: 'uma segunda regra chama-se "{id}"', fix: "Dê outro nome a uma das duas." },
      neither: {
        text: "esta regra não diz o que se deve cumprir",
        fix: "Acrescente must com condições, ou schema com a forma devida.",
      },
      both: { text: "esta regra tem must e schema ao mesmo tempo", fix: "Mantenha um dos dois." },
      field: { text: '{owner} não tem nenhum campo "{name}"' },
      similarField: {
        text: '{owner} não tem nenhum campo "{name}"; queria dizer {names}?',
        fix: "Escreva {names}.",
      },
      list: {
        text: '"{name}" é uma lista, e falta [*] a seguir',
        fix: "Escreva {name}[*] para cada uma das suas entradas.",
      },
      noList: { text: '"{name}" não é uma lista', fix: "Apague [*] a seguir." },
      value: {
        text: '"{is}" compara com um valor, e não há nenhum',
        fix: "Acrescente uma linha value: …",
      },
      values: {
        text: '"{is}" escolhe entre valores, e não há nenhum',
        fix: "Acrescente uma linha values: [a, b].",
      },
      noValue: { text: '"{is}" não compara com nada', fix: "Apague value e values." },
      number: { text: '"{is}" compara com um número', fix: "Escreva um número em value." },
      date: {
        text: '"{is}" compara com uma data',
        fix: "Escreva uma data em value: 2030, 2030-06 ou 2030-06-30.",
      },
      text: { text: '"{is}" compara com um padrão', fix: "Escreva um padrão em value." },
      pattern: {
        text: 'o padrão "{pattern}" não pode ser usado',
        fix: "Use letras, classes, repetições e alternativas; o que olha para trás ou para a frente não é conhecido aqui.",
      },
      nested: {
        text: "um ficheiro de regras não pode nomear outros ficheiros",
        fix: "Nomeie todos os ficheiros na configuração.",
      },
      other: {
        text: '"{key}" não tem lugar num ficheiro de regras',
        fix: "Mantenha nele apenas customRules; o resto vai para a configuração.",
      },
    },
  },
  "schema/ref-not-allowed": {
    summary: "Uma referência numa forma tem de ficar dentro dela.",
    why: "Nada é procurado fora, nem na web nem noutros ficheiros.",
    fix: "Escreva a forma em $defs e refira-se a ela: #/$defs/name.",
    messages: {
      outside: { text: 'a referência "{ref}" leva para fora desta forma' },
      unknown: { text: 'nada está definido como "{ref}"' },
    },
  },
  "suppression/form": {
    summary: "Um comentário que ignora uma regra tem de ter a sua forma.",
    why: "Com outra forma, o comentário não tem efeito e a observação fica.",
    fix: "Escreva # iuc-ignore tema/nome -- o motivo.",
    messages: {
      word: { text: '"{word}" não é conhecido; queria dizer "iuc-ignore"?' },
      rule: { text: "este comentário não diz que regra ignora" },
      top: {
        text: "um comentário para todo o ficheiro tem de estar antes do primeiro campo",
        fix: "Leve-o para o início, ou escreva iuc-ignore para a entrada que se segue.",
      },
    },
  },
  "suppression/reason": {
    summary: "Um comentário que ignora uma regra tem de dar o motivo.",
    why: "Quem ler o plano mais tarde tem de saber porquê; sem motivo, a observação fica.",
    fix: "Acrescente o motivo: # iuc-ignore {id} -- o motivo.",
    messages: {
      missing: { text: "este comentário não dá nenhum motivo, por isso não tem efeito" },
    },
  },
  "suppression/unknown-rule": {
    summary: "Um comentário tem de ignorar uma regra que existe.",
    why: "Não tem efeito, e a observação fica.",
    fix: "Escreva o nome que está ao lado da observação.",
    messages: {
      plain: { text: 'nenhuma regra se chama "{id}"' },
      similar: {
        text: 'nenhuma regra se chama "{id}"; queria dizer {names}?',
        fix: "Escreva {names}.",
      },
    },
  },
  "suppression/fixed-check": {
    summary: "Uma verificação permanente não pode ser ignorada.",
    why: "Sem ela não se poderia confiar no resto de um ficheiro.",
    fix: "Corrija o que a verificação assinala e apague o comentário.",
    messages: {
      fixed: { text: 'a verificação "{id}" não pode ser ignorada' },
    },
  },
  "suppression/unused": {
    summary: "Um comentário que ignora uma regra tem de ter algo a ignorar.",
    why: "O comentário é um resto, e esconderia a próxima observação sem que ninguém o decidisse.",
    fix: "Apague o comentário, ou leve-o para a linha antes da entrada de que trata.",
    messages: {
      entry: { text: "{id} não assinala nada na entrada de que trata este comentário" },
      file: { text: "{id} não assinala nada neste ficheiro" },
    },
  },
};
