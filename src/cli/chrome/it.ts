import type { Chrome } from "./index.ts";

/** What the command line says, in Italian. */
export const it: Chrome = {
  "Usage:": "Uso:",
  "Arguments:": "Argomenti:",
  "Options:": "Opzioni:",
  "Commands:": "Comandi:",
  "Exit codes:": "Codici di uscita:",
  options: "opzioni",
  command: "comando",
  "choices:": "valori:",
  "default:": "predefinito:",
  "preset:": "senza valore:",
  "error:": "errore:",
  "note:": "nota:",
  "fine, and something was checked or written":
    "tutto bene, qualcosa è stato controllato o scritto",
  "findings at the gate": "osservazioni che bloccano",
  "usage, configuration, a missing path, cannot write":
    "comando, configurazione, percorso mancante, scrittura impossibile",
  "incomplete: a crash, a time-out, a limit of iuc":
    "incompleto: guasto, tempo scaduto, limite di iuc",
  interrupted: "interrotto",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "Strumenti per piani d’azione locali tra città, in semplici file.\n\nUn piano è una cartella di file YAML: si avvia, si controlla secondo il metodo, si trasforma in relazione.",
  "print the version": "mostra la versione",
  "print help for iuc or for a command": "mostra l’aiuto di iuc o di un comando",
  "print help for a command": "mostra l’aiuto di un comando",
  "display help for command": "mostra l’aiuto del comando",
  colours: "colori",
  "language of messages; for render, of the report":
    "lingua dei messaggi; per render, della relazione",
  "leave out summaries and progress": "senza riepiloghi né avanzamento",
  "start a plan: a folder with advice, ready to check and render":
    "avviare un piano: una cartella con consigli, pronta da controllare e pubblicare",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "trasformare un piano in relazione: PDF, Word, pagina web, Markdown",
  "draw single figures of a plan: SVG, PNG": "disegnare singole figure di un piano: SVG, PNG",
  "make and check templates of your own for reports":
    "creare e controllare propri modelli di relazione",
  "check plans: can they be read, are they right, do they follow the method":
    "controllare piani: leggibili, corretti, conformi al metodo?",
  "put the reports of several checks together and judge them as one":
    "unire i rapporti di più controlli e giudicarli insieme",
  "explain a rule or a field: what it means, why, good and bad":
    "spiegare una regola o un campo: significato, perché, esempi",
  "list what is checked, by topic": "elencare i controlli, per tema",
  "show which settings hold here, and where they come from":
    "mostrare le impostazioni in vigore e la loro origine",
  "print or export the schemas for editors and other tools":
    "mostrare o esportare gli schemi per editor e strumenti",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "Trasforma un piano in relazione. Le lacune di una bozza sono segnalate, le persone non pubbliche omesse. La lingua è quella del piano; --lang ne chiede un’altra.",
  "plan folders, files or quoted patterns; the plans here when left out":
    "cartelle o file di piani, modelli tra virgolette; se omessi, i piani qui",
  "folder to write to": "cartella di destinazione",
  "print people and remarks that are not public too": "includi anche persone e note non pubbliche",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "giorno considerato oggi e data del documento: 2026-11-23 o now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "impostazioni di questa esecuzione, invece del iuc.config.yaml più vicino",
  "write nothing where an error left something out":
    "non scrivere nulla se un errore ha fatto omettere qualcosa",
  "replace files that iuc did not write, or that were changed since":
    "sostituire file non scritti da iuc o modificati in seguito",
  "make the reports, list the files, write nothing":
    "produrre le relazioni, elencare i file, non scrivere nulla",
  "native: PDF/UA-1; wasm: tagged only": "native: PDF/UA-1; wasm: solo con tag",
  "what it looks like: one of ours, or a file of your own":
    "aspetto: uno dei nostri o un proprio file",
  "size of the sheets; that of the template when left out":
    "formato dei fogli; quello del modello se omesso",
  "leave out what the plan says, to have worksheets to write on":
    "omettere il contenuto del piano, per schede da compilare",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "file Word della città che dà stili, intestazione, piè di pagina e pagina a --to docx",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "Controlla piani: se si leggono, se i campi sono corretti, se seguono il metodo. Senza percorso, tutti i piani sotto questa cartella e i profili trovati.",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "file, cartelle, modelli tra virgolette (plans/**/*.yaml), o - per l’ingresso standard",
  "check again whenever a plan changes, until Ctrl-C":
    "ricontrollare a ogni modifica, fino a Ctrl-C",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "codice 1 per osservazioni di questo livello o più gravi; error se non detto altrimenti",
  "the day to compare dates with (2026-03-01), or now":
    "giorno con cui confrontare le date (2026-03-01), o now",
  "mend what is certain: names, dates and numbers in another form":
    "correggere ciò che è certo: nomi, date e numeri in altra forma",
  "check against this programme instead of the plan's own":
    "controllare secondo questo programma invece di quello del piano",
  "check against this maturity instead of the plan's own":
    "controllare secondo questo stadio invece di quello del piano",
  "the same as --format json": "come --format json",
  "list the files, write nothing": "elencare i file, non scrivere nulla",
  "replace files that are there already": "sostituire i file esistenti",
  "replace files that are there": "sostituire i file esistenti",
  "city that writes the plan": "città che scrive il piano",
  "its country: a code such as PT, or a name": "il suo paese: un codice come PT, o un nome",
  "city it plans with": "città con cui pianifica",
  "country of that city": "paese di quella città",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "lingua del piano, come en, pt-BR o Portuguese",
  "when the plan should be ready": "quando il piano deve essere pronto",
  "folder of the new plan; named after the city when left out":
    "cartella del nuovo piano; se omessa, col nome della città",
  "nothing written (--dry-run)": "nulla è stato scritto (--dry-run)",
  "no report, see the errors above": "nessuna relazione, si vedano gli errori sopra",
  'no text of this plan is in "{0}": they stay in "{1}"':
    'nessun testo di questo piano è in "{0}": restano in "{1}"',
  '{0} texts are not there in "{1}" and marked: {2}':
    '{0} testi mancano in "{1}" e sono segnalati: {2}',
  '1 text is not there in "{0}" and marked: {1}': '1 testo manca in "{0}" ed è segnalato: {1}',
  "there is no such file: {0}": "questo file non esiste: {0}",
  "access is denied: {0}": "accesso negato: {0}",
  "this is a folder, not a file: {0}": "è una cartella, non un file: {0}",
  '--to has no output "{0}"': '--to non ha l’uscita "{0}"',
  "there are {0}": "ci sono {0}",
  '"{0}" exists and differs': '"{0}" esiste ed è diverso',
  "use --force to replace it": "usare --force per sostituirlo",
  '--lang takes a language tag, not "{0}"': '--lang vuole un codice di lingua, non "{0}"',
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "Alcune domande; Ctrl-C interrompe, nulla è scritto prima della fine.",
  "watching for changes; Ctrl-C ends": "in attesa di modifiche; Ctrl-C termina",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "Il piano è in {0}: aprire lì plan.yaml, che spiega come proseguire.",
  "findings are in English: there are words for them in {0}":
    "le osservazioni sono in inglese: esistono in {0}",
  "there is no file or folder {0}": "non c’è alcun file o cartella {0}",
  "unknown command {0}, did you mean {1}?": "comando sconosciuto {0}, si intendeva {1}?",
  "unknown command {0}": "comando sconosciuto {0}",
  "unknown option {0}, did you mean {1}?": "opzione sconosciuta {0}, si intendeva {1}?",
  "unknown option {0}": "opzione sconosciuta {0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "Avvia un piano: una cartella di file YAML commentati, schemi per l’editor e un README. Chiede ciò che nessuna opzione dice; senza terminale usa i valori predefiniti e richiede --city e --country.",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "programma: iuc-lap, iuc-ucap, iurc, urbact-iap o published",
  "what the plan is mostly about, such as mobility": "tema principale del piano, come mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "valuta degli importi, come EUR; altrimenti quella del paese",
  "when the work on the plan starts, such as 2027-01":
    "quando inizia il lavoro sul piano, come 2027-01",
  "set up checks on every change": "impostare controlli a ogni modifica",
  "take answers from a YAML file; flags win over it":
    "prendere le risposte da un file YAML; prevalgono le opzioni",
  "ask nothing, take defaults for what is left open":
    "non chiedere nulla, usare i valori predefiniti",
  "outputs, with commas: {0}": "uscite, con virgole: {0}",
  "which report: {0}, or a folder of your own": "quale relazione: {0}, o una propria cartella",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1: accessibile, quello usuale; a-2a, a-3b: per archivi, con data",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "Disegna singole figure di un piano, come nelle relazioni. La lingua è quella del piano; --lang ne chiede un’altra. Senza figura: che cosa si può disegnare.",
  "kinds of pictures, with commas: {0}": "tipi di immagine, con virgole: {0}",
  "width of PNG pictures": "larghezza delle immagini PNG",
  "list the figures and what each needs": "elencare le figure e che cosa serve a ciascuna",
  "print the list, or what was drawn, as JSON": "mostrare l’elenco, o ciò che è disegnato, in JSON",
  "which one, or all; the list when left out": "quale, o all; se omesso, l’elenco",
  "Make and check templates of your own: what a report holds, in which order.":
    "Creare e controllare propri modelli: che cosa contiene una relazione e in che ordine.",
  "copy one of our templates into a folder, to be changed":
    "copiare un nostro modello in una cartella, per modificarlo",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "Copia un nostro modello in una nuova cartella, con consigli. `iuc render --template <folder>` lo usa.",
  "which one to copy": "quale copiare",
  "list what would be written": "elencare ciò che verrebbe scritto",
  "the folder to make": "la cartella da creare",
  "check templates of your own": "controllare i propri modelli",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "Controlla modelli: nomi che una relazione non ha, parole, direttive, titoli che saltano un livello, immagini senza testo. Codice 1 se trova qualcosa.",
  "how to print it": "forma di stampa",
  "folders of templates; this one when left out": "cartelle di modelli; se omesso, questa",
  "list the templates there are": "elencare i modelli disponibili",
  "List our templates and those of the configuration.":
    "Elenca i nostri modelli e quelli della configurazione.",
  "for programs": "per i programmi",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    "tralasciare ciò che corrisponde, come .gitignore (drafts/, *.old.plan.yaml); ripetibile",
  "also check what .gitignore leaves out": "controllare anche ciò che .gitignore esclude",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "leggere i percorsi da questo file, o - per l’ingresso standard; uno per riga o separati da NUL",
  "with -: check standard input in place of this file, in its plan":
    "con -: controllare l’ingresso standard al posto di questo file, nel suo piano",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "solo i piani diversi da un commit; senza ref, dal ramo predefinito",
  "only plans with staged changes, as the next commit will hold them":
    "solo i piani con modifiche in stage, come nel prossimo commit",
  "only the i-th of n parts of the plans, for machines that share the work":
    "solo la i-esima di n parti, per dividere il lavoro tra macchine",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "forma del risultato o file in cui scriverlo; html e markdown anche in una cartella/, una scheda per piano; ripetibile",
  "write what would be printed to this file": "scrivere in questo file ciò che verrebbe stampato",
  "ignore nothing that comments in a plan ask to ignore":
    "non considerare i commenti che chiedono di ignorare",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "osservazioni accettate per ora: contate, né mostrate né a carico del piano",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "togliere dalla base ciò che non compare più nei piani controllati",
  "with --update-baseline: also accept all that is found now":
    "con --update-baseline: accettare anche tutto ciò che si trova ora",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "giudicare le candidature: senza impostazioni, commenti o basi attorno ai piani; richiede --profile e --stage",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "codice 1 per avvertimenti, 2 per percorsi senza nulla da controllare",
  "exit with 1 on more warnings than this": "codice 1 oltre questo numero di avvertimenti",
  "level of a rule: off, info, warning, error; may be repeated":
    "livello di una regola: off, info, warning, error; ripetibile",
  "threads to check with; auto takes more than one for many plans":
    "thread da usare; auto ne usa più d’uno per molti piani",
  "use and keep results below the cache folder of this user":
    "usare e conservare i risultati nella cache dell’utente",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "con --fix o --diff: anche ciò che probabilmente si intendeva; da rivedere",
  "print what --fix would change, as a patch, and write nothing":
    "mostrare ciò che --fix cambierebbe, come patch, senza scrivere",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "Unisce i rapporti JSON di più esecuzioni di iuc validate, come quelle di parti, e li giudica insieme: ogni forma di uscita e il codice dell’insieme.",
  "reports of iuc validate --format json": "rapporti di iuc validate --format json",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "Spiega una regola dal suo id (structure/actions-owned), o un campo da percorso (actions.owners), voce (action.owners) o nome (owners): significato, perché, esempi.",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "id di una regola o percorso di un campo; profile.… per un profilo, config.… per una configurazione",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "Elenca che cosa controlla `iuc validate`: per tema, con livello e primo stadio.",
  "levels and options as this programme has them": "livelli e opzioni di questo programma",
  "Look at the settings of this folder.": "Consultare le impostazioni di questa cartella.",
  "show what holds for a run, or for one plan":
    "mostrare che cosa vale per un’esecuzione o un piano",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "Mostra che cosa vale quando si controlla qui: impostazioni e regole modificate. Con un piano, che cosa vale per esso. Le opzioni contano come in `iuc validate`.",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "mostrare anche l’origine: opzione, riga di configurazione, profilo",
  "everything, for programs": "tutto, per i programmi",
  "a plan, or a file of it": "un piano o un suo file",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "Mostra uno schema JSON (2020-12) o lo esporta per un editor o strumento. Senza nome né --out elenca gli schemi.",
  "write to this folder instead of printing": "scrivere in questa cartella invece di stampare",
  "with --out: list what would be written": "con --out: elencare ciò che verrebbe scritto",
  "with --out: replace files that differ": "con --out: sostituire i file diversi",
  "one schema; all of them when left out": "uno schema; tutti se omesso",
  "there is no figure {0}": "non esiste la figura {0}",
  "there is no file {0}": "non esiste il file {0}",
  "correct it, and run the command again": "correggere e ripetere il comando",
  "choose another folder": "scegliere un’altra cartella",
  "no theme is called {0}": "nessun tema si chiama {0}",
};
