import type { Chrome } from "./index.ts";

/** What the command line says, in German. */
export const de: Chrome = {
  "Usage:": "Aufruf:",
  "Arguments:": "Argumente:",
  "Options:": "Optionen:",
  "Commands:": "Befehle:",
  "Exit codes:": "Rückgabewerte:",
  options: "Optionen",
  command: "Befehl",
  "choices:": "Auswahl:",
  "default:": "Vorgabe:",
  "preset:": "ohne Wert:",
  "error:": "Fehler:",
  "note:": "Hinweis:",
  "fine, and something was checked or written":
    "in Ordnung, es wurde etwas geprüft oder geschrieben",
  "findings at the gate": "Befunde, die nicht durchgehen",
  "usage, configuration, a missing path, cannot write":
    "Aufruf, Einstellungen, fehlender Pfad, nicht schreibbar",
  "incomplete: a crash, a time-out, a limit of iuc":
    "unvollständig: Absturz, Zeitüberschreitung, Grenze von iuc",
  interrupted: "abgebrochen",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "Werkzeug für lokale Aktionspläne von Partnerstädten, in einfachen Dateien.\n\nEin Plan ist ein Ordner mit YAML-Dateien: anlegen, nach der Methode prüfen, als Bericht ausgeben.",
  "print the version": "die Version ausgeben",
  "print help for iuc or for a command": "Hilfe zu iuc oder einem Befehl ausgeben",
  "print help for a command": "Hilfe zu einem Befehl ausgeben",
  "display help for command": "Hilfe zum Befehl ausgeben",
  colours: "Farben",
  "language of messages; for render, of the report":
    "Sprache der Meldungen; bei render die des Berichts",
  "leave out summaries and progress": "ohne Zusammenfassung und Fortschritt",
  "start a plan: a folder with advice, ready to check and render":
    "einen Plan anlegen: ein Ordner mit Hinweisen, der sich prüfen und ausgeben lässt",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "einen Plan als Bericht ausgeben: PDF, Word, Webseite, Markdown",
  "draw single figures of a plan: SVG, PNG": "einzelne Abbildungen eines Plans zeichnen: SVG, PNG",
  "make and check templates of your own for reports": "eigene Berichtsvorlagen anlegen und prüfen",
  "check plans: can they be read, are they right, do they follow the method":
    "Pläne prüfen: lesbar, richtig, nach der Methode?",
  "put the reports of several checks together and judge them as one":
    "Berichte mehrerer Prüfungen zusammenführen und gemeinsam bewerten",
  "explain a rule or a field: what it means, why, good and bad":
    "eine Regel oder ein Feld erklären: Sinn, Grund, gute und schlechte Beispiele",
  "list what is checked, by topic": "auflisten, was geprüft wird, nach Themen",
  "show which settings hold here, and where they come from":
    "zeigen, welche Einstellungen hier gelten und woher sie kommen",
  "print or export the schemas for editors and other tools":
    "Schemata für Editoren und andere Werkzeuge ausgeben",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "Gibt einen Plan als Bericht aus. Lücken eines Entwurfs sind gekennzeichnet, nicht öffentliche Personen fehlen. Die Sprache ist die des Plans; --lang verlangt eine andere.",
  "plan folders, files or quoted patterns; the plans here when left out":
    "Planordner, Dateien oder Muster in Anführungszeichen; ohne Angabe die Pläne hier",
  "folder to write to": "Zielordner",
  "print people and remarks that are not public too":
    "auch nicht öffentliche Personen und Anmerkungen",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "Tag, der als heute gilt und das Dokument datiert: 2026-11-23 oder now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "Einstellungen dieses Laufs statt der nächsten iuc.config.yaml",
  "write nothing where an error left something out":
    "nichts schreiben, wo ein Fehler etwas weggelassen hat",
  "replace files that iuc did not write, or that were changed since":
    "Dateien ersetzen, die nicht von iuc sind oder seither geändert wurden",
  "make the reports, list the files, write nothing":
    "Berichte erzeugen, Dateien auflisten, nichts schreiben",
  "native: PDF/UA-1; wasm: tagged only": "native: PDF/UA-1; wasm: nur getaggt",
  "what it looks like: one of ours, or a file of your own":
    "Aussehen: eines von uns oder eine eigene Datei",
  "size of the sheets; that of the template when left out":
    "Blattgröße; ohne Angabe die der Vorlage",
  "leave out what the plan says, to have worksheets to write on":
    "den Inhalt des Plans weglassen, für Blätter zum Ausfüllen",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "Word-Datei der Stadt, die --to docx Formate, Kopf, Fuß und Seite gibt",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "Prüft Pläne: ob sie lesbar sind, ihre Felder stimmen, sie der Methode folgen. Ohne Pfad alle Pläne unter diesem Ordner, gefundene Profile auch.",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "Dateien, Ordner, Muster in Anführungszeichen (plans/**/*.yaml) oder - für die Standardeingabe",
  "check again whenever a plan changes, until Ctrl-C": "bei jeder Änderung neu prüfen, bis Strg-C",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "Rückgabewert 1 bei Befunden dieser Stufe oder schwerer; sonst error",
  "the day to compare dates with (2026-03-01), or now":
    "Tag, mit dem Daten verglichen werden (2026-03-01), oder now",
  "mend what is certain: names, dates and numbers in another form":
    "beheben, was sicher ist: Namen, Daten und Zahlen in anderer Form",
  "check against this programme instead of the plan's own":
    "gegen dieses Programm prüfen statt gegen das des Plans",
  "check against this maturity instead of the plan's own":
    "gegen diesen Reifegrad prüfen statt gegen den des Plans",
  "the same as --format json": "dasselbe wie --format json",
  "list the files, write nothing": "Dateien auflisten, nichts schreiben",
  "replace files that are there already": "vorhandene Dateien ersetzen",
  "replace files that are there": "vorhandene Dateien ersetzen",
  "city that writes the plan": "Stadt, die den Plan schreibt",
  "its country: a code such as PT, or a name": "ihr Land: ein Code wie PT oder ein Name",
  "city it plans with": "Stadt, mit der sie plant",
  "country of that city": "Land dieser Stadt",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "Sprache des Plans, etwa en, pt-BR oder Portuguese",
  "when the plan should be ready": "wann der Plan fertig sein soll",
  "folder of the new plan; named after the city when left out":
    "Ordner des neuen Plans; ohne Angabe nach der Stadt benannt",
  "nothing written (--dry-run)": "nichts geschrieben (--dry-run)",
  "no report, see the errors above": "kein Bericht, siehe die Fehler oben",
  'no text of this plan is in "{0}": they stay in "{1}"':
    "kein Text dieses Plans liegt in „{0}“ vor: sie bleiben in „{1}“",
  '{0} texts are not there in "{1}" and marked: {2}':
    "{0} Texte fehlen in „{1}“ und sind gekennzeichnet: {2}",
  '1 text is not there in "{0}" and marked: {1}':
    "1 Text fehlt in „{0}“ und ist gekennzeichnet: {1}",
  "there is no such file: {0}": "diese Datei gibt es nicht: {0}",
  "access is denied: {0}": "Zugriff verweigert: {0}",
  "this is a folder, not a file: {0}": "das ist ein Ordner, keine Datei: {0}",
  '--to has no output "{0}"': "--to kennt keine Ausgabe „{0}“",
  "there are {0}": "es gibt {0}",
  '"{0}" exists and differs': "„{0}“ ist da und anders",
  "use --force to replace it": "mit --force wird es ersetzt",
  '--lang takes a language tag, not "{0}"': "--lang erwartet ein Sprachkürzel, nicht „{0}“",
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "Ein paar Fragen; Strg-C bricht ab, geschrieben wird erst am Ende.",
  "watching for changes; Ctrl-C ends": "wartet auf Änderungen; Strg-C beendet",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "Der Plan liegt in {0}: dort plan.yaml öffnen, es sagt, wie es weitergeht.",
  "findings are in English: there are words for them in {0}":
    "Befunde sind auf Englisch: es gibt sie in {0}",
  "there is no file or folder {0}": "es gibt weder Datei noch Ordner {0}",
  "unknown command {0}, did you mean {1}?": "unbekannter Befehl {0}, war {1} gemeint?",
  "unknown command {0}": "unbekannter Befehl {0}",
  "unknown option {0}, did you mean {1}?": "unbekannte Option {0}, war {1} gemeint?",
  "unknown option {0}": "unbekannte Option {0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "Legt einen Plan an: ein Ordner mit kommentierten YAML-Dateien, Schemata für den Editor und README. Fragt, was keine Option sagt; ohne Terminal gelten Vorgaben, --city und --country sind nötig.",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "Programm: iuc-lap, iuc-ucap, iurc, urbact-iap oder published",
  "what the plan is mostly about, such as mobility":
    "worum es im Plan vor allem geht, etwa mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "Währung der Beträge, etwa EUR; sonst die des Landes",
  "when the work on the plan starts, such as 2027-01":
    "wann die Arbeit am Plan beginnt, etwa 2027-01",
  "set up checks on every change": "Prüfungen bei jeder Änderung einrichten",
  "take answers from a YAML file; flags win over it":
    "Antworten aus einer YAML-Datei; Optionen gehen vor",
  "ask nothing, take defaults for what is left open": "nichts fragen, sonst Vorgaben nehmen",
  "outputs, with commas: {0}": "Ausgaben, mit Kommas: {0}",
  "which report: {0}, or a folder of your own": "welcher Bericht: {0} oder ein eigener Ordner",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1: barrierefrei, das übliche; a-2a, a-3b: für Archive, mit Datum",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "Zeichnet einzelne Abbildungen eines Plans wie in Berichten. Sprache ist die des Plans; --lang verlangt eine andere. Ohne Abbildung: was sich zeichnen lässt.",
  "kinds of pictures, with commas: {0}": "Bildarten, mit Kommas: {0}",
  "width of PNG pictures": "Breite der PNG-Bilder",
  "list the figures and what each needs": "Abbildungen auflisten und was jede braucht",
  "print the list, or what was drawn, as JSON": "die Liste oder das Gezeichnete als JSON ausgeben",
  "which one, or all; the list when left out": "welche, oder all; ohne Angabe die Liste",
  "Make and check templates of your own: what a report holds, in which order.":
    "Eigene Vorlagen anlegen und prüfen: was ein Bericht enthält, in welcher Folge.",
  "copy one of our templates into a folder, to be changed":
    "eine unserer Vorlagen zum Ändern in einen Ordner kopieren",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "Kopiert eine unserer Vorlagen mit Hinweisen in einen neuen Ordner. `iuc render --template <folder>` benutzt sie.",
  "which one to copy": "welche kopiert wird",
  "list what would be written": "auflisten, was geschrieben würde",
  "the folder to make": "der anzulegende Ordner",
  "check templates of your own": "eigene Vorlagen prüfen",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "Prüft Vorlagen: Namen, die ein Bericht nicht hat, Wörter, Direktiven, übersprungene Ebenen, Bilder ohne Text. Rückgabewert 1, wenn etwas gefunden wird.",
  "how to print it": "Form der Ausgabe",
  "folders of templates; this one when left out": "Vorlagenordner; ohne Angabe dieser",
  "list the templates there are": "vorhandene Vorlagen auflisten",
  "List our templates and those of the configuration.":
    "Listet unsere Vorlagen und die der Einstellungen auf.",
  "for programs": "für Programme",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    "übergehen, was passt, wie in .gitignore (drafts/, *.old.plan.yaml); wiederholbar",
  "also check what .gitignore leaves out": "auch prüfen, was .gitignore ausnimmt",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "Pfade aus dieser Datei lesen, - für die Standardeingabe; je Zeile einer oder durch NUL getrennt",
  "with -: check standard input in place of this file, in its plan":
    "mit -: die Standardeingabe anstelle dieser Datei in ihrem Plan prüfen",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "nur Pläne, die von einem Commit abweichen; ohne ref vom Hauptzweig",
  "only plans with staged changes, as the next commit will hold them":
    "nur Pläne mit vorgemerkten Änderungen, wie im nächsten Commit",
  "only the i-th of n parts of the plans, for machines that share the work":
    "nur der i-te von n Teilen, für Rechner, die sich die Arbeit teilen",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "Form des Ergebnisses oder Datei dafür; html und markdown auch in einen Ordner/, ein Blatt je Plan; wiederholbar",
  "write what would be printed to this file": "die Ausgabe in diese Datei schreiben",
  "ignore nothing that comments in a plan ask to ignore":
    "Kommentare, die etwas übergehen wollen, nicht beachten",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "vorerst hingenommene Befunde: gezählt, nicht gezeigt, dem Plan nicht angelastet",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "aus der Baseline nehmen, was in den geprüften Plänen nicht mehr vorkommt",
  "with --update-baseline: also accept all that is found now":
    "mit --update-baseline: auch alles jetzt Gefundene hinnehmen",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "Einreichungen beurteilen: ohne Einstellungen, Kommentare oder Baselines bei den Plänen; braucht --profile und --stage",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "Rückgabewert 1 bei Warnungen, 2 bei Pfaden, an denen nichts zu prüfen bleibt",
  "exit with 1 on more warnings than this": "Rückgabewert 1 bei mehr Warnungen als so vielen",
  "level of a rule: off, info, warning, error; may be repeated":
    "Stufe einer Regel: off, info, warning, error; wiederholbar",
  "threads to check with; auto takes more than one for many plans":
    "Threads zum Prüfen; auto nimmt bei vielen Plänen mehrere",
  "use and keep results below the cache folder of this user":
    "Ergebnisse im Cache-Ordner des Benutzers nutzen und behalten",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "mit --fix oder --diff: auch was vermutlich gemeint war; danach ansehen",
  "print what --fix would change, as a patch, and write nothing":
    "als Patch zeigen, was --fix ändern würde, und nichts schreiben",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "Führt die JSON-Berichte mehrerer Läufe von iuc validate zusammen, etwa von Teilen, und bewertet sie gemeinsam: jede Ausgabeform und der Rückgabewert des Ganzen.",
  "reports of iuc validate --format json": "Berichte von iuc validate --format json",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "Erklärt eine Regel nach Kennung (structure/actions-owned) oder ein Feld nach Pfad (actions.owners), Eintrag (action.owners) oder Name (owners): Sinn, Grund, Beispiele.",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "Kennung einer Regel oder Pfad eines Feldes; profile.… für ein Profil, config.… für Einstellungen",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "Listet auf, was `iuc validate` prüft: nach Themen, mit Stufe und erstem Reifegrad.",
  "levels and options as this programme has them": "Stufen und Optionen dieses Programms",
  "Look at the settings of this folder.": "Die Einstellungen dieses Ordners ansehen.",
  "show what holds for a run, or for one plan": "zeigen, was für einen Lauf oder einen Plan gilt",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "Zeigt, was beim Prüfen hier gilt: Einstellungen und gesetzte Regeln. Mit einem Plan, was für ihn gilt. Optionen zählen wie bei `iuc validate`.",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "auch zeigen, woher jede kommt: Option, Zeile der Einstellungen, Profil",
  "everything, for programs": "alles, für Programme",
  "a plan, or a file of it": "ein Plan oder eine seiner Dateien",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "Gibt ein JSON-Schema (2020-12) aus oder exportiert es für Editoren und Werkzeuge. Ohne Name und --out: Liste der Schemata.",
  "write to this folder instead of printing": "in diesen Ordner schreiben statt ausgeben",
  "with --out: list what would be written": "mit --out: auflisten, was geschrieben würde",
  "with --out: replace files that differ": "mit --out: abweichende Dateien ersetzen",
  "one schema; all of them when left out": "ein Schema; ohne Angabe alle",
  "there is no figure {0}": "es gibt keine Abbildung {0}",
  "there is no file {0}": "es gibt keine Datei {0}",
  "correct it, and run the command again": "berichtigen und den Befehl wiederholen",
  "choose another folder": "einen anderen Ordner wählen",
  "no theme is called {0}": "kein Design heißt {0}",
};
