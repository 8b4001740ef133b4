import type { Chrome } from "./index.ts";

/** What the command line says, in Spanish. */
export const es: Chrome = {
  "Usage:": "Uso:",
  "Arguments:": "Argumentos:",
  "Options:": "Opciones:",
  "Commands:": "Órdenes:",
  "Exit codes:": "Códigos de salida:",
  options: "opciones",
  command: "orden",
  "choices:": "valores:",
  "default:": "por defecto:",
  "preset:": "sin valor:",
  "error:": "error:",
  "note:": "nota:",
  "fine, and something was checked or written": "todo bien, y se ha comprobado o escrito algo",
  "findings at the gate": "observaciones que impiden pasar",
  "usage, configuration, a missing path, cannot write":
    "orden, configuración, ruta inexistente, no se puede escribir",
  "incomplete: a crash, a time-out, a limit of iuc":
    "incompleto: fallo, tiempo agotado, límite de iuc",
  interrupted: "interrumpido",
  "Plain-file toolkit for city-to-city local action plans.\n\nA plan is YAML in a folder: start one, check it against the method, render it as a report.":
    "Herramientas para planes de acción local entre ciudades, en archivos sencillos.\n\nUn plan es una carpeta de archivos YAML: empiécelo, compruébelo según el método, conviértalo en informe.",
  "print the version": "mostrar la versión",
  "print help for iuc or for a command": "mostrar la ayuda de iuc o de una orden",
  "print help for a command": "mostrar la ayuda de una orden",
  "display help for command": "mostrar la ayuda de la orden",
  colours: "colores",
  "language of messages; for render, of the report":
    "lengua de los mensajes; en render, del informe",
  "leave out summaries and progress": "omitir resúmenes y progreso",
  "start a plan: a folder with advice, ready to check and render":
    "empezar un plan: una carpeta con consejos, lista para comprobar y publicar",
  "write a plan as a report: PDF, Word, web page, Markdown":
    "convertir un plan en informe: PDF, Word, página web, Markdown",
  "draw single figures of a plan: SVG, PNG": "dibujar figuras de un plan: SVG, PNG",
  "make and check templates of your own for reports":
    "crear y comprobar plantillas propias de informe",
  "check plans: can they be read, are they right, do they follow the method":
    "comprobar planes: si se leen, son correctos y siguen el método",
  "put the reports of several checks together and judge them as one":
    "reunir los informes de varias comprobaciones y juzgarlos como uno",
  "explain a rule or a field: what it means, why, good and bad":
    "explicar una regla o un campo: qué significa, por qué, ejemplos",
  "list what is checked, by topic": "listar lo que se comprueba, por tema",
  "show which settings hold here, and where they come from":
    "mostrar qué ajustes rigen aquí y de dónde vienen",
  "print or export the schemas for editors and other tools":
    "mostrar o exportar los esquemas para editores y herramientas",
  "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. The language is the plan's own; --lang asks for another one.":
    "Convierte un plan en informe. Se señalan los huecos de un borrador y se omiten las personas no públicas. La lengua es la del plan; --lang pide otra.",
  "plan folders, files or quoted patterns; the plans here when left out":
    "carpetas o archivos de planes, patrones entre comillas; sin nada, los planes de aquí",
  "folder to write to": "carpeta donde escribir",
  "print people and remarks that are not public too":
    "incluir también personas y notas no públicas",
  "day to draw as today and to date the document: 2026-11-23 or now":
    "día que vale como hoy y fecha del documento: 2026-11-23 o now",
  "settings of this run, instead of the nearest iuc.config.yaml":
    "ajustes de esta ejecución, en vez del iuc.config.yaml más cercano",
  "write nothing where an error left something out":
    "no escribir nada si un error ha hecho omitir algo",
  "replace files that iuc did not write, or that were changed since":
    "reemplazar archivos no escritos por iuc o modificados después",
  "make the reports, list the files, write nothing":
    "hacer los informes, listar los archivos, no escribir nada",
  "native: PDF/UA-1; wasm: tagged only": "native: PDF/UA-1; wasm: solo etiquetado",
  "what it looks like: one of ours, or a file of your own":
    "aspecto: uno de los nuestros o un archivo propio",
  "size of the sheets; that of the template when left out":
    "tamaño de las hojas; el de la plantilla si se omite",
  "leave out what the plan says, to have worksheets to write on":
    "omitir lo que dice el plan, para hojas que rellenar",
  "Word file of the city that gives styles, header, footer and page to --to docx":
    "archivo Word de la ciudad que da estilos, cabecera, pie y página a --to docx",
  "Check plans: can they be read, are their fields right, do they follow the method. Without a path it checks every plan below this folder; profiles found are checked too.":
    "Comprueba planes: si se pueden leer, si sus campos son correctos, si siguen el método. Sin ruta, todos los planes de esta carpeta, y los perfiles hallados.",
  "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input":
    "archivos, carpetas, patrones entre comillas (plans/**/*.yaml), o - para la entrada estándar",
  "check again whenever a plan changes, until Ctrl-C": "comprobar en cada cambio, hasta Ctrl-C",
  "exit with 1 on findings of this level or graver; error when nobody says otherwise":
    "código 1 con observaciones de este nivel o más graves; error por defecto",
  "the day to compare dates with (2026-03-01), or now":
    "día con que comparar fechas (2026-03-01), o now",
  "mend what is certain: names, dates and numbers in another form":
    "corregir lo que es seguro: nombres, fechas y números en otra forma",
  "check against this programme instead of the plan's own":
    "comprobar según este programa en vez del propio del plan",
  "check against this maturity instead of the plan's own":
    "comprobar según esta fase en vez de la del plan",
  "the same as --format json": "lo mismo que --format json",
  "list the files, write nothing": "listar los archivos, no escribir nada",
  "replace files that are there already": "reemplazar los archivos existentes",
  "replace files that are there": "reemplazar los archivos existentes",
  "city that writes the plan": "ciudad que redacta el plan",
  "its country: a code such as PT, or a name": "su país: un código como PT, o un nombre",
  "city it plans with": "ciudad con la que planifica",
  "country of that city": "país de esa ciudad",
  "language the plan is written in, such as en, pt-BR or Portuguese":
    "lengua del plan, como en, pt-BR o Portuguese",
  "when the plan should be ready": "cuándo debe estar listo el plan",
  "folder of the new plan; named after the city when left out":
    "carpeta del plan nuevo; si se omite, con el nombre de la ciudad",
  "nothing written (--dry-run)": "no se ha escrito nada (--dry-run)",
  "no report, see the errors above": "sin informe, véanse los errores de arriba",
  'no text of this plan is in "{0}": they stay in "{1}"':
    'ningún texto de este plan está en "{0}": se quedan en "{1}"',
  '{0} texts are not there in "{1}" and marked: {2}':
    '{0} textos no están en "{1}" y quedan marcados: {2}',
  '1 text is not there in "{0}" and marked: {1}': '1 texto no está en "{0}" y queda marcado: {1}',
  "there is no such file: {0}": "no existe tal archivo: {0}",
  "access is denied: {0}": "acceso denegado: {0}",
  "this is a folder, not a file: {0}": "esto es una carpeta, no un archivo: {0}",
  '--to has no output "{0}"': '--to no tiene la salida "{0}"',
  "there are {0}": "hay {0}",
  '"{0}" exists and differs': '"{0}" existe y es distinto',
  "use --force to replace it": "use --force para reemplazarlo",
  '--lang takes a language tag, not "{0}"': '--lang espera un código de lengua, no "{0}"',
  "A few questions; Ctrl-C stops, and nothing is written before the end.":
    "Unas preguntas; Ctrl-C interrumpe, y no se escribe nada hasta el final.",
  "watching for changes; Ctrl-C ends": "a la espera de cambios; Ctrl-C termina",
  "The plan is in {0}: open plan.yaml there, it tells how to go on.":
    "El plan está en {0}: abra allí plan.yaml, que dice cómo seguir.",
  "findings are in English: there are words for them in {0}":
    "las observaciones están en inglés: existen en {0}",
  "there is no file or folder {0}": "no hay archivo ni carpeta {0}",
  "unknown command {0}, did you mean {1}?": "orden desconocida {0}, ¿quería decir {1}?",
  "unknown command {0}": "orden desconocida {0}",
  "unknown option {0}, did you mean {1}?": "opción desconocida {0}, ¿quería decir {1}?",
  "unknown option {0}": "opción desconocida {0}",
  "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a README. Asks for what no flag says; without a terminal it takes defaults, and needs --city and --country.":
    "Empieza un plan: una carpeta de archivos YAML comentados, esquemas para el editor y un README. Pregunta lo que no dice ninguna opción; sin terminal toma valores por defecto y exige --city y --country.",
  "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published":
    "programa: iuc-lap, iuc-ucap, iurc, urbact-iap o published",
  "what the plan is mostly about, such as mobility": "tema principal del plan, como mobility",
  "currency of the amounts, such as EUR; else that of the country":
    "moneda de los importes, como EUR; si no, la del país",
  "when the work on the plan starts, such as 2027-01":
    "cuándo empieza el trabajo en el plan, como 2027-01",
  "set up checks on every change": "configurar comprobaciones en cada cambio",
  "take answers from a YAML file; flags win over it":
    "tomar respuestas de un archivo YAML; mandan las opciones",
  "ask nothing, take defaults for what is left open":
    "no preguntar nada, tomar valores por defecto",
  "outputs, with commas: {0}": "salidas, con comas: {0}",
  "which report: {0}, or a folder of your own": "qué informe: {0}, o una carpeta propia",
  "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date":
    "ua-1: accesible, el habitual; a-2a, a-3b: para archivo, con fecha",
  "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks for another one. Without a figure: what can be drawn.":
    "Dibuja figuras de un plan, como en los informes. La lengua es la del plan; --lang pide otra. Sin figura: lo que se puede dibujar.",
  "kinds of pictures, with commas: {0}": "tipos de imagen, con comas: {0}",
  "width of PNG pictures": "anchura de las imágenes PNG",
  "list the figures and what each needs": "listar las figuras y lo que cada una necesita",
  "print the list, or what was drawn, as JSON": "mostrar la lista, o lo dibujado, en JSON",
  "which one, or all; the list when left out": "cuál, o all; si se omite, la lista",
  "Make and check templates of your own: what a report holds, in which order.":
    "Crear y comprobar plantillas propias: qué contiene un informe y en qué orden.",
  "copy one of our templates into a folder, to be changed":
    "copiar una de nuestras plantillas en una carpeta, para cambiarla",
  "Copy one of our templates into a new folder, with advice where to change what. `iuc render --template <folder>` uses it.":
    "Copia una de nuestras plantillas en una carpeta nueva, con consejos. `iuc render --template <folder>` la usa.",
  "which one to copy": "cuál copiar",
  "list what would be written": "listar lo que se escribiría",
  "the folder to make": "la carpeta que crear",
  "check templates of your own": "comprobar plantillas propias",
  "Check templates: names that a report does not have, words, directives, headings that skip a level, pictures without words. Exit code 1 where something is found.":
    "Comprueba plantillas: nombres que un informe no tiene, palabras, directivas, títulos que saltan nivel, imágenes sin texto. Código 1 si halla algo.",
  "how to print it": "cómo mostrarlo",
  "folders of templates; this one when left out": "carpetas de plantillas; si se omite, esta",
  "list the templates there are": "listar las plantillas que hay",
  "List our templates and those of the configuration.":
    "Lista nuestras plantillas y las de la configuración.",
  "for programs": "para programas",
  "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated":
    "pasar por alto lo que encaje, como .gitignore (drafts/, *.old.plan.yaml); repetible",
  "also check what .gitignore leaves out": "comprobar también lo que excluye .gitignore",
  "read paths from this file, or - for standard input; one a line, or separated by NUL":
    "leer rutas de este archivo, o - para la entrada estándar; una por línea, o separadas por NUL",
  "with -: check standard input in place of this file, in its plan":
    "con -: comprobar la entrada estándar en lugar de este archivo, en su plan",
  "only plans that differ from a commit in the work tree; without ref, from the default branch":
    "solo los planes que difieren de un commit; sin ref, de la rama por defecto",
  "only plans with staged changes, as the next commit will hold them":
    "solo planes con cambios preparados, como en el próximo commit",
  "only the i-th of n parts of the plans, for machines that share the work":
    "solo la i-ésima de n partes, para repartir entre máquinas",
  "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated":
    "cómo mostrar el resultado o en qué archivo escribirlo; html y markdown también en una carpeta/, una hoja por plan; repetible",
  "write what would be printed to this file": "escribir lo que se mostraría en este archivo",
  "ignore nothing that comments in a plan ask to ignore":
    "no atender a los comentarios que piden ignorar algo",
  "findings accepted for now: counted, neither shown nor held against a plan":
    "observaciones aceptadas por ahora: se cuentan, no se muestran ni pesan",
  "take out of the baseline what no longer occurs in the plans that are checked":
    "quitar de la base lo que ya no aparece en los planes comprobados",
  "with --update-baseline: also accept all that is found now":
    "con --update-baseline: aceptar también todo lo hallado ahora",
  "judge submissions: no settings, comments or baselines that lie around the plans; needs --profile and --stage":
    "juzgar entregas: sin ajustes, comentarios ni bases que rodeen los planes; exige --profile y --stage",
  "exit with 1 on warnings, with 2 on paths of which nothing is left to check":
    "código 1 con advertencias, 2 con rutas sin nada que comprobar",
  "exit with 1 on more warnings than this": "código 1 con más advertencias que estas",
  "level of a rule: off, info, warning, error; may be repeated":
    "nivel de una regla: off, info, warning, error; repetible",
  "threads to check with; auto takes more than one for many plans":
    "hilos con que comprobar; auto usa varios para muchos planes",
  "use and keep results below the cache folder of this user":
    "usar y guardar resultados en la caché del usuario",
  "with --fix or --diff: also what was probably meant; look at it afterwards":
    "con --fix o --diff: también lo que probablemente se quiso decir; revíselo después",
  "print what --fix would change, as a patch, and write nothing":
    "mostrar lo que cambiaría --fix, como parche, sin escribir nada",
  "Put the JSON reports of several runs of iuc validate together, such as those of shards, and judge them as one: every form of output, and the exit code of the whole.":
    "Reúne los informes JSON de varias ejecuciones de iuc validate, como las de partes, y los juzga como uno: todas las salidas y el código del conjunto.",
  "reports of iuc validate --format json": "informes de iuc validate --format json",
  "Explain a rule by its id (structure/actions-owned), or a field by its path (actions.owners), entry (action.owners) or name (owners): what it means, why it is there, good and bad examples.":
    "Explica una regla por su id (structure/actions-owned), o un campo por su ruta (actions.owners), entrada (action.owners) o nombre (owners): qué significa, por qué, ejemplos.",
  "id of a rule, or path of a field; profile.… for a profile's, config.… for a configuration's":
    "id de una regla o ruta de un campo; profile.… para un perfil, config.… para una configuración",
  "List what `iuc validate` checks: by topic, with level and first stage.":
    "Lista lo que comprueba `iuc validate`: por tema, con nivel y primera fase.",
  "levels and options as this programme has them": "niveles y opciones según este programa",
  "Look at the settings of this folder.": "Consultar los ajustes de esta carpeta.",
  "show what holds for a run, or for one plan": "mostrar lo que rige para una ejecución o un plan",
  "Show what holds when plans are checked here: settings, and rules that somebody set. With a plan, what holds for it. Flags count as they do for `iuc validate`.":
    "Muestra lo que rige al comprobar aquí: ajustes y reglas fijadas. Con un plan, lo que rige para él. Las opciones cuentan como en `iuc validate`.",
  "also show where each comes from: a flag, a line of the configuration, the profile":
    "mostrar también de dónde viene cada uno: opción, línea de configuración, perfil",
  "everything, for programs": "todo, para programas",
  "a plan, or a file of it": "un plan o un archivo suyo",
  "Print a JSON Schema (2020-12), or export it for an editor or another tool. Without a name and without --out it lists the schemas.":
    "Muestra un esquema JSON (2020-12), o lo exporta para un editor u otra herramienta. Sin nombre ni --out, lista los esquemas.",
  "write to this folder instead of printing": "escribir en esta carpeta en vez de mostrar",
  "with --out: list what would be written": "con --out: listar lo que se escribiría",
  "with --out: replace files that differ": "con --out: reemplazar los archivos distintos",
  "one schema; all of them when left out": "un esquema; todos si se omite",
  "there is no figure {0}": "no hay ninguna figura {0}",
  "there is no file {0}": "no hay ningún archivo {0}",
  "correct it, and run the command again": "corríjalo y repita la orden",
  "choose another folder": "elija otra carpeta",
  "no theme is called {0}": "ningún tema se llama {0}",
};
