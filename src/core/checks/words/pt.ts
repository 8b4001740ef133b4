import type { readerChecks } from "../../reader-checks.ts";
import type { Translated } from "../check.ts";

const quotes = 'Ponha todo o texto entre aspas: title: "Habitação: um plano para todos".';

/** The words of the reader in European Portuguese. */
export const pt: Translated<typeof readerChecks> = {
  "io/encoding": {
    summary: "Um ficheiro tem de ser guardado em UTF-8.",
    why: "Outras codificações trocam sem aviso letras como č, é ou ã.",
    fix: "Guarde de novo o ficheiro com a codificação UTF-8.",
    messages: {
      named: { text: "este ficheiro está guardado em {encoding}, e não em UTF-8" },
      broken: {
        text: "o byte {byte} não é UTF-8",
        fix: "Guarde de novo o ficheiro com a codificação UTF-8; foi provavelmente guardado em Windows-1252 ou Latin-1.",
      },
    },
  },
  "io/too-large": {
    summary: "Um ficheiro não pode exceder o tamanho máximo.",
    why: "Um plano tem alguns milhares de linhas; um ficheiro maior é outra coisa ou um engano.",
    fix: "Passe os textos longos para um documento à parte, ou reparta o plano por vários ficheiros.",
    messages: {
      size: { text: "este ficheiro tem {size} MB, mais do que os {limit} MB que são lidos" },
      limit: { text: "este ficheiro excede os {limit} MB que são lidos" },
    },
  },
  "io/not-a-file": {
    summary: "O que se vai ler tem de ser um ficheiro.",
    why: "Uma pasta, um canal ou um dispositivo não contém texto que se possa verificar.",
    fix: "Indique um ficheiro, ou a pasta que contém plan.yaml.",
    messages: {
      folder: { text: "isto tem o nome de um plano mas é uma pasta", fix: "Mude o nome da pasta." },
      special: { text: "isto é um canal ou um dispositivo, não um ficheiro" },
      loop: { text: "esta ligação conduz a si própria", fix: "Apague a ligação." },
      outside: {
        text: "esta ligação sai da pasta que é verificada, por isso não foi seguida",
        fix: "Ponha aqui o próprio ficheiro, ou indique o lugar a que conduz.",
      },
    },
  },
  "io/unreadable": {
    summary: "Um ficheiro tem de poder ser lido.",
    why: "O que não pode ser lido não foi verificado.",
    fix: "Permita a leitura do ficheiro e repita a verificação.",
    messages: {
      denied: { text: "não tem permissão para ler este ficheiro" },
      missing: {
        text: "este ficheiro desapareceu quando ia ser lido",
        fix: "Repita a verificação quando ninguém estiver a alterar a pasta.",
      },
      folder: {
        text: "não é possível ler esta pasta, pelo que nada nela foi verificado",
        fix: "Permita a leitura da pasta ou deixe-a de fora com --exclude.",
      },
      other: {
        text: "este ficheiro não pode ser lido",
        fix: "Copie-o para outro lugar e repita a verificação.",
      },
    },
  },
  "yaml/syntax": {
    summary: "Um ficheiro tem de ser legível como YAML.",
    why: "A partir daqui nada pode ser lido, por isso o resto do ficheiro não foi verificado.",
    fix: "Compare a linha com as que estão à volta.",
    messages: {
      colon: {
        text: "dois pontos e um espaço dentro de um texto abrem aqui um novo campo",
        fix: quotes,
      },
      noSpace: {
        text: 'falta um espaço depois dos dois pontos de "{key}"',
        fix: 'Escreva "{key}: " e depois o valor.',
      },
      noColon: {
        text: '"{text}" não tem dois pontos nem continua o texto anterior',
        fix: "Acrescente dois pontos e um valor, ou recue mais a linha se ela continua o texto anterior.",
      },
      indentation: {
        text: "esta linha não está recuada como as outras a que pertence",
        fix: "Ponha o mesmo número de espaços no início de todos os campos de uma entrada.",
      },
      item: {
        text: "esta linha não se ajusta à lista em que está",
        fix: "Comece cada elemento de uma lista com um hífen e um espaço, todos com o mesmo recuo.",
      },
      foreignBlank: {
        text: "há aqui um espaço que não é um espaço normal ({character})",
        fix: "Apague-o e prima a barra de espaços; esses espaços vêm de textos colados.",
      },
      itemBehindField: {
        text: "uma lista não pode começar na linha do seu campo",
        fix: "Escreva cada elemento numa nova linha, com um hífen e um espaço antes.",
      },
      afterQuote: {
        text: "há texto depois das aspas finais",
        fix: 'Ponha todo o texto num só par de aspas; lá dentro, escreva \\" para umas aspas.',
      },
      afterBracket: {
        text: 'há texto depois de "{bracket}", que fecha uma lista ou um grupo',
        fix: "Ponha todo o texto entre aspas se os parênteses fazem parte dele.",
      },
      openQuote: {
        text: "as aspas que abrem aqui nunca fecham",
        fix: "Acrescente as aspas finais; dentro de plicas, duplique o apóstrofo.",
      },
      openBracket: {
        text: 'o "{bracket}" que abre aqui nunca fecha',
        fix: "Acrescente o sinal final, ou ponha todo o texto entre aspas se o sinal faz parte dele.",
      },
      comma: {
        text: "falta uma vírgula entre dois elementos entre parênteses",
        fix: "Ponha uma vírgula entre os elementos; um texto com parênteses ou vírgulas vai entre aspas.",
      },
      emptyEntry: {
        text: "não há nada entre duas vírgulas",
        fix: "Apague uma das vírgulas, ou escreva o elemento que falta.",
      },
      reserved: {
        text: 'um texto só pode começar por "{character}" entre aspas',
        fix: 'Ponha todo o texto entre aspas: "{character}…".',
      },
      unknownAlias: {
        text: '"*{name}" repete uma parte que não está neste ficheiro',
        fix: "Ponha o texto entre aspas se o asterisco faz parte dele.",
      },
      anchor: {
        text: "espera-se um nome depois de & ou *",
        fix: "Ponha o texto entre aspas se o sinal faz parte dele.",
      },
      escape: {
        text: "a barra invertida não introduz aqui nenhum carácter legível",
        fix: "Escreva duas barras por cada uma, ou use plicas.",
      },
      blockText: {
        text: "ao sinal | ou > não se segue um texto legível",
        fix: "Mude de linha depois de | ou > e recue dois espaços cada linha do texto.",
      },
      directive: {
        text: "uma linha que começa por % é uma instrução, e esta não pode ser lida",
        fix: "Apague a linha, ou ponha o texto entre aspas.",
      },
      tag: {
        text: "a palavra a seguir ao ponto de exclamação não pode ser lida",
        fix: "Ponha o texto entre aspas se o ponto de exclamação faz parte dele.",
      },
      marker: {
        text: "espera-se um espaço ou uma nova linha depois de ---",
        fix: "Ponha o primeiro campo numa linha própria, ou apague o sinal.",
      },
      key: {
        text: "o nome de um campo não pode ser lido aqui",
        fix: "Escreva o nome, dois pontos e um espaço numa só linha.",
      },
      other: { text: "isto não pode ser lido" },
    },
  },
  "yaml/tab-indent": {
    summary: "Uma linha recua-se com espaços, não com tabulações.",
    why: "A largura de uma tabulação varia de editor para editor, por isso o YAML não a aceita como recuo.",
    fix: "Substitua a tabulação por espaços, dois por nível.",
    messages: { tab: { text: "esta linha está recuada com uma tabulação" } },
  },
  "text/control": {
    summary: "Um texto não pode conter caracteres de controlo.",
    why: "São invisíveis, e os ecrãs, o PDF e outros programas tomam-nos por ordens.",
    fix: "Apague o carácter; costuma vir de um texto colado de outro programa.",
    messages: {
      raw: { text: "está aqui o carácter de controlo invisível {character}" },
      escaped: { text: "este texto contém o carácter de controlo {character}" },
    },
  },
  "text/bidi": {
    summary: "Um texto não pode conter caracteres que invertam o sentido da leitura.",
    why: "O texto parece dizer outra coisa, e acaba por se assinar o que não se leu.",
    fix: "Apague o carácter; as escritas da direita para a esquerda não precisam dele.",
    messages: {
      raw: { text: "está aqui o carácter de direção invisível {character}" },
      escaped: { text: "este texto contém o carácter de direção {character}" },
    },
  },
  "text/look-alike-key": {
    summary: "O nome de um campo tem de ser escrito com as letras que parece ter.",
    why: "Dois nomes que parecem iguais são diferentes para um computador, e o valor não é encontrado.",
    fix: "Digite de novo o nome no teclado, em vez de o colar.",
    messages: {
      letters: { text: 'as letras de "{key}" apenas se parecem com "{plain}"' },
      twin: { text: '"{key}" apenas se parece com "{twin}", que está ao lado' },
    },
  },
  "text/too-long": {
    summary: "Um texto não pode exceder o comprimento máximo.",
    why: "Um texto tão longo é um documento colado ou um engano; nenhum relatório o pode imprimir.",
    fix: "Deixe aqui um resumo e cite o documento nas fontes.",
    messages: {
      length: { text: 'o texto "{start}" tem {length} caracteres, mais do que {limit}' },
    },
  },
  "yaml/duplicate-key": {
    summary: "Um campo só pode figurar uma vez no seu lugar.",
    why: "Só um dos dois valores poderia contar, e ninguém veria qual.",
    fix: "Apague um dos dois, ou junte o conteúdo de ambos num deles.",
    messages: { twice: { text: 'o campo "{key}" figura aqui uma segunda vez' } },
  },
  "yaml/tag-not-allowed": {
    summary:
      "Um valor não pode ter um tipo de uma linguagem de programação nem um tipo YAML antigo.",
    why: "Um tipo destes pede a um programa que construa outra coisa com o seu texto, o que não é seguro.",
    fix: "Apague a palavra que começa por um ponto de exclamação, ou ponha o texto entre aspas.",
    messages: {
      tag: { text: 'o tipo "{tag}" não é aceite' },
      mismatch: {
        text: 'o tipo "{tag}" não corresponde ao valor que se segue',
        fix: "Apague o tipo, ou escreva um valor que lhe corresponda.",
      },
    },
  },
  "yaml/alias-limit": {
    summary: "As partes repetidas não podem desdobrar-se além do limite.",
    why: "Algumas linhas de repetições encaixadas podem dar milhões e parar qualquer programa.",
    fix: "Escreva os valores por extenso, ou dê-lhes um id a que remeter.",
    messages: { uses: { text: 'com "*{name}" as repetições passam de {limit}' } },
  },
  "yaml/cycle": {
    summary: "Uma parte não pode conter-se a si própria.",
    why: "Uma parte que se contém a si própria nunca acaba.",
    fix: "Apague esta referência, ou remeta para um id.",
    messages: { self: { text: '"*{name}" está dentro da parte que repete' } },
  },
  "yaml/merge-key": {
    summary: "A chave de fusão << não pode ser usada.",
    why: "Vem de uma versão antiga do YAML, e os programas de hoje leem-na de maneiras diferentes.",
    fix: "Escreva aqui os campos por extenso.",
    messages: { merge: { text: '"<<" não funde nada aqui, não faz parte do YAML 1.2' } },
  },
  "yaml/depth-limit": {
    summary: "As listas e os grupos não podem encaixar-se além do limite.",
    why: "Nenhum plano é tão profundo; um ficheiro assim está danificado ou foi feito para parar um programa.",
    fix: "Escreva os valores com menos profundidade.",
    messages: { deep: { text: "as listas e os grupos encaixam-se em mais de {limit} níveis" } },
  },
  "yaml/multiple-documents": {
    summary: "Um ficheiro tem de conter um só documento.",
    why: "Só a primeira parte seria lida, e o resto perder-se-ia sem aviso.",
    fix: "Apague esta linha, ou passe o que se segue para um ficheiro à parte.",
    messages: { marker: { text: "começa aqui um segundo documento" } },
  },
  "yaml/directive": {
    summary: "Um ficheiro não deve pedir outra versão do YAML.",
    why: "Cada ficheiro é lido como YAML 1.2, onde yes, no, on e off são palavras, e não verdadeiro ou falso.",
    fix: "Apague a linha que começa por %.",
    messages: {
      version: { text: "este ficheiro pede YAML {version} e é lido como YAML 1.2" },
      unknown: { text: 'a instrução "%{name}" não tem efeito' },
    },
  },
  "yaml/key-not-allowed": {
    summary: "Um campo tem de ter um nome.",
    why: "Sem nome não é possível encontrar o valor.",
    fix: "Escreva um nome antes dos dois pontos.",
    messages: {
      list: { text: "está uma lista onde se espera o nome de um campo" },
      map: {
        text: "estão chavetas onde se espera o nome de um campo",
        fix: "Ponha entre aspas um texto que contenha chavetas.",
      },
      nothing: { text: "o nome deste campo está vazio" },
    },
  },
  "yaml/key-not-text": {
    summary: "O nome de um campo deve ser um texto.",
    why: "Outros programas podem lê-lo como número, ou como verdadeiro ou falso, e não encontrar o campo.",
    fix: 'Ponha o nome entre aspas, antes dos dois pontos: "{key}".',
    messages: { scalar: { text: 'o nome "{key}" não é um texto; é lido como tal' } },
  },
  "yaml/parted-number": {
    summary: "Um número entre chavetas não pode ter vírgulas.",
    why: "Entre chavetas uma vírgula abre o campo seguinte: só contariam os algarismos antes dela.",
    fix: "Escreva o número sem separadores, com um ponto antes das casas decimais: 1000000 ou 32.5.",
    messages: { commas: { text: 'as vírgulas partem o número "{number}"' } },
  },
  "yaml/not-a-number": {
    summary: "Um número tem de ter um valor finito.",
    why: "Nada se pode somar ou comparar com ele.",
    fix: "Escreva o número, ou retire o campo; ponha-o entre aspas se for um texto.",
    messages: { value: { text: '"{value}" não é um número que se possa usar' } },
  },
  "yaml/precision": {
    summary: "Um número não pode ter mais algarismos do que os que se conseguem guardar.",
    why: "Os últimos algarismos mudariam sem aviso.",
    fix: "Arredonde o número, ou ponha-o entre aspas se for um código e não um montante.",
    messages: {
      digits: { text: '"{value}" tem mais algarismos do que os que se conseguem guardar' },
    },
  },
};
