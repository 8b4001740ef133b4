import { counterIn, joinedBy, numberIn, type Grammar, type Words } from "./words.ts";

// Four digits stand together; from five on, points part the thousands.
const grammar: Grammar = { isOne: (count) => count === 1, separator: ".", from: 5 };

const counted = counterIn(grammar);

/** Spanish. */
export const es: Words = {
  language: "es",
  number: numberIn(grammar),
  all: joinedBy("y"),
  level: { error: "error", warning: "advertencia", info: "consejo" },
  levels: {
    error: counted("# error", "# errores"),
    warning: counted("# advertencia", "# advertencias"),
    info: counted("# consejo", "# consejos"),
  },
  noFindings: "ninguna observación",
  kinds: {
    plan: counted("# plan", "# planes"),
    profile: counted("# programa", "# programas"),
  },
  checked: (things, count) => `${things} ${count === 1 ? "comprobado" : "comprobados"}`,
  nothingChecked: "no se ha comprobado nada",
  unread: counted("# no se ha podido leer", "# no se han podido leer"),
  total: (checked, found) => `${checked}: ${found}`,
  labels: {
    also: "también",
    why: "por qué",
    fix: "qué hacer",
    more: "detalles",
    next: "siguiente paso",
  },
  times: counted("# vez", "# veces"),
  morePlaces: counted("# lugar más", "# lugares más"),
  moreFindings: counted(
    "# observación más; --format concise las muestra todas",
    "# observaciones más; --format concise las muestra todas",
  ),
  outcome: {
    unreadable: "no se ha podido leer",
    failed: "sin comprobar, por un fallo de iuc",
  },
  asStage: (stage) => `en fase ${stage}`,
  partial: {
    rules: "comprobado en parte: las reglas del método esperan a que se corrijan los errores",
    places: counted(
      "comprobado en parte: los errores ocultan # lugar, donde esperan las reglas sobre sumas y datos que faltan",
      "comprobado en parte: los errores ocultan # lugares, donde esperan las reglas sobre sumas y datos que faltan",
    ),
  },
  incomplete: "incompleto: no se ha podido comprobar todo",
  ignored: counted(
    "# observación ignorada con un motivo",
    "# observaciones ignoradas con un motivo",
  ),
  accepted: counted(
    "# observación admitida por la base de referencia",
    "# observaciones admitidas por la base de referencia",
  ),
  fixable: counted(
    "--fix corrige # observación; --diff muestra cómo",
    "--fix corrige # observaciones; --diff muestra cómo",
  ),
  mends: { safe: "(seguro: --fix lo hace)", unsafe: "(suposición: --fix --unsafe-fixes lo hace)" },
  skippedRules: counted(
    "# regla sin aplicar por no conocer la fecha de hoy: añada --today now",
    "# reglas sin aplicar por no conocer la fecha de hoy: añada --today now",
  ),
  beyondGithub: (shown, rest) =>
    `GitHub muestra ${shown} anotaciones de cada nivel; además hay ${rest}:`,
  summary: {
    plan: "Plan",
    findings: "Observaciones",
    place: "Lugar",
    finding: "Observación",
    rule: "Regla",
    more: counted(
      "Hay # observación más en el registro.",
      "Hay # observaciones más en el registro.",
    ),
    files: counted("Hay # plan más en el registro.", "Hay # planes más en el registro."),
  },
  allFine: "todas las comprobaciones",
  page: {
    why: "Por qué",
    fix: "Qué hacer",
    says: "Mensajes",
    reported: "Se señala",
    fine: "Correcto",
    values: "Valores",
    value: "Valor",
    meaning: "Significado",
    fields: "Campos",
    field: "Campo",
    kind: "Tipo",
    write: "Qué escribir",
    example: "Ejemplo",
    level: "Nivel",
    from: "Desde la fase",
    option: (name) => `Opción ${name}`,
    waits: ["Espera", "no dice nada de lo que un error ha dejado fuera del plan"],
    needs: ["Requiere", "la fecha de hoy: --today"],
    sources: "Fuentes",
    method: "En el método",
    fixed: "no se puede desactivar",
    everyStage: "todas las fases",
    andLater: (stage) => `${stage} y posteriores`,
    inProfile: (value, profile) => `${value} en ${profile}`,
  },
  ruleList: {
    title: "Qué comprueba iuc validate",
    more: "iuc explain <tema>/<nombre> explica cada regla.",
    alwaysOn: "(siempre activo)",
    name: "Nombre",
    level: "Nivel",
    from: "Desde",
    summary: "En resumen",
  },
};
