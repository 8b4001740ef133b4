import type { Chrome } from "./index.ts";

/** What the command line says, in Polish. */
export const pl: Chrome = {
  "Usage:": "Użycie:",
  "Arguments:": "Argumenty:",
  "Options:": "Opcje:",
  "Commands:": "Polecenia:",
  "Exit codes:": "Kody wyjścia:",
  options: "opcje",
  command: "polecenie",
  "choices:": "wartości:",
  "default:": "domyślnie:",
  "preset:": "bez wartości:",
  "error:": "błąd:",
  "note:": "uwaga:",
  "fine, and something was checked or written": "w porządku, coś sprawdzono lub zapisano",
  "findings at the gate": "uwagi, które wstrzymują",
  "usage, configuration, a missing path, cannot write":
    "polecenie, konfiguracja, brak ścieżki, nie można zapisać",
  "incomplete: a crash, a time-out, a limit of iuc":
    "niepełne: awaria, przekroczony czas, limit iuc",
  interrupted: "przerwano",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "Narzędzia do lokalnych planów działania miast partnerskich, w zwykłych plikach.\n\nPlan to folder z plikami YAML: można go założyć, sprawdzić zgodnie z metodą i zamienić w raport.",
  "print the version": "pokaż wersję",
  "print help for iuc or for a command": "pokaż pomoc iuc lub polecenia",
  "print help for a command": "pokaż pomoc polecenia",
  "display help for command": "pokaż pomoc polecenia",
  colours: "kolory",
  "language of messages; for render, of the report": "język komunikatów; w render także raportu",
  "leave out summaries and progress": "bez podsumowań i postępu",
  "start a plan: a folder with advice, ready to check and render":
    "założyć plan: folder ze wskazówkami, gotowy do sprawdzenia i publikacji",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "zamienić plan w raport: PDF, Word, strona, Markdown",
  "draw single figures of a plan: SVG, PNG": "narysować pojedyncze rysunki planu: SVG, PNG",
  "make and check templates of your own for reports":
    "tworzyć i sprawdzać własne szablony raportów",
  "check plans: can they be read, are they right, do they follow the method":
    "sprawdzać plany: czytelne, poprawne, zgodne z metodą?",
  "put the reports of several checks together and judge them as one":
    "połączyć raporty kilku sprawdzeń i ocenić je razem",
  "explain a rule or a field: what it means, why, good and bad":
    "wyjaśnić regułę lub pole: znaczenie, powód, przykłady",
  "list what is checked, by topic": "lista sprawdzeń według tematów",
  "show which settings hold here, and where they come from":
    "pokazać obowiązujące ustawienia i ich źródło",
  "print or export the schemas for editors and other tools":
    "wyświetlić lub wyeksportować schematy dla edytorów",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "Zamienia plan w raport. Luki projektu są oznaczone, osoby niepubliczne pominięte. Język jest językiem planu; --lang wybiera inny.",
  "plan folders, files or quoted patterns; the plans here when left out":
    "foldery lub pliki planów, wzorce w cudzysłowie; bez nich plany w tym miejscu",
  "folder to write to": "folder docelowy",
  "print people and remarks that are not public too": "także osoby i uwagi niepubliczne",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "dzień uznawany za dziś i data dokumentu: 2026-11-23 lub now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "ustawienia tego przebiegu zamiast najbliższego iuc.config.yaml",
  "write nothing where an error left something out": "nic nie zapisywać, jeśli błąd coś pominął",
  "replace files that iuc did not write, or that were changed since":
    "zastąpić pliki niezapisane przez iuc lub zmienione później",
  "make the reports, list the files, write nothing":
    "utworzyć raporty, wypisać pliki, nic nie zapisywać",
  "native: PDF/UA-1; wasm: tagged only": "native: PDF/UA-1; wasm: tylko znaczniki",
  "what it looks like: one of ours, or a file of your own":
    "wygląd: jeden z naszych lub własny plik",
  "size of the sheets; that of the template when left out": "rozmiar arkuszy; domyślnie z szablonu",
  "leave out what the plan says, to have worksheets to write on":
    "pominąć treść planu, aby wypełnić arkusze ręcznie",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "plik Word miasta, z którego --to docx bierze style, nagłówek, stopkę i stronę",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "Sprawdza plany: czy dają się odczytać, czy pola są poprawne, czy są zgodne z metodą. Bez ścieżki wszystkie plany w tym folderze oraz znalezione profile.",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "pliki, foldery, wzorce w cudzysłowie (plans/**/*.yaml) lub - dla standardowego wejścia",
  "check again whenever a plan changes, until Ctrl-C": "sprawdzać po każdej zmianie, aż do Ctrl-C",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "kod 1 przy uwagach tego poziomu lub poważniejszych; domyślnie error",
  "the day to compare dates with (2026-03-01), or now":
    "dzień do porównania dat (2026-03-01) lub now",
  "mend what is certain: names, dates and numbers in another form":
    "poprawić to, co pewne: nazwy, daty i liczby w innej postaci",
  "check against this programme instead of the plan's own":
    "sprawdzić według tego programu zamiast programu planu",
  "check against this maturity instead of the plan's own":
    "sprawdzić według tego etapu zamiast etapu planu",
  "the same as --format json": "to samo co --format json",
  "list the files, write nothing": "wypisać pliki, nic nie zapisywać",
  "replace files that are there already": "zastąpić istniejące pliki",
  "replace files that are there": "zastąpić istniejące pliki",
  "city that writes the plan": "miasto, które pisze plan",
  "its country: a code such as PT, or a name": "jej kraj: kod, np. PT, lub nazwa",
  "city it plans with": "miasto, z którym planuje",
  "country of that city": "kraj tego miasta",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "język planu, np. en, pt-BR lub Portuguese",
  "when the plan should be ready": "kiedy plan ma być gotowy",
  "folder of the new plan; named after the city when left out":
    "folder nowego planu; bez nazwy od nazwy miasta",
  "nothing written (--dry-run)": "nic nie zapisano (--dry-run)",
  "no report, see the errors above": "brak raportu, zob. błędy powyżej",
  'no text of this plan is in "{0}": they stay in "{1}"':
    "żaden tekst planu nie jest w języku „{0}”: pozostają w „{1}”",
  '{0} texts are not there in "{1}" and marked: {2}':
    "teksty bez wersji w „{1}”, oznaczone ({0}): {2}",
  '1 text is not there in "{0}" and marked: {1}': "1 tekst nie ma wersji w „{0}”, oznaczony: {1}",
  "there is no such file: {0}": "nie ma takiego pliku: {0}",
  "access is denied: {0}": "odmowa dostępu: {0}",
  "this is a folder, not a file: {0}": "to folder, nie plik: {0}",
  '--to has no output "{0}"': "--to nie zna formatu „{0}”",
  "there are {0}": "dostępne: {0}",
  '"{0}" exists and differs': "„{0}” istnieje i różni się",
  "use --force to replace it": "użyj --force, aby zastąpić",
  '--lang takes a language tag, not "{0}"': "--lang oczekuje kodu języka, nie „{0}”",
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "Kilka pytań; Ctrl-C przerywa, nic nie zostanie zapisane przed końcem.",
  "watching for changes; Ctrl-C ends": "oczekiwanie na zmiany; Ctrl-C kończy",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "Plan jest w {0}: otwórz tam plan.yaml, który mówi, co dalej.",
  "findings are in English: there are words for them in {0}":
    "uwagi są po angielsku: istnieją w {0}",
  "there is no file or folder {0}": "nie ma pliku ani folderu {0}",
  "unknown command {0}, did you mean {1}?": "nieznane polecenie {0}, czy chodziło o {1}?",
  "unknown command {0}": "nieznane polecenie {0}",
  "unknown option {0}, did you mean {1}?": "nieznana opcja {0}, czy chodziło o {1}?",
  "unknown option {0}": "nieznana opcja {0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "Zakłada plan: folder z komentowanymi plikami YAML, schematami dla edytora i README. Pyta o to, czego nie mówi żadna opcja; bez terminala bierze wartości domyślne i wymaga --city oraz --country.",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "program: iuc-lap, iuc-ucap, iurc, urbact-iap lub published",
  "what the plan is mostly about, such as mobility": "główny temat planu, np. mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "waluta kwot, np. EUR; inaczej waluta kraju",
  "when the work on the plan starts, such as 2027-01":
    "kiedy zaczynają się prace nad planem, np. 2027-01",
  "set up checks on every change": "ustawić sprawdzanie każdej zmiany",
  "take answers from a YAML file; flags win over it":
    "odpowiedzi z pliku YAML; opcje mają pierwszeństwo",
  "ask nothing, take defaults for what is left open": "o nic nie pytać, brać wartości domyślne",
  "outputs, with commas: {0}": "formaty, po przecinku: {0}",
  "which report: {0}, or a folder of your own": "który raport: {0} lub własny folder",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1: dostępny, zwykły; a-2a, a-3b: do archiwum, z datą",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "Rysuje pojedyncze rysunki planu, jak w raportach. Język jest językiem planu; --lang wybiera inny. Bez rysunku: co można narysować.",
  "kinds of pictures, with commas: {0}": "rodzaje obrazów, po przecinku: {0}",
  "width of PNG pictures": "szerokość obrazów PNG",
  "list the figures and what each needs": "lista rysunków i czego każdy wymaga",
  "print the list, or what was drawn, as JSON": "lista lub narysowane pliki jako JSON",
  "which one, or all; the list when left out": "który, lub all; bez nazwy lista",
  "Make and check templates of your own: what a report holds, in which order.":
    "Własne szablony: co zawiera raport i w jakiej kolejności.",
  "copy one of our templates into a folder, to be changed":
    "skopiować szablon do folderu, by go zmienić",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "Kopiuje szablon do nowego folderu wraz ze wskazówkami. Używa go `iuc render --template <folder>`.",
  "which one to copy": "który skopiować",
  "list what would be written": "wypisać, co zostałoby zapisane",
  "the folder to make": "folder do utworzenia",
  "check templates of your own": "sprawdzić własne szablony",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "Sprawdza szablony: nieznane nazwy, słowa, dyrektywy, pominięte poziomy nagłówków, obrazy bez opisu. Kod 1, gdy coś znaleziono.",
  "how to print it": "postać wydruku",
  "folders of templates; this one when left out": "foldery szablonów; domyślnie bieżący",
  "list the templates there are": "lista dostępnych szablonów",
  "List our templates and those of the configuration.":
    "Wypisuje nasze szablony i szablony z konfiguracji.",
  "for programs": "dla programów",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    "pomijać pasujące, jak w .gitignore (drafts/, *.old.plan.yaml); można powtarzać",
  "also check what .gitignore leaves out": "sprawdzać też to, co wyklucza .gitignore",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "ścieżki z tego pliku lub - ze standardowego wejścia; po jednej w wierszu lub rozdzielone NUL",
  "with -: check standard input in place of this file, in its plan":
    "z -: sprawdzić standardowe wejście zamiast tego pliku w jego planie",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "tylko plany różne od commita; bez ref od gałęzi domyślnej",
  "only plans with staged changes, as the next commit will hold them":
    "tylko plany ze zmianami w indeksie, jak w następnym commicie",
  "only the i-th of n parts of the plans, for machines that share the work":
    "tylko i-ta z n części, do podziału pracy między maszyny",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "postać wyniku lub plik; html i markdown także do folderu/, arkusz na plan; można powtarzać",
  "write what would be printed to this file": "zapisać wydruk do tego pliku",
  "ignore nothing that comments in a plan ask to ignore":
    "nie uwzględniać komentarzy proszących o pominięcie",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "uwagi na razie przyjęte: liczone, niepokazywane, nie obciążają planu",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "usunąć z listy bazowej to, czego już nie ma w sprawdzanych planach",
  "with --update-baseline: also accept all that is found now":
    "z --update-baseline: przyjąć też wszystko, co teraz znaleziono",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "ocenić zgłoszenia: bez ustawień, komentarzy i list bazowych przy planach; wymaga --profile i --stage",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "kod 1 przy ostrzeżeniach, 2 gdy w ścieżce nic do sprawdzenia",
  "exit with 1 on more warnings than this": "kod 1 przy większej liczbie ostrzeżeń",
  "level of a rule: off, info, warning, error; may be repeated":
    "poziom reguły: off, info, warning, error; można powtarzać",
  "threads to check with; auto takes more than one for many plans":
    "liczba wątków; auto bierze kilka przy wielu planach",
  "use and keep results below the cache folder of this user":
    "używać wyników z pamięci podręcznej użytkownika",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "z --fix lub --diff: także to, co prawdopodobnie miało być; przejrzyj potem",
  "print what --fix would change, as a patch, and write nothing":
    "pokazać zmiany --fix jako łatkę, nic nie zapisując",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "Łączy raporty JSON kilku przebiegów iuc validate, np. części, i ocenia je razem: każda postać wyniku i kod całości.",
  "reports of iuc validate --format json": "raporty iuc validate --format json",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "Wyjaśnia regułę po id (structure/actions-owned) lub pole po ścieżce (actions.owners), wpisie (action.owners) albo nazwie (owners): znaczenie, powód, przykłady.",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "id reguły lub ścieżka pola; profile.… dla profilu, config.… dla konfiguracji",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "Wypisuje, co sprawdza `iuc validate`: według tematów, z poziomem i pierwszym etapem.",
  "levels and options as this programme has them": "poziomy i opcje tego programu",
  "Look at the settings of this folder.": "Obejrzeć ustawienia tego folderu.",
  "show what holds for a run, or for one plan": "pokazać, co obowiązuje w przebiegu lub dla planu",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "Pokazuje, co obowiązuje przy sprawdzaniu: ustawienia i zmienione reguły. Z planem: co obowiązuje dla niego. Opcje liczą się jak w `iuc validate`.",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "pokazać też źródło: opcja, wiersz konfiguracji, profil",
  "everything, for programs": "wszystko, dla programów",
  "a plan, or a file of it": "plan lub jego plik",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "Wyświetla schemat JSON (2020-12) lub eksportuje go dla edytora. Bez nazwy i --out wypisuje schematy.",
  "write to this folder instead of printing": "zapisać do folderu zamiast wyświetlać",
  "with --out: list what would be written": "z --out: wypisać, co zostałoby zapisane",
  "with --out: replace files that differ": "z --out: zastąpić różniące się pliki",
  "one schema; all of them when left out": "jeden schemat; bez nazwy wszystkie",
  "there is no figure {0}": "nie ma rysunku {0}",
  "there is no file {0}": "nie ma pliku {0}",
  "correct it, and run the command again": "popraw i uruchom polecenie ponownie",
  "choose another folder": "wybierz inny folder",
  "no theme is called {0}": "żaden motyw nie nazywa się {0}",
};
