import type { Chrome } from "./index.ts";

/** What the command line says, in Portuguese. */
export const pt: Chrome = {
  "Usage:": "Utilização:",
  "Arguments:": "Argumentos:",
  "Options:": "Opções:",
  "Commands:": "Comandos:",
  "Exit codes:": "Códigos de saída:",
  options: "opções",
  command: "comando",
  "choices:": "valores:",
  "default:": "predefinição:",
  "preset:": "sem valor:",
  "error:": "erro:",
  "note:": "nota:",
  "fine, and something was checked or written": "tudo bem, e algo foi verificado ou escrito",
  "findings at the gate": "observações que impedem a passagem",
  "usage, configuration, a missing path, cannot write":
    "comando, configuração, caminho inexistente, impossível escrever",
  "incomplete: a crash, a time-out, a limit of iuc":
    "incompleto: falha, tempo esgotado, limite do iuc",
  interrupted: "interrompido",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "Ferramentas para planos de ação local entre cidades, em ficheiros simples.\n\nUm plano é uma pasta de ficheiros YAML: comece-o, verifique-o segundo o método, transforme-o em relatório.",
  "print the version": "mostrar a versão",
  "print help for iuc or for a command": "mostrar a ajuda do iuc ou de um comando",
  "print help for a command": "mostrar a ajuda de um comando",
  "display help for command": "mostrar a ajuda do comando",
  colours: "cores",
  "language of messages; for render, of the report":
    "língua das mensagens; em render, do relatório",
  "leave out summaries and progress": "omitir resumos e progresso",
  "start a plan: a folder with advice, ready to check and render":
    "começar um plano: uma pasta com conselhos, pronta a verificar e publicar",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "transformar um plano em relatório: PDF, Word, página Web, Markdown",
  "draw single figures of a plan: SVG, PNG": "desenhar figuras de um plano: SVG, PNG",
  "make and check templates of your own for reports":
    "criar e verificar modelos próprios de relatório",
  "check plans: can they be read, are they right, do they follow the method":
    "verificar planos: se são legíveis, corretos e seguem o método",
  "put the reports of several checks together and judge them as one":
    "juntar os relatórios de várias verificações e julgá-los como um só",
  "explain a rule or a field: what it means, why, good and bad":
    "explicar uma regra ou um campo: o que significa, porquê, exemplos",
  "list what is checked, by topic": "listar o que se verifica, por tema",
  "show which settings hold here, and where they come from":
    "mostrar que definições valem aqui e de onde vêm",
  "print or export the schemas for editors and other tools":
    "mostrar ou exportar os esquemas para editores e ferramentas",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "Transforma um plano em relatório. As lacunas de um rascunho são assinaladas e as pessoas não públicas omitidas. A língua é a do plano; --lang pede outra.",
  "plan folders, files or quoted patterns; the plans here when left out":
    "pastas ou ficheiros de planos, padrões entre aspas; sem nada, os planos daqui",
  "folder to write to": "pasta onde escrever",
  "print people and remarks that are not public too": "incluir também pessoas e notas não públicas",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "dia tido como hoje e data do documento: 2026-11-23 ou now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "definições desta execução, em vez do iuc.config.yaml mais próximo",
  "write nothing where an error left something out": "não escrever nada se um erro fez omitir algo",
  "replace files that iuc did not write, or that were changed since":
    "substituir ficheiros não escritos pelo iuc ou alterados depois",
  "make the reports, list the files, write nothing":
    "fazer os relatórios, listar os ficheiros, não escrever nada",
  "native: PDF/UA-1; wasm: tagged only": "native: PDF/UA-1; wasm: apenas etiquetado",
  "what it looks like: one of ours, or a file of your own":
    "aspeto: um dos nossos ou um ficheiro próprio",
  "size of the sheets; that of the template when left out":
    "tamanho das folhas; o do modelo se omitido",
  "leave out what the plan says, to have worksheets to write on":
    "omitir o que diz o plano, para fichas a preencher",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "ficheiro Word da cidade que dá estilos, cabeçalho, rodapé e página a --to docx",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "Verifica planos: se podem ser lidos, se os campos estão certos, se seguem o método. Sem caminho, todos os planos desta pasta, e os perfis encontrados.",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "ficheiros, pastas, padrões entre aspas (plans/**/*.yaml), ou - para a entrada padrão",
  "check again whenever a plan changes, until Ctrl-C": "verificar a cada alteração, até Ctrl-C",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "código 1 com observações deste nível ou mais graves; error por predefinição",
  "the day to compare dates with (2026-03-01), or now":
    "dia com que comparar datas (2026-03-01), ou now",
  "mend what is certain: names, dates and numbers in another form":
    "corrigir o que é certo: nomes, datas e números noutra forma",
  "check against this programme instead of the plan's own":
    "verificar segundo este programa em vez do próprio do plano",
  "check against this maturity instead of the plan's own":
    "verificar segundo esta fase em vez da do plano",
  "the same as --format json": "o mesmo que --format json",
  "list the files, write nothing": "listar os ficheiros, não escrever nada",
  "replace files that are there already": "substituir os ficheiros existentes",
  "replace files that are there": "substituir os ficheiros existentes",
  "city that writes the plan": "cidade que redige o plano",
  "its country: a code such as PT, or a name": "o seu país: um código como PT, ou um nome",
  "city it plans with": "cidade com que planeia",
  "country of that city": "país dessa cidade",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "língua do plano, como en, pt-BR ou Portuguese",
  "when the plan should be ready": "quando o plano deve estar pronto",
  "folder of the new plan; named after the city when left out":
    "pasta do novo plano; se omitida, com o nome da cidade",
  "nothing written (--dry-run)": "nada foi escrito (--dry-run)",
  "no report, see the errors above": "sem relatório, ver os erros acima",
  'no text of this plan is in "{0}": they stay in "{1}"':
    'nenhum texto deste plano está em "{0}": ficam em "{1}"',
  '{0} texts are not there in "{1}" and marked: {2}':
    '{0} textos não existem em "{1}" e ficam assinalados: {2}',
  '1 text is not there in "{0}" and marked: {1}':
    '1 texto não existe em "{0}" e fica assinalado: {1}',
  "there is no such file: {0}": "esse ficheiro não existe: {0}",
  "access is denied: {0}": "acesso recusado: {0}",
  "this is a folder, not a file: {0}": "isto é uma pasta, não um ficheiro: {0}",
  '--to has no output "{0}"': '--to não tem a saída "{0}"',
  "there are {0}": "há {0}",
  '"{0}" exists and differs': '"{0}" existe e é diferente',
  "use --force to replace it": "use --force para o substituir",
  '--lang takes a language tag, not "{0}"': '--lang espera um código de língua, não "{0}"',
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "Algumas perguntas; Ctrl-C interrompe, e nada é escrito antes do fim.",
  "watching for changes; Ctrl-C ends": "à espera de alterações; Ctrl-C termina",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "O plano está em {0}: abra aí plan.yaml, que diz como continuar.",
  "findings are in English: there are words for them in {0}":
    "as observações estão em inglês: existem em {0}",
  "there is no file or folder {0}": "não há ficheiro nem pasta {0}",
  "unknown command {0}, did you mean {1}?": "comando desconhecido {0}, queria dizer {1}?",
  "unknown command {0}": "comando desconhecido {0}",
  "unknown option {0}, did you mean {1}?": "opção desconhecida {0}, queria dizer {1}?",
  "unknown option {0}": "opção desconhecida {0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "Começa um plano: uma pasta de ficheiros YAML comentados, esquemas para o editor e um README. Pergunta o que nenhuma opção diz; sem terminal usa predefinições e exige --city e --country.",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "programa: iuc-lap, iuc-ucap, iurc, urbact-iap ou published",
  "what the plan is mostly about, such as mobility": "tema principal do plano, como mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "moeda dos montantes, como EUR; senão a do país",
  "when the work on the plan starts, such as 2027-01":
    "quando começa o trabalho no plano, como 2027-01",
  "set up checks on every change": "configurar verificações a cada alteração",
  "take answers from a YAML file; flags win over it":
    "ler respostas de um ficheiro YAML; as opções prevalecem",
  "ask nothing, take defaults for what is left open": "não perguntar nada, usar predefinições",
  "outputs, with commas: {0}": "saídas, com vírgulas: {0}",
  "which report: {0}, or a folder of your own": "que relatório: {0}, ou uma pasta própria",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1: acessível, o habitual; a-2a, a-3b: para arquivo, com data",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "Desenha figuras de um plano, como nos relatórios. A língua é a do plano; --lang pede outra. Sem figura: o que se pode desenhar.",
  "kinds of pictures, with commas: {0}": "tipos de imagem, com vírgulas: {0}",
  "width of PNG pictures": "largura das imagens PNG",
  "list the figures and what each needs": "listar as figuras e o que cada uma precisa",
  "print the list, or what was drawn, as JSON": "mostrar a lista, ou o desenhado, em JSON",
  "which one, or all; the list when left out": "qual, ou all; se omitido, a lista",
  "Make and check templates of your own: what a report holds, in which order.":
    "Criar e verificar modelos próprios: o que contém um relatório e por que ordem.",
  "copy one of our templates into a folder, to be changed":
    "copiar um dos nossos modelos para uma pasta, para o alterar",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "Copia um dos nossos modelos para uma nova pasta, com conselhos. `iuc render --template <folder>` usa-o.",
  "which one to copy": "qual copiar",
  "list what would be written": "listar o que seria escrito",
  "the folder to make": "a pasta a criar",
  "check templates of your own": "verificar modelos próprios",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "Verifica modelos: nomes que um relatório não tem, palavras, diretivas, títulos que saltam nível, imagens sem texto. Código 1 se encontrar algo.",
  "how to print it": "como mostrar",
  "folders of templates; this one when left out": "pastas de modelos; se omitido, esta",
  "list the templates there are": "listar os modelos existentes",
  "List our templates and those of the configuration.":
    "Lista os nossos modelos e os da configuração.",
  "for programs": "para programas",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    "ignorar o que corresponda, como .gitignore (drafts/, *.old.plan.yaml); repetível",
  "also check what .gitignore leaves out": "verificar também o que .gitignore exclui",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "ler caminhos deste ficheiro, ou - para a entrada padrão; um por linha, ou separados por NUL",
  "with -: check standard input in place of this file, in its plan":
    "com -: verificar a entrada padrão em vez deste ficheiro, no seu plano",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "só os planos diferentes de um commit; sem ref, do ramo predefinido",
  "only plans with staged changes, as the next commit will hold them":
    "só planos com alterações preparadas, como no próximo commit",
  "only the i-th of n parts of the plans, for machines that share the work":
    "só a i-ésima de n partes, para repartir por máquinas",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "como mostrar o resultado ou em que ficheiro o escrever; html e markdown também numa pasta/, uma ficha por plano; repetível",
  "write what would be printed to this file": "escrever neste ficheiro o que seria mostrado",
  "ignore nothing that comments in a plan ask to ignore":
    "não atender aos comentários que pedem para ignorar",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "observações aceites por agora: contadas, nem mostradas nem contra o plano",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "retirar da base o que já não ocorre nos planos verificados",
  "with --update-baseline: also accept all that is found now":
    "com --update-baseline: aceitar também tudo o que se encontra agora",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "julgar entregas: sem definições, comentários nem bases à volta dos planos; exige --profile e --stage",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "código 1 com avisos, 2 com caminhos sem nada a verificar",
  "exit with 1 on more warnings than this": "código 1 com mais avisos do que estes",
  "level of a rule: off, info, warning, error; may be repeated":
    "nível de uma regra: off, info, warning, error; repetível",
  "threads to check with; auto takes more than one for many plans":
    "threads a usar; auto usa vários para muitos planos",
  "use and keep results below the cache folder of this user":
    "usar e guardar resultados na cache do utilizador",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "com --fix ou --diff: também o que provavelmente se queria; reveja depois",
  "print what --fix would change, as a patch, and write nothing":
    "mostrar o que --fix alteraria, como patch, sem escrever nada",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "Junta os relatórios JSON de várias execuções de iuc validate, como as de partes, e julga-os como um: todas as saídas e o código do conjunto.",
  "reports of iuc validate --format json": "relatórios de iuc validate --format json",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "Explica uma regra pelo id (structure/actions-owned), ou um campo pelo caminho (actions.owners), entrada (action.owners) ou nome (owners): o que significa, porquê, exemplos.",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "id de uma regra ou caminho de um campo; profile.… para um perfil, config.… para uma configuração",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "Lista o que `iuc validate` verifica: por tema, com nível e primeira fase.",
  "levels and options as this programme has them": "níveis e opções segundo este programa",
  "Look at the settings of this folder.": "Consultar as definições desta pasta.",
  "show what holds for a run, or for one plan": "mostrar o que vale para uma execução ou um plano",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "Mostra o que vale ao verificar aqui: definições e regras alteradas. Com um plano, o que vale para ele. As opções contam como em `iuc validate`.",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "mostrar também a origem de cada um: opção, linha de configuração, perfil",
  "everything, for programs": "tudo, para programas",
  "a plan, or a file of it": "um plano ou um ficheiro seu",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "Mostra um esquema JSON (2020-12), ou exporta-o para um editor ou ferramenta. Sem nome nem --out, lista os esquemas.",
  "write to this folder instead of printing": "escrever nesta pasta em vez de mostrar",
  "with --out: list what would be written": "com --out: listar o que seria escrito",
  "with --out: replace files that differ": "com --out: substituir os ficheiros diferentes",
  "one schema; all of them when left out": "um esquema; todos se omitido",
  "there is no figure {0}": "não há nenhuma figura {0}",
  "there is no file {0}": "não há nenhum ficheiro {0}",
  "correct it, and run the command again": "corrija-o e repita o comando",
  "choose another folder": "escolha outra pasta",
  "no theme is called {0}": "nenhum tema se chama {0}",
};
