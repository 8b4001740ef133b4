import type { Chrome } from "./index.ts";

/** What the command line says, in Greek. */
export const el: Chrome = {
  "Usage:": "Χρήση:",
  "Arguments:": "Ορίσματα:",
  "Options:": "Επιλογές:",
  "Commands:": "Εντολές:",
  "Exit codes:": "Κωδικοί εξόδου:",
  options: "επιλογές",
  command: "εντολή",
  "choices:": "τιμές:",
  "default:": "προεπιλογή:",
  "preset:": "χωρίς τιμή:",
  "error:": "σφάλμα:",
  "note:": "σημείωση:",
  "fine, and something was checked or written": "εντάξει, κάτι ελέγχθηκε ή γράφτηκε",
  "findings at the gate": "ευρήματα που σταματούν τον έλεγχο",
  "usage, configuration, a missing path, cannot write":
    "χρήση, ρυθμίσεις, διαδρομή που λείπει, αδυναμία εγγραφής",
  "incomplete: a crash, a time-out, a limit of iuc": "ελλιπές: βλάβη, λήξη χρόνου, όριο του iuc",
  interrupted: "διακόπηκε",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "Εργαλεία για τοπικά σχέδια δράσης μεταξύ πόλεων, σε απλά αρχεία.\n\nΈνα σχέδιο είναι φάκελος με αρχεία YAML: ξεκινήστε το, ελέγξτε το με βάση τη μέθοδο, μετατρέψτε το σε έκθεση.",
  "print the version": "εμφάνιση έκδοσης",
  "print help for iuc or for a command": "εμφάνιση βοήθειας για το iuc ή μια εντολή",
  "print help for a command": "εμφάνιση βοήθειας για μια εντολή",
  "display help for command": "εμφάνιση βοήθειας της εντολής",
  colours: "χρώματα",
  "language of messages; for render, of the report": "γλώσσα μηνυμάτων· στο render, της έκθεσης",
  "leave out summaries and progress": "χωρίς συνόψεις και πρόοδο",
  "start a plan: a folder with advice, ready to check and render":
    "νέο σχέδιο: φάκελος με οδηγίες, έτοιμος για έλεγχο και έκδοση",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "σχέδιο ως έκθεση: PDF, Word, ιστοσελίδα, Markdown",
  "draw single figures of a plan: SVG, PNG": "σχεδίαση μεμονωμένων σχημάτων: SVG, PNG",
  "make and check templates of your own for reports":
    "δημιουργία και έλεγχος δικών σας προτύπων εκθέσεων",
  "check plans: can they be read, are they right, do they follow the method":
    "έλεγχος σχεδίων: διαβάζονται, είναι σωστά, τηρούν τη μέθοδο;",
  "put the reports of several checks together and judge them as one":
    "συνένωση αναφορών πολλών ελέγχων και ενιαία κρίση",
  "explain a rule or a field: what it means, why, good and bad":
    "εξήγηση κανόνα ή πεδίου: τι σημαίνει, γιατί, παραδείγματα",
  "list what is checked, by topic": "κατάλογος ελέγχων ανά θέμα",
  "show which settings hold here, and where they come from":
    "οι ρυθμίσεις που ισχύουν εδώ και η προέλευσή τους",
  "print or export the schemas for editors and other tools":
    "εμφάνιση ή εξαγωγή σχημάτων για επεξεργαστές",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "Μετατρέπει ένα σχέδιο σε έκθεση. Τα κενά επισημαίνονται, τα μη δημόσια πρόσωπα παραλείπονται. Γλώσσα είναι του σχεδίου· με --lang άλλη.",
  "plan folders, files or quoted patterns; the plans here when left out":
    "φάκελοι, αρχεία ή μοτίβα σε εισαγωγικά· αν παραλειφθούν, τα σχέδια εδώ",
  "folder to write to": "φάκελος εγγραφής",
  "print people and remarks that are not public too": "και μη δημόσια πρόσωπα και παρατηρήσεις",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "ημέρα ως σήμερα και ημερομηνία εγγράφου: 2026-11-23 ή now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "ρυθμίσεις εκτέλεσης αντί του πλησιέστερου iuc.config.yaml",
  "write nothing where an error left something out": "καμία εγγραφή αν σφάλμα παρέλειψε κάτι",
  "replace files that iuc did not write, or that were changed since":
    "αντικατάσταση αρχείων που δεν έγραψε το iuc ή άλλαξαν",
  "make the reports, list the files, write nothing":
    "παραγωγή εκθέσεων, κατάλογος αρχείων, χωρίς εγγραφή",
  "native: PDF/UA-1; wasm: tagged only": "native: PDF/UA-1· wasm: μόνο με ετικέτες",
  "what it looks like: one of ours, or a file of your own": "εμφάνιση: δική μας ή δικό σας αρχείο",
  "size of the sheets; that of the template when left out":
    "μέγεθος φύλλων· του προτύπου αν παραλειφθεί",
  "leave out what the plan says, to have worksheets to write on":
    "παράλειψη του περιεχομένου, για φύλλα προς συμπλήρωση",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "αρχείο Word της πόλης που δίνει στυλ, κεφαλίδα, υποσέλιδο και σελίδα στο --to docx",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "Ελέγχει σχέδια: αν διαβάζονται, αν τα πεδία είναι σωστά, αν τηρούν τη μέθοδο. Χωρίς διαδρομή, όλα τα σχέδια κάτω από τον φάκελο και τα προφίλ.",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "αρχεία, φάκελοι, μοτίβα σε εισαγωγικά (plans/**/*.yaml) ή - για την τυπική είσοδο",
  "check again whenever a plan changes, until Ctrl-C": "νέος έλεγχος σε κάθε αλλαγή, έως Ctrl-C",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "κωδικός 1 για ευρήματα αυτού του επιπέδου ή σοβαρότερα· αλλιώς error",
  "the day to compare dates with (2026-03-01), or now":
    "ημέρα σύγκρισης ημερομηνιών (2026-03-01) ή now",
  "mend what is certain: names, dates and numbers in another form":
    "διόρθωση των βέβαιων: ονόματα, ημερομηνίες, αριθμοί σε άλλη μορφή",
  "check against this programme instead of the plan's own":
    "έλεγχος με αυτό το πρόγραμμα αντί του σχεδίου",
  "check against this maturity instead of the plan's own":
    "έλεγχος με αυτό το στάδιο αντί του σχεδίου",
  "the same as --format json": "όπως --format json",
  "list the files, write nothing": "κατάλογος αρχείων, χωρίς εγγραφή",
  "replace files that are there already": "αντικατάσταση υπαρχόντων αρχείων",
  "replace files that are there": "αντικατάσταση υπαρχόντων αρχείων",
  "city that writes the plan": "πόλη που γράφει το σχέδιο",
  "its country: a code such as PT, or a name": "η χώρα της: κωδικός όπως PT ή όνομα",
  "city it plans with": "πόλη με την οποία σχεδιάζει",
  "country of that city": "χώρα εκείνης της πόλης",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "γλώσσα του σχεδίου, π.χ. en, pt-BR ή Portuguese",
  "when the plan should be ready": "πότε πρέπει να είναι έτοιμο το σχέδιο",
  "folder of the new plan; named after the city when left out":
    "φάκελος του νέου σχεδίου· αλλιώς με το όνομα της πόλης",
  "nothing written (--dry-run)": "δεν γράφτηκε τίποτα (--dry-run)",
  "no report, see the errors above": "χωρίς έκθεση, βλ. τα σφάλματα παραπάνω",
  'no text of this plan is in "{0}": they stay in "{1}"':
    "κανένα κείμενο του σχεδίου δεν είναι σε «{0}»: μένουν σε «{1}»",
  '{0} texts are not there in "{1}" and marked: {2}':
    "{0} κείμενα λείπουν σε «{1}» και επισημαίνονται: {2}",
  '1 text is not there in "{0}" and marked: {1}':
    "1 κείμενο λείπει σε «{0}» και επισημαίνεται: {1}",
  "there is no such file: {0}": "δεν υπάρχει τέτοιο αρχείο: {0}",
  "access is denied: {0}": "δεν επιτρέπεται η πρόσβαση: {0}",
  "this is a folder, not a file: {0}": "αυτό είναι φάκελος, όχι αρχείο: {0}",
  '--to has no output "{0}"': "το --to δεν έχει έξοδο «{0}»",
  "there are {0}": "υπάρχουν {0}",
  '"{0}" exists and differs': "το «{0}» υπάρχει και διαφέρει",
  "use --force to replace it": "με --force αντικαθίσταται",
  '--lang takes a language tag, not "{0}"': "το --lang θέλει κωδικό γλώσσας, όχι «{0}»",
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "Λίγες ερωτήσεις· Ctrl-C σταματά, τίποτα δεν γράφεται πριν το τέλος.",
  "watching for changes; Ctrl-C ends": "αναμονή αλλαγών· Ctrl-C τερματίζει",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "Το σχέδιο είναι στο {0}: ανοίξτε εκεί το plan.yaml, λέει πώς να συνεχίσετε.",
  "findings are in English: there are words for them in {0}":
    "τα ευρήματα είναι στα αγγλικά: υπάρχουν σε {0}",
  "there is no file or folder {0}": "δεν υπάρχει αρχείο ή φάκελος {0}",
  "unknown command {0}, did you mean {1}?": "άγνωστη εντολή {0}, μήπως {1};",
  "unknown command {0}": "άγνωστη εντολή {0}",
  "unknown option {0}, did you mean {1}?": "άγνωστη επιλογή {0}, μήπως {1};",
  "unknown option {0}": "άγνωστη επιλογή {0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "Ξεκινά σχέδιο: φάκελος με σχολιασμένα αρχεία YAML, σχήματα για τον επεξεργαστή και README. Ρωτά ό,τι δεν ορίζει επιλογή· χωρίς τερματικό παίρνει προεπιλογές και θέλει --city και --country.",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "πρόγραμμα: iuc-lap, iuc-ucap, iurc, urbact-iap ή published",
  "what the plan is mostly about, such as mobility": "κύριο θέμα του σχεδίου, π.χ. mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "νόμισμα ποσών, π.χ. EUR· αλλιώς της χώρας",
  "when the work on the plan starts, such as 2027-01":
    "πότε αρχίζει η εργασία στο σχέδιο, π.χ. 2027-01",
  "set up checks on every change": "ρύθμιση ελέγχων σε κάθε αλλαγή",
  "take answers from a YAML file; flags win over it":
    "απαντήσεις από αρχείο YAML· υπερισχύουν οι επιλογές",
  "ask nothing, take defaults for what is left open": "καμία ερώτηση, προεπιλογές για τα υπόλοιπα",
  "outputs, with commas: {0}": "έξοδοι, με κόμματα: {0}",
  "which report: {0}, or a folder of your own": "ποια έκθεση: {0} ή δικός σας φάκελος",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1: προσβάσιμο, το σύνηθες· a-2a, a-3b: για αρχεία, με ημερομηνία",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "Σχεδιάζει μεμονωμένα σχήματα, όπως στις εκθέσεις. Γλώσσα είναι του σχεδίου· με --lang άλλη. Χωρίς σχήμα: τι μπορεί να σχεδιαστεί.",
  "kinds of pictures, with commas: {0}": "είδη εικόνων, με κόμματα: {0}",
  "width of PNG pictures": "πλάτος εικόνων PNG",
  "list the figures and what each needs": "κατάλογος σχημάτων και τι χρειάζονται",
  "print the list, or what was drawn, as JSON": "ο κατάλογος ή τα σχεδιασθέντα ως JSON",
  "which one, or all; the list when left out": "ποιο, ή all· αλλιώς ο κατάλογος",
  "Make and check templates of your own: what a report holds, in which order.":
    "Δικά σας πρότυπα: τι περιέχει η έκθεση και με ποια σειρά.",
  "copy one of our templates into a folder, to be changed":
    "αντιγραφή προτύπου σε φάκελο για αλλαγές",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "Αντιγράφει πρότυπο σε νέο φάκελο, με συμβουλές. Το χρησιμοποιεί το `iuc render --template <folder>`.",
  "which one to copy": "ποιο να αντιγραφεί",
  "list what would be written": "κατάλογος όσων θα γράφονταν",
  "the folder to make": "ο φάκελος προς δημιουργία",
  "check templates of your own": "έλεγχος δικών σας προτύπων",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "Ελέγχει πρότυπα: άγνωστα ονόματα, λέξεις, οδηγίες, επίπεδα που παραλείπονται, εικόνες χωρίς κείμενο. Κωδικός 1 αν βρεθεί κάτι.",
  "how to print it": "μορφή εκτύπωσης",
  "folders of templates; this one when left out": "φάκελοι προτύπων· αλλιώς αυτός εδώ",
  "list the templates there are": "κατάλογος προτύπων",
  "List our templates and those of the configuration.":
    "Κατάλογος δικών μας προτύπων και όσων ορίζουν οι ρυθμίσεις.",
  "for programs": "για προγράμματα",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    "παράλειψη όσων ταιριάζουν, όπως .gitignore (drafts/, *.old.plan.yaml)· επαναλαμβάνεται",
  "also check what .gitignore leaves out": "έλεγχος και όσων εξαιρεί το .gitignore",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "διαδρομές από το αρχείο ή - για την τυπική είσοδο· μία ανά γραμμή ή με NUL",
  "with -: check standard input in place of this file, in its plan":
    "με -: έλεγχος της τυπικής εισόδου αντί του αρχείου, στο σχέδιό του",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "μόνο σχέδια που διαφέρουν από commit· χωρίς ref, από τον κύριο κλάδο",
  "only plans with staged changes, as the next commit will hold them":
    "μόνο σχέδια με αλλαγές στο ευρετήριο, όπως στο επόμενο commit",
  "only the i-th of n parts of the plans, for machines that share the work":
    "μόνο το i-οστό από n μέρη, για κατανομή σε μηχανές",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "μορφή αποτελέσματος ή αρχείο· html και markdown και σε φάκελο/, ένα φύλλο ανά σχέδιο· επαναλαμβάνεται",
  "write what would be printed to this file": "εγγραφή της εξόδου στο αρχείο",
  "ignore nothing that comments in a plan ask to ignore":
    "να μη λαμβάνονται υπόψη σχόλια παράβλεψης",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "ευρήματα αποδεκτά προς το παρόν: μετρώνται, δεν εμφανίζονται ούτε βαραίνουν",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "αφαίρεση από τη βάση όσων δεν εμφανίζονται πια",
  "with --update-baseline: also accept all that is found now":
    "με --update-baseline: αποδοχή και όσων βρεθούν τώρα",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "κρίση υποβολών: χωρίς ρυθμίσεις, σχόλια ή βάσεις γύρω από τα σχέδια· θέλει --profile και --stage",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "κωδικός 1 για προειδοποιήσεις, 2 για διαδρομές χωρίς κάτι προς έλεγχο",
  "exit with 1 on more warnings than this": "κωδικός 1 για περισσότερες προειδοποιήσεις",
  "level of a rule: off, info, warning, error; may be repeated":
    "επίπεδο κανόνα: off, info, warning, error· επαναλαμβάνεται",
  "threads to check with; auto takes more than one for many plans":
    "νήματα ελέγχου· auto: περισσότερα για πολλά σχέδια",
  "use and keep results below the cache folder of this user":
    "χρήση και διατήρηση αποτελεσμάτων στην κρυφή μνήμη χρήστη",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "με --fix ή --diff: και ό,τι μάλλον εννοούνταν· δείτε το μετά",
  "print what --fix would change, as a patch, and write nothing":
    "εμφάνιση αλλαγών του --fix ως patch, χωρίς εγγραφή",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "Ενώνει αναφορές JSON πολλών εκτελέσεων του iuc validate και τις κρίνει ως μία: κάθε μορφή εξόδου και ο κωδικός του συνόλου.",
  "reports of iuc validate --format json": "αναφορές του iuc validate --format json",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "Εξηγεί κανόνα με το id (structure/actions-owned) ή πεδίο με διαδρομή (actions.owners), εγγραφή (action.owners) ή όνομα (owners): τι σημαίνει, γιατί, παραδείγματα.",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "id κανόνα ή διαδρομή πεδίου· profile.… για προφίλ, config.… για ρυθμίσεις",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "Κατάλογος ελέγχων του `iuc validate`: ανά θέμα, με επίπεδο και πρώτο στάδιο.",
  "levels and options as this programme has them": "επίπεδα και επιλογές αυτού του προγράμματος",
  "Look at the settings of this folder.": "Προβολή ρυθμίσεων του φακέλου.",
  "show what holds for a run, or for one plan": "τι ισχύει για μια εκτέλεση ή ένα σχέδιο",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "Τι ισχύει στον έλεγχο εδώ: ρυθμίσεις και κανόνες. Με σχέδιο, ό,τι ισχύει γι’ αυτό. Οι επιλογές μετρούν όπως στο `iuc validate`.",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "και η προέλευση: επιλογή, γραμμή ρυθμίσεων, προφίλ",
  "everything, for programs": "όλα, για προγράμματα",
  "a plan, or a file of it": "σχέδιο ή αρχείο του",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "Εμφανίζει σχήμα JSON (2020-12) ή το εξάγει για επεξεργαστή. Χωρίς όνομα και --out: κατάλογος.",
  "write to this folder instead of printing": "εγγραφή στον φάκελο αντί εμφάνισης",
  "with --out: list what would be written": "με --out: κατάλογος όσων θα γράφονταν",
  "with --out: replace files that differ": "με --out: αντικατάσταση διαφορετικών αρχείων",
  "one schema; all of them when left out": "ένα σχήμα· όλα αν παραλειφθεί",
  "there is no figure {0}": "δεν υπάρχει σχήμα {0}",
  "there is no file {0}": "δεν υπάρχει αρχείο {0}",
  "correct it, and run the command again": "διορθώστε το και επαναλάβετε την εντολή",
  "choose another folder": "επιλέξτε άλλον φάκελο",
  "no theme is called {0}": "κανένα θέμα δεν ονομάζεται {0}",
};
