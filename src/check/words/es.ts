import type { Translated } from "../../core/checks/check.ts";
import type { structureChecks } from "../make-finding.ts";

/** The words of what is checked before the rules, in Spanish. */
export const checks: Translated<typeof structureChecks> = {
  "field/unknown": {
    summary: "Un campo debe ser de los que tiene su entrada.",
    why: "Un campo que nadie conoce no se lee nunca: lo que dice se perdería sin avisar.",
    fix: "Borre el campo, o escriba su texto en notes.",
    messages: {
      plain: { text: '{owner} no tiene ningún campo "{key}"' },
      similar: {
        text: '{owner} no tiene ningún campo "{key}", ¿quiso decir {names}?',
        fix: "Cambie el nombre del campo a {names}.",
      },
      elsewhere: {
        text: '{owner} no tiene ningún campo "{key}"; {other} sí',
        fix: "Póngalo en {other}.",
      },
      old: { text: '{owner} no tiene ningún campo "{key}"' },
      language: {
        text: '"{key}" no es un código de idioma',
        fix: "Escriba el idioma con dos letras, como en, pt o pt-BR.",
      },
      name: {
        text: '"{key}" no puede ser el nombre de un campo',
        fix: "Escriba el nombre del campo tal como figura en esta entrada, como start o costs.",
      },
    },
  },
  "field/misspelt": {
    summary: "Un campo que una entrada necesita debe llevar su nombre correcto.",
    why: "Con otro nombre el campo no se encuentra.",
    fix: 'Cambie el nombre de "{key}" a "{name}".',
    messages: { rename: { text: '"{key}" debería llamarse "{name}", que {owner} necesita' } },
  },
  "field/missing": {
    summary: "Un campo que da identidad a una entrada debe estar presente.",
    why: "Sin él la entrada no se puede nombrar ni leer.",
    fix: 'Añada una línea "{key}: …".',
    messages: {
      absent: { text: 'falta "{key}" en {owner}' },
      blank: {
        text: '"{key}" está vacío, y {owner} lo necesita',
        fix: 'Escriba su valor: "{form}".',
      },
    },
  },
  "field/empty": {
    summary: "Un campo presente debería tener un valor.",
    why: "Un campo vacío cuenta como ausente, y nadie ve si es a propósito.",
    fix: "Escriba su valor, borre la línea, o diga en gaps por qué está vacío.",
    messages: {
      field: { text: '"{key}" está vacío' },
      entry: {
        text: 'una entrada de "{key}" está vacía',
        fix: "Escriba la entrada, o borre la línea.",
      },
    },
  },
  "field/type": {
    summary: "Un valor debe ser del tipo que su campo admite.",
    why: "Un valor de otro tipo no se puede imprimir, sumar ni comparar.",
    fix: "Escriba {expected}.",
    messages: {
      field: { text: '"{key}" admite {expected}, no {actual}' },
      entry: { text: 'una entrada de "{key}" admite {expected}, no {actual}' },
    },
  },
  "field/choice": {
    summary: "Un valor de una lista fija debe figurar en esa lista.",
    why: "Solo las palabras de la lista se pueden contar, comparar y traducir.",
    fix: "Escriba uno de estos valores: {choices}.",
    messages: {
      plain: { text: '"{value}" no es un valor de "{field}"' },
      similar: {
        text: '"{value}" no es un valor de "{field}", ¿quiso decir {names}?',
        fix: "Escriba {names}.",
      },
    },
  },
  "field/format": {
    summary: "Un valor debe escribirse en la forma que su campo admite.",
    why: "Un valor escrito de otra forma no se puede leer.",
    fix: "Escriba el valor en la forma que su campo admite.",
    messages: {
      form: { text: '"{value}" no es {expected}' },
      line: {
        text: '"{key}" debe caber en una línea',
        fix: "Una las líneas; un texto más largo va en una descripción o en notes.",
      },
    },
  },
  "field/length": {
    summary: "Un texto no debe ser más largo que su campo.",
    why: "Un texto más largo rompe las tablas y los títulos de los informes.",
    fix: "Acorte el texto; el resto va en una descripción o en notes.",
    messages: { long: { text: '"{key}" tiene {length} caracteres, más de {limit}' } },
  },
  "field/range": {
    summary: "Un número debe estar entre los límites de su campo.",
    why: "Un número fuera de los límites es un error al teclear, y las cifras que salen de él serían falsas.",
    fix: "Corrija el número.",
    messages: {
      high: { text: '"{key}" es {value}, más de {limit}' },
      low: { text: '"{key}" es {value}, menos de {limit}' },
      notAbove: { text: '"{key}" es {value} pero debe ser más de {limit}' },
    },
  },
  "field/duplicate-item": {
    summary: "Una lista de nombres no debe contener dos veces el mismo.",
    why: "Se contaría y se imprimiría dos veces.",
    fix: "Borre uno de los dos.",
    messages: { twice: { text: '"{value}" figura dos veces en "{key}"' } },
  },
  "plan/empty": {
    summary: "Un archivo debe contener algo.",
    why: "No hay nada que comprobar ni que imprimir.",
    fix: 'Empiece con una línea "iuc: {format}", o ejecute iuc init para un plan con comentarios que le guían.',
    messages: { empty: { text: "este archivo está vacío" } },
  },
  "plan/not-a-map": {
    summary: "Un archivo debe contener campos con nombre.",
    why: "Sin nombres no se puede encontrar nada en él.",
    fix: 'Empiece con una línea "iuc: {format}" y escriba cada campo como "nombre: valor".',
    messages: { shape: { text: "este archivo contiene {actual} en lugar de campos con nombre" } },
  },
  "plan/version": {
    summary: "Un archivo debe decir qué es, en una versión conocida del formato.",
    why: "De ello depende cómo leer el resto, así que en este archivo no se ha comprobado nada más.",
    fix: 'Escriba "iuc: {format}" como primera línea.',
    messages: {
      missing: { text: 'falta la línea "iuc: {format}"' },
      unknown: {
        text: '"{value}" no es un formato de este iuc; conoce {known}',
        fix: 'Escriba "iuc: {format}", o actualice iuc si el archivo se hizo para uno más reciente.',
      },
      other: {
        text: "este archivo es de tipo {actual}, no {kind}",
        fix: 'Indique aquí un archivo de tipo {kind}, o escriba "iuc: {format}" si lo es.',
      },
    },
  },
  "plan/profile": {
    summary: "Un plan debe nombrar un programa conocido.",
    why: "El programa dice cuánto dura un plan, qué necesita y con qué rigor se comprueba.",
    fix: "Escriba uno de estos nombres: {known}, o indique su propio programa con --profile archivo.yaml.",
    messages: {
      plain: { text: 'programa desconocido "{value}"' },
      similar: {
        text: 'programa desconocido "{value}", ¿quiso decir {names}?',
        fix: "Escriba {names}.",
      },
    },
  },
  "plan/file-name": {
    summary: "Un plan en una carpeta debe llevar un nombre por el que se encuentre.",
    why: "En una carpeta solo plan.yaml y los nombres que acaban en .plan.yaml son planes; este archivo no se ha comprobado.",
    fix: "Cambie el nombre del archivo a {better}.",
    messages: { other: { text: '"{name}" contiene un plan y no se llama plan.yaml' } },
  },
  "plan/part-name": {
    summary: "Un archivo YAML en la carpeta de un plan debe ser una parte del plan.",
    why: "El nombre de un archivo dice dónde va su contenido; este archivo no se ha leído.",
    fix: "Dele el nombre de un campo del plan, como risks.yaml, o sáquelo de la carpeta.",
    messages: {
      plain: {
        text: 'ningún campo de un plan se llama "{name}", así que este archivo no se ha leído',
      },
      similar: {
        text: 'ningún campo de un plan se llama "{name}", ¿quiso decir {names}?',
        fix: "Cambie el nombre del archivo a {file}.",
      },
      deep: {
        text: "este archivo está demasiado adentro en la carpeta, así que no se ha leído",
        fix: "Póngalo junto a plan.yaml, o en una carpeta con el nombre de una lista del plan, como actions.",
      },
      second: {
        text: '"{name}" es un segundo comienzo junto a plan.yaml, así que no se ha leído',
        fix: "Deje uno de los dos como plan.yaml; ponga el otro en una carpeta aparte.",
      },
      single: {
        text: '"{name}" no es una lista, así que no puede tener un archivo por entrada',
        fix: "Escríbalo todo en {file}.",
      },
    },
  },
  "plan/part-twice": {
    summary: "Un campo de un plan debe figurar en un solo lugar.",
    why: "Solo podría contar uno de los lugares, y nadie vería cuál.",
    fix: "Deje uno de ellos y lleve allí el contenido del otro.",
    messages: { twice: { text: '"{name}" ya figura en {first}' } },
  },
  "plan/part-header": {
    summary: "Una parte de un plan debe contener solo el valor de su campo.",
    why: "Solo plan.yaml dice qué formato tiene el plan; una parte le pertenece.",
    fix: "Deje en el archivo solo lo que va bajo el campo cuyo nombre lleva.",
    messages: {
      header: {
        text: 'una parte de un plan no tiene línea "iuc:"',
        fix: "Borre la línea; solo la lleva plan.yaml.",
      },
      nested: {
        text: 'este archivo ya es "{name}" por su nombre, "{name}:" no debe figurar en él',
        fix: 'Borre la línea "{name}:" y desplace a la izquierda lo que hay debajo.',
      },
    },
  },
};
