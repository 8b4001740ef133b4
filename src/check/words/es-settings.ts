import type { Translated } from "../../core/checks/check.ts";
import type { settingChecks } from "../make-finding.ts";

/** The words of what is checked in configurations and in comments that ignore a rule, in Spanish. */
export const settings: Translated<typeof settingChecks> = {
  "path/outside-root": {
    summary: "Una ruta en una configuración debe quedar dentro de su carpeta.",
    why: "Una carpeta que se envía o se revisa en otro lugar no debe llevar a los archivos de alrededor.",
    fix: "Ponga el archivo en la carpeta de la configuración y escriba su ruta desde allí: lists/own.yaml.",
    messages: {
      path: { text: '"{path}" lleva fuera de la carpeta de esta configuración' },
      link: { text: '"{path}" es un enlace que lleva fuera de la carpeta de esta configuración' },
    },
  },
  "config/unknown-rule": {
    summary: "Una configuración solo debe ajustar reglas que existen.",
    why: "Un ajuste para una regla desconocida no tiene efecto, y lo que se quería revisar queda sin revisar.",
    fix: "Escriba el nombre de una regla; iuc rules las enumera todas.",
    messages: {
      plain: { text: 'ninguna regla se llama "{id}"' },
      similar: {
        text: 'ninguna regla se llama "{id}", ¿quiso decir {names}?',
        fix: "Escriba {names}.",
      },
    },
  },
  "config/fixed-check": {
    summary: "Una comprobación permanente no se debe cambiar.",
    why: "Sin ella no se podría confiar en el resto de un archivo.",
    fix: "Elimine la línea.",
    messages: {
      fixed: { text: 'la comprobación "{id}" no se puede cambiar ni desactivar' },
    },
  },
  "config/unknown-option": {
    summary: "Una configuración solo debe ajustar números que una regla tiene.",
    why: "Un número que ninguna regla lee no tiene efecto.",
    fix: "Elimínelo; iuc explain {id} enumera los números de la regla.",
    messages: {
      plain: { text: 'la regla {id} no tiene ningún número "{name}"' },
      similar: {
        text: 'la regla {id} no tiene ningún número "{name}", ¿quiso decir {names}?',
        fix: "Escriba {names}.",
      },
      none: { text: "la regla {id} no tiene números que ajustar" },
    },
  },
  "config/custom-rule": {
    summary: "Una regla propia debe decir qué mira y qué debe cumplirse.",
    why: "Una regla que no se entiende no revisa nada.",
    fix: "Corrija la regla; la guía de configuración muestra ejemplos.",
    messages: {
      taken: {
        text: '"{topic}" es un tema de iuc, y las reglas propias necesitan otro',
        fix: "Escriba {better}.",
      },
      twice: { text: 'una segunda regla se llama "{id}"', fix: "Dé otro nombre a una de las dos." },
      neither: {
        text: "esta regla no dice qué debe cumplirse",
        fix: "Añada must con condiciones, o schema con la forma debida.",
      },
      both: { text: "esta regla tiene must y schema a la vez", fix: "Conserve uno de los dos." },
      field: { text: '{owner} no tiene ningún campo "{name}"' },
      similarField: {
        text: '{owner} no tiene ningún campo "{name}", ¿quiso decir {names}?',
        fix: "Escriba {names}.",
      },
      list: {
        text: '"{name}" es una lista, y falta [*] detrás',
        fix: "Escriba {name}[*] para cada una de sus entradas.",
      },
      noList: { text: '"{name}" no es una lista', fix: "Elimine [*] detrás." },
      value: {
        text: '"{is}" compara con un valor, y no hay ninguno',
        fix: "Añada una línea value: …",
      },
      values: {
        text: '"{is}" elige entre valores, y no hay ninguno',
        fix: "Añada una línea values: [a, b].",
      },
      noValue: { text: '"{is}" no compara con nada', fix: "Elimine value y values." },
      number: { text: '"{is}" compara con un número', fix: "Escriba un número en value." },
      date: {
        text: '"{is}" compara con una fecha',
        fix: "Escriba una fecha en value: 2030, 2030-06 o 2030-06-30.",
      },
      text: { text: '"{is}" compara con un patrón', fix: "Escriba un patrón en value." },
      pattern: {
        text: 'el patrón "{pattern}" no se puede usar',
        fix: "Use letras, clases, repeticiones y alternativas; lo que mira atrás o adelante no se conoce aquí.",
      },
      nested: {
        text: "un archivo de reglas no puede nombrar otros archivos",
        fix: "Nombre todos los archivos en la configuración.",
      },
      other: {
        text: '"{key}" no tiene lugar en un archivo de reglas',
        fix: "Conserve en él solo customRules; lo demás va en la configuración.",
      },
    },
  },
  "schema/ref-not-allowed": {
    summary: "Una referencia en una forma debe quedar dentro de ella.",
    why: "No se busca nada fuera, ni en la web ni en otros archivos.",
    fix: "Escriba la forma en $defs y refiérase a ella: #/$defs/name.",
    messages: {
      outside: { text: 'la referencia "{ref}" lleva fuera de esta forma' },
      unknown: { text: 'no hay nada definido como "{ref}"' },
    },
  },
  "suppression/form": {
    summary: "Un comentario que ignora una regla debe tener su forma.",
    why: "Con otra forma, el comentario no tiene efecto y la observación queda.",
    fix: "Escriba # iuc-ignore tema/nombre -- el motivo.",
    messages: {
      word: { text: '"{word}" no se conoce, ¿quiso decir "iuc-ignore"?' },
      rule: { text: "este comentario no dice qué regla ignora" },
      top: {
        text: "un comentario para todo el archivo debe ir antes de su primer campo",
        fix: "Llévelo al principio, o escriba iuc-ignore para la entrada que sigue.",
      },
    },
  },
  "suppression/reason": {
    summary: "Un comentario que ignora una regla debe dar el motivo.",
    why: "Quien lea el plan más tarde debe saber por qué; sin motivo, la observación queda.",
    fix: "Añada el motivo: # iuc-ignore {id} -- el motivo.",
    messages: {
      missing: { text: "este comentario no da ningún motivo, así que no tiene efecto" },
    },
  },
  "suppression/unknown-rule": {
    summary: "Un comentario debe ignorar una regla que existe.",
    why: "No tiene efecto, y la observación queda.",
    fix: "Escriba el nombre que figura junto a la observación.",
    messages: {
      plain: { text: 'ninguna regla se llama "{id}"' },
      similar: {
        text: 'ninguna regla se llama "{id}", ¿quiso decir {names}?',
        fix: "Escriba {names}.",
      },
    },
  },
  "suppression/fixed-check": {
    summary: "Una comprobación permanente no se puede ignorar.",
    why: "Sin ella no se podría confiar en el resto de un archivo.",
    fix: "Corrija lo que señala la comprobación y elimine el comentario.",
    messages: {
      fixed: { text: 'la comprobación "{id}" no se puede ignorar' },
    },
  },
  "suppression/unused": {
    summary: "Un comentario que ignora una regla debe tener algo que ignorar.",
    why: "El comentario es un resto, y ocultaría la próxima observación sin que nadie lo decidiera.",
    fix: "Elimine el comentario, o llévelo a la línea anterior a la entrada de la que trata.",
    messages: {
      entry: { text: "{id} no señala nada en la entrada de la que trata este comentario" },
      file: { text: "{id} no señala nada en este archivo" },
    },
  },
};
