import type { Translated } from "../../core/checks/check.ts";
import type { structureChecks } from "../make-finding.ts";

/** The words of what is checked before the rules, in European Portuguese. */
export const checks: Translated<typeof structureChecks> = {
  "field/unknown": {
    summary: "Um campo tem de ser um dos que a sua entrada possui.",
    why: "Um campo que ninguém conhece nunca é lido: o que diz perder-se-ia sem aviso.",
    fix: "Apague o campo, ou escreva o seu texto em notes.",
    messages: {
      plain: { text: '{owner} não tem nenhum campo "{key}"' },
      similar: {
        text: '{owner} não tem nenhum campo "{key}"; queria dizer {names}?',
        fix: "Mude o nome do campo para {names}.",
      },
      elsewhere: {
        text: '{owner} não tem nenhum campo "{key}"; {other} tem',
        fix: "Mova-o para {other}.",
      },
      old: { text: '{owner} não tem nenhum campo "{key}"' },
      language: {
        text: '"{key}" não é um código de língua',
        fix: "Escreva a língua com duas letras, como en, pt ou pt-BR.",
      },
      name: {
        text: '"{key}" não pode ser o nome de um campo',
        fix: "Escreva o nome do campo tal como figura nesta entrada, como start ou costs.",
      },
    },
  },
  "field/misspelt": {
    summary: "Um campo de que uma entrada precisa tem de ter o nome certo.",
    why: "Com outro nome o campo não é encontrado.",
    fix: 'Mude o nome de "{key}" para "{name}".',
    messages: { rename: { text: '"{key}" deveria chamar-se "{name}", de que {owner} precisa' } },
  },
  "field/missing": {
    summary: "Um campo que dá identidade a uma entrada tem de estar presente.",
    why: "Sem ele a entrada não pode ser nomeada nem lida.",
    fix: 'Acrescente uma linha "{key}: …".',
    messages: {
      absent: { text: '{owner} não tem o campo "{key}"' },
      blank: {
        text: '"{key}" está vazio, e {owner} precisa dele',
        fix: 'Escreva o seu valor: "{form}".',
      },
    },
  },
  "field/empty": {
    summary: "Um campo presente deve ter um valor.",
    why: "Um campo vazio conta como ausente, e ninguém vê se é de propósito.",
    fix: "Escreva o seu valor, apague a linha, ou diga em gaps porque está vazio.",
    messages: {
      field: { text: '"{key}" está vazio' },
      entry: {
        text: 'uma entrada de "{key}" está vazia',
        fix: "Escreva a entrada, ou apague a linha.",
      },
    },
  },
  "field/type": {
    summary: "Um valor tem de ser do tipo que o seu campo aceita.",
    why: "Um valor de outro tipo não pode ser impresso, somado nem comparado.",
    fix: "Escreva {expected}.",
    messages: {
      field: { text: '"{key}" aceita {expected}, e não {actual}' },
      entry: { text: 'uma entrada de "{key}" aceita {expected}, e não {actual}' },
    },
  },
  "field/choice": {
    summary: "Um valor de uma lista fixa tem de constar dessa lista.",
    why: "Só as palavras da lista podem ser contadas, comparadas e traduzidas.",
    fix: "Escreva um destes valores: {choices}.",
    messages: {
      plain: { text: '"{value}" não é um valor de "{field}"' },
      similar: {
        text: '"{value}" não é um valor de "{field}"; queria dizer {names}?',
        fix: "Escreva {names}.",
      },
    },
  },
  "field/format": {
    summary: "Um valor tem de ser escrito na forma que o seu campo aceita.",
    why: "Um valor escrito de outra forma não pode ser lido.",
    fix: "Escreva o valor na forma que o seu campo aceita.",
    messages: {
      form: { text: '"{value}" não é {expected}' },
      line: {
        text: '"{key}" tem de caber numa linha',
        fix: "Junte as linhas; um texto mais longo vai para uma descrição ou para notes.",
      },
    },
  },
  "field/length": {
    summary: "Um texto não pode ser mais longo do que o seu campo.",
    why: "Um texto mais longo desfaz as tabelas e os títulos dos relatórios.",
    fix: "Encurte o texto; o resto vai para uma descrição ou para notes.",
    messages: { long: { text: '"{key}" tem {length} caracteres, mais do que {limit}' } },
  },
  "field/range": {
    summary: "Um número tem de estar entre os limites do seu campo.",
    why: "Um número fora dos limites é um engano, e os valores que dele resultam estariam errados.",
    fix: "Corrija o número.",
    messages: {
      high: { text: '"{key}" é {value}, mais do que {limit}' },
      low: { text: '"{key}" é {value}, menos do que {limit}' },
      notAbove: { text: '"{key}" é {value} mas tem de ser mais do que {limit}' },
    },
  },
  "field/duplicate-item": {
    summary: "Uma lista de nomes não pode conter duas vezes o mesmo.",
    why: "Seria contado e impresso duas vezes.",
    fix: "Apague um dos dois.",
    messages: { twice: { text: '"{value}" figura duas vezes em "{key}"' } },
  },
  "plan/empty": {
    summary: "Um ficheiro tem de conter alguma coisa.",
    why: "Não há nada para verificar nem para imprimir.",
    fix: 'Comece com uma linha "iuc: {format}", ou execute iuc init para um plano com comentários que o guiam.',
    messages: { empty: { text: "este ficheiro está vazio" } },
  },
  "plan/not-a-map": {
    summary: "Um ficheiro tem de conter campos com nome.",
    why: "Sem nomes nada se encontra nele.",
    fix: 'Comece com uma linha "iuc: {format}" e escreva cada campo como "nome: valor".',
    messages: { shape: { text: "este ficheiro contém {actual} em vez de campos com nome" } },
  },
  "plan/version": {
    summary: "Um ficheiro tem de dizer o que é, numa versão conhecida do formato.",
    why: "Disso depende como ler o resto, por isso nada mais foi verificado neste ficheiro.",
    fix: 'Escreva "iuc: {format}" como primeira linha.',
    messages: {
      missing: { text: 'falta a linha "iuc: {format}"' },
      unknown: {
        text: '"{value}" não é um formato deste iuc; ele conhece {known}',
        fix: 'Escreva "iuc: {format}", ou atualize o iuc se o ficheiro foi feito para um mais recente.',
      },
      other: {
        text: "este ficheiro é do tipo {actual}, e não {kind}",
        fix: 'Indique aqui um ficheiro do tipo {kind}, ou escreva "iuc: {format}" se o for.',
      },
    },
  },
  "plan/profile": {
    summary: "Um plano tem de indicar um programa conhecido.",
    why: "O programa diz quanto dura um plano, do que precisa e com que rigor é verificado.",
    fix: "Escreva um destes nomes: {known}, ou indique o seu próprio programa com --profile ficheiro.yaml.",
    messages: {
      plain: { text: 'programa desconhecido "{value}"' },
      similar: {
        text: 'programa desconhecido "{value}"; queria dizer {names}?',
        fix: "Escreva {names}.",
      },
    },
  },
  "plan/file-name": {
    summary: "Um plano numa pasta tem de ter um nome pelo qual seja encontrado.",
    why: "Numa pasta só plan.yaml e os nomes que acabam em .plan.yaml são planos; este ficheiro não foi verificado.",
    fix: "Mude o nome do ficheiro para {better}.",
    messages: { other: { text: '"{name}" contém um plano e não se chama plan.yaml' } },
  },
  "plan/part-name": {
    summary: "Um ficheiro YAML na pasta de um plano tem de ser uma parte do plano.",
    why: "O nome de um ficheiro diz onde pertence o seu conteúdo; este ficheiro não foi lido.",
    fix: "Dê-lhe o nome de um campo do plano, como risks.yaml, ou tire-o da pasta.",
    messages: {
      plain: {
        text: 'nenhum campo de um plano se chama "{name}", por isso este ficheiro não foi lido',
      },
      similar: {
        text: 'nenhum campo de um plano se chama "{name}"; queria dizer {names}?',
        fix: "Mude o nome do ficheiro para {file}.",
      },
      deep: {
        text: "este ficheiro está demasiado fundo na pasta, por isso não foi lido",
        fix: "Ponha-o ao lado de plan.yaml, ou numa pasta com o nome de uma lista do plano, como actions.",
      },
      second: {
        text: '"{name}" é um segundo começo ao lado de plan.yaml, por isso não foi lido',
        fix: "Deixe um dos dois como plan.yaml; ponha o outro numa pasta à parte.",
      },
      single: {
        text: '"{name}" não é uma lista, por isso não pode ter um ficheiro por entrada',
        fix: "Escreva tudo em {file}.",
      },
    },
  },
  "plan/part-twice": {
    summary: "Um campo de um plano tem de figurar num só lugar.",
    why: "Só um dos lugares poderia contar, e ninguém veria qual.",
    fix: "Deixe um deles e mova para lá o conteúdo do outro.",
    messages: { twice: { text: '"{name}" já figura em {first}' } },
  },
  "plan/part-header": {
    summary: "Uma parte de um plano tem de conter apenas o valor do seu campo.",
    why: "Só plan.yaml diz qual é o formato do plano; uma parte pertence-lhe.",
    fix: "Deixe no ficheiro apenas o que pertence ao campo cujo nome ele tem.",
    messages: {
      header: {
        text: 'uma parte de um plano não tem a linha "iuc:"',
        fix: "Apague a linha; só plan.yaml a tem.",
      },
      nested: {
        text: 'este ficheiro já é "{name}" pelo seu nome, "{name}:" não deve figurar nele',
        fix: 'Apague a linha "{name}:" e mova para a esquerda o que está por baixo.',
      },
    },
  },
};
