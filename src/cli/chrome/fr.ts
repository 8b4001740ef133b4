import type { Chrome } from "./index.ts";

/** What the command line says, in French. */
export const fr: Chrome = {
  "Usage:": "Utilisation :",
  "Arguments:": "Arguments :",
  "Options:": "Options :",
  "Commands:": "Commandes :",
  "Exit codes:": "Codes de sortie :",
  options: "options",
  command: "commande",
  "choices:": "choix :",
  "default:": "par défaut :",
  "preset:": "sans valeur :",
  "error:": "erreur :",
  "note:": "remarque :",
  "fine, and something was checked or written":
    "tout va bien, quelque chose a été vérifié ou écrit",
  "findings at the gate": "remarques qui bloquent",
  "usage, configuration, a missing path, cannot write":
    "commande, configuration, chemin absent, écriture impossible",
  "incomplete: a crash, a time-out, a limit of iuc":
    "incomplet : panne, délai dépassé, limite d’iuc",
  interrupted: "interrompu",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "Outils pour les plans d’action locaux de villes partenaires, en simples fichiers.\n\nUn plan est un dossier de fichiers YAML : commencez-le, vérifiez-le selon la méthode, publiez-le en rapport.",
  "print the version": "afficher la version",
  "print help for iuc or for a command": "afficher l’aide d’iuc ou d’une commande",
  "print help for a command": "afficher l’aide d’une commande",
  "display help for command": "afficher l’aide de la commande",
  colours: "couleurs",
  "language of messages; for render, of the report":
    "langue des messages ; pour render, du rapport",
  "leave out summaries and progress": "omettre bilans et progression",
  "start a plan: a folder with advice, ready to check and render":
    "commencer un plan : un dossier guidé, prêt à vérifier et à publier",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "publier un plan en rapport : PDF, Word, page web, Markdown",
  "draw single figures of a plan: SVG, PNG": "dessiner des figures d’un plan : SVG, PNG",
  "make and check templates of your own for reports":
    "créer et vérifier vos propres modèles de rapport",
  "check plans: can they be read, are they right, do they follow the method":
    "vérifier des plans : lisibles, justes, conformes à la méthode",
  "put the reports of several checks together and judge them as one":
    "réunir les rapports de plusieurs vérifications et les juger ensemble",
  "explain a rule or a field: what it means, why, good and bad":
    "expliquer une règle ou un champ : sens, raison, bons et mauvais exemples",
  "list what is checked, by topic": "lister ce qui est vérifié, par thème",
  "show which settings hold here, and where they come from":
    "montrer les réglages en vigueur ici et leur origine",
  "print or export the schemas for editors and other tools":
    "afficher ou exporter les schémas pour éditeurs et outils",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "Publie un plan en rapport. Les lacunes d’un projet sont signalées, les personnes non publiques omises. La langue est celle du plan ; --lang en demande une autre.",
  "plan folders, files or quoted patterns; the plans here when left out":
    "dossiers ou fichiers de plans, motifs entre guillemets ; sans rien, les plans d’ici",
  "folder to write to": "dossier où écrire",
  "print people and remarks that are not public too":
    "inclure aussi les personnes et remarques non publiques",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "jour tenu pour aujourd’hui, date du document : 2026-11-23 ou now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "réglages de cette exécution, au lieu du iuc.config.yaml le plus proche",
  "write nothing where an error left something out":
    "ne rien écrire si une erreur a fait omettre quelque chose",
  "replace files that iuc did not write, or that were changed since":
    "remplacer les fichiers non écrits par iuc ou modifiés depuis",
  "make the reports, list the files, write nothing":
    "produire les rapports, lister les fichiers, ne rien écrire",
  "native: PDF/UA-1; wasm: tagged only": "native : PDF/UA-1 ; wasm : balisé seulement",
  "what it looks like: one of ours, or a file of your own":
    "apparence : l’une des nôtres ou un fichier à vous",
  "size of the sheets; that of the template when left out":
    "format des feuilles ; celui du modèle par défaut",
  "leave out what the plan says, to have worksheets to write on":
    "omettre le contenu du plan, pour des fiches à remplir",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "fichier Word de la ville dont --to docx reprend styles, en-tête, pied et page",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "Vérifie des plans : peut-on les lire, leurs champs sont-ils justes, suivent-ils la méthode ? Sans chemin, tous les plans sous ce dossier, et les profils trouvés.",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "fichiers, dossiers, motifs entre guillemets (plans/**/*.yaml), ou - pour l’entrée standard",
  "check again whenever a plan changes, until Ctrl-C":
    "vérifier à chaque modification, jusqu’à Ctrl-C",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "code 1 dès une remarque de ce niveau ou plus grave ; error par défaut",
  "the day to compare dates with (2026-03-01), or now":
    "jour de comparaison des dates (2026-03-01), ou now",
  "mend what is certain: names, dates and numbers in another form":
    "corriger ce qui est certain : noms, dates et nombres sous une autre forme",
  "check against this programme instead of the plan's own":
    "vérifier selon ce programme au lieu de celui du plan",
  "check against this maturity instead of the plan's own":
    "vérifier selon ce stade au lieu de celui du plan",
  "the same as --format json": "équivaut à --format json",
  "list the files, write nothing": "lister les fichiers, ne rien écrire",
  "replace files that are there already": "remplacer les fichiers existants",
  "replace files that are there": "remplacer les fichiers existants",
  "city that writes the plan": "ville qui rédige le plan",
  "its country: a code such as PT, or a name": "son pays : un code comme PT, ou un nom",
  "city it plans with": "ville avec laquelle elle planifie",
  "country of that city": "pays de cette ville",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "langue du plan, comme en, pt-BR ou Portuguese",
  "when the plan should be ready": "date à laquelle le plan doit être prêt",
  "folder of the new plan; named after the city when left out":
    "dossier du nouveau plan ; sinon au nom de la ville",
  "nothing written (--dry-run)": "rien n’a été écrit (--dry-run)",
  "no report, see the errors above": "pas de rapport, voir les erreurs ci-dessus",
  'no text of this plan is in "{0}": they stay in "{1}"':
    "aucun texte de ce plan n’est en « {0} » : ils restent en « {1} »",
  '{0} texts are not there in "{1}" and marked: {2}':
    "{0} textes n’existent pas en « {1} » et sont signalés : {2}",
  '1 text is not there in "{0}" and marked: {1}':
    "1 texte n’existe pas en « {0} » et est signalé : {1}",
  "there is no such file: {0}": "ce fichier n’existe pas : {0}",
  "access is denied: {0}": "accès refusé : {0}",
  "this is a folder, not a file: {0}": "c’est un dossier, pas un fichier : {0}",
  '--to has no output "{0}"': "--to ne connaît pas la sortie « {0} »",
  "there are {0}": "il y a {0}",
  '"{0}" exists and differs': "« {0} » existe et diffère",
  "use --force to replace it": "--force le remplace",
  '--lang takes a language tag, not "{0}"': "--lang attend un code de langue, pas « {0} »",
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "Quelques questions ; Ctrl-C arrête, et rien n’est écrit avant la fin.",
  "watching for changes; Ctrl-C ends": "à l’écoute des modifications ; Ctrl-C termine",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "Le plan est dans {0} : ouvrez-y plan.yaml, qui dit comment continuer.",
  "findings are in English: there are words for them in {0}":
    "les remarques sont en anglais : elles existent en {0}",
  "there is no file or folder {0}": "il n’y a ni fichier ni dossier {0}",
  "unknown command {0}, did you mean {1}?": "commande inconnue {0}, vouliez-vous dire {1} ?",
  "unknown command {0}": "commande inconnue {0}",
  "unknown option {0}, did you mean {1}?": "option inconnue {0}, vouliez-vous dire {1} ?",
  "unknown option {0}": "option inconnue {0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "Commence un plan : un dossier de fichiers YAML commentés, avec schémas pour l’éditeur et README. Demande ce qu’aucune option ne dit ; sans terminal, prend les valeurs par défaut et exige --city et --country.",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "programme : iuc-lap, iuc-ucap, iurc, urbact-iap ou published",
  "what the plan is mostly about, such as mobility": "thème principal du plan, comme mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "monnaie des montants, comme EUR ; sinon celle du pays",
  "when the work on the plan starts, such as 2027-01":
    "début des travaux sur le plan, comme 2027-01",
  "set up checks on every change": "vérifier à chaque modification (intégration continue)",
  "take answers from a YAML file; flags win over it":
    "prendre les réponses d’un fichier YAML ; les options l’emportent",
  "ask nothing, take defaults for what is left open":
    "ne rien demander, prendre les valeurs par défaut",
  "outputs, with commas: {0}": "sorties, séparées par des virgules : {0}",
  "which report: {0}, or a folder of your own": "quel rapport : {0}, ou un dossier à vous",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1 : accessible, l’habituel ; a-2a, a-3b : pour l’archivage, avec une date",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "Dessine des figures d’un plan, comme dans les rapports. La langue est celle du plan ; --lang en demande une autre. Sans figure : ce qui peut être dessiné.",
  "kinds of pictures, with commas: {0}": "formats d’image, séparés par des virgules : {0}",
  "width of PNG pictures": "largeur des images PNG",
  "list the figures and what each needs": "lister les figures et ce que chacune exige",
  "print the list, or what was drawn, as JSON":
    "afficher la liste, ou ce qui a été dessiné, en JSON",
  "which one, or all; the list when left out": "laquelle, ou all ; sinon la liste",
  "Make and check templates of your own: what a report holds, in which order.":
    "Créer et vérifier vos propres modèles : ce qu’un rapport contient, dans quel ordre.",
  "copy one of our templates into a folder, to be changed":
    "copier l’un de nos modèles dans un dossier, pour le modifier",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "Copie l’un de nos modèles dans un nouveau dossier, avec des conseils. `iuc render --template <folder>` l’utilise.",
  "which one to copy": "lequel copier",
  "list what would be written": "lister ce qui serait écrit",
  "the folder to make": "le dossier à créer",
  "check templates of your own": "vérifier vos modèles",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "Vérifie des modèles : noms absents d’un rapport, mots, directives, niveaux de titre sautés, images sans texte. Code 1 si quelque chose est trouvé.",
  "how to print it": "forme d’affichage",
  "folders of templates; this one when left out": "dossiers de modèles ; sinon celui-ci",
  "list the templates there are": "lister les modèles disponibles",
  "List our templates and those of the configuration.":
    "Liste nos modèles et ceux de la configuration.",
  "for programs": "pour les programmes",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    "ignorer ce qui correspond, comme .gitignore (drafts/, *.old.plan.yaml) ; répétable",
  "also check what .gitignore leaves out": "vérifier aussi ce que .gitignore exclut",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "lire les chemins dans ce fichier, ou - pour l’entrée standard ; un par ligne, ou séparés par NUL",
  "with -: check standard input in place of this file, in its plan":
    "avec - : vérifier l’entrée standard à la place de ce fichier, dans son plan",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "seulement les plans différents d’un commit ; sans ref, de la branche par défaut",
  "only plans with staged changes, as the next commit will hold them":
    "seulement les plans indexés, tels qu’au prochain commit",
  "only the i-th of n parts of the plans, for machines that share the work":
    "seulement la i-ième de n parts, pour répartir le travail entre machines",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "forme du résultat, ou fichier où l’écrire ; html et markdown aussi dans un dossier/, une fiche par plan ; répétable",
  "write what would be printed to this file": "écrire l’affichage dans ce fichier",
  "ignore nothing that comments in a plan ask to ignore":
    "ne pas tenir compte des commentaires qui demandent d’ignorer",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "remarques admises pour l’instant : comptées, ni montrées ni opposées au plan",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "retirer de la base ce qui n’apparaît plus dans les plans vérifiés",
  "with --update-baseline: also accept all that is found now":
    "avec --update-baseline : admettre aussi tout ce qui est trouvé",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "juger des dépôts : sans réglages, commentaires ni bases présents autour des plans ; exige --profile et --stage",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "code 1 pour des avertissements, 2 pour des chemins où rien ne reste à vérifier",
  "exit with 1 on more warnings than this": "code 1 au-delà de ce nombre d’avertissements",
  "level of a rule: off, info, warning, error; may be repeated":
    "niveau d’une règle : off, info, warning, error ; répétable",
  "threads to check with; auto takes more than one for many plans":
    "fils d’exécution ; auto en prend plusieurs pour beaucoup de plans",
  "use and keep results below the cache folder of this user":
    "utiliser et garder les résultats dans le cache de l’utilisateur",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "avec --fix ou --diff : aussi ce qui était sans doute voulu ; à relire ensuite",
  "print what --fix would change, as a patch, and write nothing":
    "afficher ce que --fix changerait, sous forme de patch, sans rien écrire",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "Réunit les rapports JSON de plusieurs exécutions d’iuc validate, comme celles de parts, et les juge ensemble : toutes les formes de sortie et le code de l’ensemble.",
  "reports of iuc validate --format json": "rapports d’iuc validate --format json",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "Explique une règle par son identifiant (structure/actions-owned), ou un champ par son chemin (actions.owners), son entrée (action.owners) ou son nom (owners) : sens, raison, exemples.",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "identifiant d’une règle, ou chemin d’un champ ; profile.… pour un profil, config.… pour une configuration",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "Liste ce que vérifie `iuc validate` : par thème, avec niveau et premier stade.",
  "levels and options as this programme has them": "niveaux et options selon ce programme",
  "Look at the settings of this folder.": "Consulter les réglages de ce dossier.",
  "show what holds for a run, or for one plan":
    "montrer ce qui vaut pour une exécution, ou pour un plan",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "Montre ce qui vaut quand on vérifie ici : réglages et règles modifiées. Avec un plan, ce qui vaut pour lui. Les options comptent comme pour `iuc validate`.",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "montrer aussi l’origine de chacun : option, ligne de configuration, profil",
  "everything, for programs": "tout, pour les programmes",
  "a plan, or a file of it": "un plan, ou l’un de ses fichiers",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "Affiche un schéma JSON (2020-12), ou l’exporte pour un éditeur ou un outil. Sans nom ni --out, liste les schémas.",
  "write to this folder instead of printing": "écrire dans ce dossier au lieu d’afficher",
  "with --out: list what would be written": "avec --out : lister ce qui serait écrit",
  "with --out: replace files that differ": "avec --out : remplacer les fichiers différents",
  "one schema; all of them when left out": "un schéma ; tous si omis",
  "there is no figure {0}": "il n’y a pas de figure {0}",
  "there is no file {0}": "il n’y a pas de fichier {0}",
  "correct it, and run the command again": "corrigez-le et relancez la commande",
  "choose another folder": "choisissez un autre dossier",
  "no theme is called {0}": "aucun thème ne s’appelle {0}",
};
