import type { readerChecks } from "../../reader-checks.ts";
import type { Translated } from "../check.ts";

const quotes = 'Ponga todo el texto entre comillas: title: "Vivienda: un plan para todos".';

/** The words of the reader in Spanish. */
export const es: Translated<typeof readerChecks> = {
  "io/encoding": {
    summary: "Un archivo debe guardarse en UTF-8.",
    why: "Otras codificaciones cambian sin avisar letras como č, é o ñ.",
    fix: "Guarde de nuevo el archivo con la codificación UTF-8.",
    messages: {
      named: { text: "este archivo está guardado en {encoding}, no en UTF-8" },
      broken: {
        text: "el byte {byte} no es UTF-8",
        fix: "Guarde de nuevo el archivo con la codificación UTF-8; es probable que se guardara en Windows-1252 o Latin-1.",
      },
    },
  },
  "io/too-large": {
    summary: "Un archivo no debe superar el tamaño máximo.",
    why: "Un plan tiene algunos miles de líneas; un archivo mayor es otra cosa o un error.",
    fix: "Lleve los textos largos a un documento aparte, o reparta el plan en varios archivos.",
    messages: {
      size: { text: "este archivo ocupa {size} MB, más de los {limit} MB que se leen" },
      limit: { text: "este archivo supera los {limit} MB que se leen" },
    },
  },
  "io/not-a-file": {
    summary: "Lo que se va a leer debe ser un archivo.",
    why: "Una carpeta, una tubería o un dispositivo no contiene texto que comprobar.",
    fix: "Indique un archivo, o la carpeta que contiene plan.yaml.",
    messages: {
      folder: {
        text: "esto tiene nombre de plan pero es una carpeta",
        fix: "Cambie el nombre de la carpeta.",
      },
      special: { text: "esto es una tubería o un dispositivo, no un archivo" },
      loop: { text: "este enlace lleva de vuelta a sí mismo", fix: "Borre el enlace." },
      outside: {
        text: "este enlace sale de la carpeta que se comprueba, así que no se ha seguido",
        fix: "Ponga aquí el propio archivo, o indique el lugar al que lleva.",
      },
    },
  },
  "io/unreadable": {
    summary: "Un archivo debe poder leerse.",
    why: "Lo que no se puede leer no se ha comprobado.",
    fix: "Permita la lectura del archivo y repita la comprobación.",
    messages: {
      denied: { text: "no tiene permiso para leer este archivo" },
      missing: {
        text: "este archivo ha desaparecido cuando se iba a leer",
        fix: "Repita la comprobación cuando nadie esté cambiando la carpeta.",
      },
      folder: {
        text: "no se puede leer esta carpeta, por lo que no se ha comprobado nada en ella",
        fix: "Permita la lectura de la carpeta o déjela fuera con --exclude.",
      },
      other: {
        text: "este archivo no se puede leer",
        fix: "Cópielo a otro lugar y repita la comprobación.",
      },
    },
  },
  "yaml/syntax": {
    summary: "Un archivo debe poder leerse como YAML.",
    why: "Desde aquí no se puede leer nada, por lo que el resto del archivo no se ha comprobado.",
    fix: "Compare la línea con las que la rodean.",
    messages: {
      colon: {
        text: "dos puntos y un espacio dentro de un texto abren aquí un campo nuevo",
        fix: quotes,
      },
      noSpace: {
        text: 'falta un espacio tras los dos puntos de "{key}"',
        fix: 'Escriba "{key}: " y después el valor.',
      },
      noColon: {
        text: '"{text}" no tiene dos puntos ni continúa el texto anterior',
        fix: "Añada dos puntos y un valor, o sangre más la línea si continúa el texto anterior.",
      },
      indentation: {
        text: "esta línea no está sangrada como las demás a las que pertenece",
        fix: "Ponga el mismo número de espacios al principio de todos los campos de una entrada.",
      },
      item: {
        text: "esta línea no encaja en la lista en la que está",
        fix: "Empiece cada elemento de una lista con un guion y un espacio, todos con la misma sangría.",
      },
      foreignBlank: {
        text: "aquí hay un espacio que no es un espacio normal ({character})",
        fix: "Bórrelo y pulse la barra espaciadora; esos espacios llegan con textos pegados.",
      },
      itemBehindField: {
        text: "una lista no puede empezar en la línea de su campo",
        fix: "Escriba cada elemento en una línea nueva, con un guion y un espacio delante.",
      },
      afterQuote: {
        text: "hay texto tras las comillas de cierre",
        fix: 'Ponga todo el texto entre un solo par de comillas; dentro, escriba \\" para las comillas.',
      },
      afterBracket: {
        text: 'hay texto tras "{bracket}", que cierra una lista o un grupo',
        fix: "Ponga todo el texto entre comillas si los corchetes forman parte de él.",
      },
      openQuote: {
        text: "las comillas que se abren aquí no se cierran",
        fix: "Añada las comillas de cierre; dentro de comillas simples, duplique el apóstrofo.",
      },
      openBracket: {
        text: 'el "{bracket}" que se abre aquí no se cierra',
        fix: "Añada el signo de cierre, o ponga todo el texto entre comillas si el signo forma parte de él.",
      },
      comma: {
        text: "falta una coma entre dos elementos entre corchetes",
        fix: "Ponga una coma entre los elementos; un texto con corchetes o comas va entre comillas.",
      },
      emptyEntry: {
        text: "no hay nada entre dos comas",
        fix: "Borre una de las comas, o escriba el elemento que falta.",
      },
      reserved: {
        text: 'un texto solo puede empezar por "{character}" entre comillas',
        fix: 'Ponga todo el texto entre comillas: "{character}…".',
      },
      unknownAlias: {
        text: '"*{name}" repite una parte que no está en este archivo',
        fix: "Ponga el texto entre comillas si el asterisco forma parte de él.",
      },
      anchor: {
        text: "se espera un nombre tras & o *",
        fix: "Ponga el texto entre comillas si el signo forma parte de él.",
      },
      escape: {
        text: "la barra invertida no introduce aquí ningún carácter legible",
        fix: "Escriba dos barras por cada una, o use comillas simples.",
      },
      blockText: {
        text: "tras el signo | o > no hay un texto que se pueda leer",
        fix: "Cambie de línea tras | o > y sangre dos espacios cada línea del texto.",
      },
      directive: {
        text: "una línea que empieza por % es una instrucción, y esta no se puede leer",
        fix: "Borre la línea, o ponga el texto entre comillas.",
      },
      tag: {
        text: "la palabra que sigue al signo de exclamación no se puede leer",
        fix: "Ponga el texto entre comillas si el signo de exclamación forma parte de él.",
      },
      marker: {
        text: "se espera un espacio o una línea nueva tras ---",
        fix: "Ponga el primer campo en una línea propia, o borre el signo.",
      },
      key: {
        text: "el nombre de un campo no se puede leer aquí",
        fix: "Escriba el nombre, dos puntos y un espacio en una sola línea.",
      },
      other: { text: "esto no se puede leer" },
    },
  },
  "yaml/tab-indent": {
    summary: "Una línea se sangra con espacios, no con tabuladores.",
    why: "El ancho de un tabulador cambia según el editor, por eso YAML no lo admite como sangría.",
    fix: "Sustituya el tabulador por espacios, dos por nivel.",
    messages: { tab: { text: "esta línea está sangrada con un tabulador" } },
  },
  "text/control": {
    summary: "Un texto no debe contener caracteres de control.",
    why: "Son invisibles, y las pantallas, el PDF y otros programas los toman por órdenes.",
    fix: "Borre el carácter; suele llegar con un texto pegado de otro programa.",
    messages: {
      raw: { text: "aquí está el carácter de control invisible {character}" },
      escaped: { text: "este texto contiene el carácter de control {character}" },
    },
  },
  "text/bidi": {
    summary: "Un texto no debe contener caracteres que cambien el sentido de lectura.",
    why: "El texto parece decir otra cosa, y se acaba firmando lo que no se ha leído.",
    fix: "Borre el carácter; las escrituras de derecha a izquierda no lo necesitan.",
    messages: {
      raw: { text: "aquí está el carácter de dirección invisible {character}" },
      escaped: { text: "este texto contiene el carácter de dirección {character}" },
    },
  },
  "text/look-alike-key": {
    summary: "El nombre de un campo debe escribirse con las letras que parece llevar.",
    why: "Dos nombres que parecen iguales son distintos para un ordenador, y el valor no se encuentra.",
    fix: "Teclee el nombre de nuevo en lugar de pegarlo.",
    messages: {
      letters: { text: 'las letras de "{key}" solo se parecen a "{plain}"' },
      twin: { text: '"{key}" solo se parece a "{twin}", que está al lado' },
    },
  },
  "text/too-long": {
    summary: "Un texto no debe superar la longitud máxima.",
    why: "Un texto tan largo es un documento pegado o un error; ningún informe puede imprimirlo.",
    fix: "Deje aquí un resumen y cite el documento entre las fuentes.",
    messages: {
      length: { text: 'el texto "{start}" tiene {length} caracteres, más de {limit}' },
    },
  },
  "yaml/duplicate-key": {
    summary: "Un campo debe figurar una sola vez en su lugar.",
    why: "Solo podría contar uno de los dos valores, y nadie vería cuál.",
    fix: "Borre uno de los dos, o reúna su contenido en uno de ellos.",
    messages: { twice: { text: 'el campo "{key}" figura aquí por segunda vez' } },
  },
  "yaml/tag-not-allowed": {
    summary:
      "Un valor no debe llevar un tipo de un lenguaje de programación ni un tipo YAML antiguo.",
    why: "Un tipo así pide a un programa que construya otra cosa con su texto, lo que no es seguro.",
    fix: "Borre la palabra que empieza por un signo de exclamación, o ponga el texto entre comillas.",
    messages: {
      tag: { text: 'el tipo "{tag}" no se admite' },
      mismatch: {
        text: 'el tipo "{tag}" no corresponde al valor que le sigue',
        fix: "Borre el tipo, o escriba un valor que le corresponda.",
      },
    },
  },
  "yaml/alias-limit": {
    summary: "Las partes repetidas no deben desplegarse más allá del límite.",
    why: "Unas pocas líneas de repeticiones anidadas pueden dar millones y bloquear cualquier programa.",
    fix: "Escriba los valores completos, o deles un id al que remitir.",
    messages: { uses: { text: 'con "*{name}" las repeticiones pasan de {limit}' } },
  },
  "yaml/cycle": {
    summary: "Una parte no debe contenerse a sí misma.",
    why: "Una parte que se contiene a sí misma no termina nunca.",
    fix: "Borre esta referencia, o remita a un id.",
    messages: { self: { text: '"*{name}" está dentro de la parte que repite' } },
  },
  "yaml/merge-key": {
    summary: "No se debe usar la clave de fusión <<.",
    why: "Procede de una versión antigua de YAML, y los programas actuales la leen de formas distintas.",
    fix: "Escriba aquí los campos completos.",
    messages: { merge: { text: '"<<" no fusiona nada aquí, no forma parte de YAML 1.2' } },
  },
  "yaml/depth-limit": {
    summary: "Las listas y los grupos no deben anidarse más allá del límite.",
    why: "Ningún plan es tan profundo; un archivo así está dañado o hecho para bloquear un programa.",
    fix: "Escriba los valores con menos profundidad.",
    messages: { deep: { text: "las listas y los grupos se anidan en más de {limit} niveles" } },
  },
  "yaml/multiple-documents": {
    summary: "Un archivo debe contener un solo documento.",
    why: "Solo se leería la primera parte, y el resto se perdería sin avisar.",
    fix: "Borre esta línea, o lleve lo que sigue a un archivo aparte.",
    messages: { marker: { text: "aquí empieza un segundo documento" } },
  },
  "yaml/directive": {
    summary: "Un archivo no debe pedir otra versión de YAML.",
    why: "Todo archivo se lee como YAML 1.2, donde yes, no, on y off son palabras, no verdadero o falso.",
    fix: "Borre la línea que empieza por %.",
    messages: {
      version: { text: "este archivo pide YAML {version} y se lee como YAML 1.2" },
      unknown: { text: 'la instrucción "%{name}" no tiene efecto' },
    },
  },
  "yaml/key-not-allowed": {
    summary: "Un campo debe tener un nombre.",
    why: "Sin nombre no se puede encontrar el valor.",
    fix: "Escriba un nombre antes de los dos puntos.",
    messages: {
      list: { text: "hay una lista donde se espera el nombre de un campo" },
      map: {
        text: "hay llaves donde se espera el nombre de un campo",
        fix: "Ponga entre comillas un texto que contenga llaves.",
      },
      nothing: { text: "el nombre de este campo está vacío" },
    },
  },
  "yaml/key-not-text": {
    summary: "El nombre de un campo debería ser un texto.",
    why: "Otros programas pueden leerlo como número, o como verdadero o falso, y no encontrar el campo.",
    fix: 'Ponga el nombre entre comillas, antes de los dos puntos: "{key}".',
    messages: { scalar: { text: 'el nombre "{key}" no es un texto; se lee como tal' } },
  },
  "yaml/parted-number": {
    summary: "Un número entre llaves no debe llevar comas.",
    why: "Entre llaves una coma abre el campo siguiente: solo contarían las cifras anteriores a ella.",
    fix: "Escriba el número sin separadores, con un punto ante los decimales: 1000000 o 32.5.",
    messages: { commas: { text: 'las comas parten el número "{number}"' } },
  },
  "yaml/not-a-number": {
    summary: "Un número debe tener un valor finito.",
    why: "No se puede sumar ni comparar con nada.",
    fix: "Escriba el número, o quite el campo; póngalo entre comillas si es un texto.",
    messages: { value: { text: '"{value}" no es un número que se pueda usar' } },
  },
  "yaml/precision": {
    summary: "Un número no debe tener más cifras de las que se pueden conservar.",
    why: "Las últimas cifras cambiarían sin avisar.",
    fix: "Redondee el número, o póngalo entre comillas si es un código y no un importe.",
    messages: { digits: { text: '"{value}" tiene más cifras de las que se pueden conservar' } },
  },
};
