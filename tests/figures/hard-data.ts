import fc from "fast-check";

/** Words of five scripts, with what breaks layouts: long compounds, no spaces, clusters, capitals. */
const words = {
  latin: [
    "Decarbonisation",
    "of the",
    "heat network",
    "Żółć",
    "and",
    "Straßenbahn",
    "x",
    "MOBILITY",
  ],
  greek: ["Δίκτυο", "θέρμανσης", "της πόλης", "με", "ανανεώσιμες", "πηγές", "ΕΝΈΡΓΕΙΑΣ"],
  cyrillic: ["Модернізація", "тепломереж", "міста", "та", "відновлювані", "ДЖЕРЕЛА", "щ"],
  devanagari: ["शहर", "की", "ताप", "व्यवस्था", "का", "नवीनीकरण", "और", "ऊर्जा", "क्षेत्रीय", "श्रृंखला"],
  han: ["都市の", "暖房網を", "再生可能", "エネルギーに", "切り替える", "計画", "城市供热"],
} as const;

export type Script = keyof typeof words;

export const scripts = [
  "latin",
  "greek",
  "cyrillic",
  "devanagari",
  "han",
] as const satisfies readonly Script[];

const joint = (script: Script): string => (script === "han" ? "" : " ");

/** A text of a script with so many characters, the same each time. */
export const textOf = (script: Script, length: number, seed = 0): string => {
  const parts: readonly string[] = words[script];
  let text = "";
  for (let index = seed; Array.from(text).length < length; index++)
    text += (text === "" ? "" : joint(script)) + (parts[(index * 7 + seed) % parts.length] ?? "");
  return Array.from(text).slice(0, length).join("").trim();
};

const compound = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/** Labels that break layouts: plain, 200 characters in each script, 200 without a space, one letter. */
export const hardLabels: readonly string[] = [
  "A plain label",
  ...scripts.map((script) => textOf(script, 200)),
  compound.repeat(3).slice(0, 200),
  "x",
];

/** The label of the n-th entry; each begins with its number, so that all differ. */
export const hardLabel = (index: number): string =>
  `${index + 1} ${hardLabels[index % hardLabels.length] ?? ""}`;

/** As many things as asked for. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A random label of 1 to 200 characters in one of the scripts, or in two at once. */
export const anyLabel: fc.Arbitrary<string> = fc
  .record({
    script: fc.constantFrom(...scripts),
    other: fc.option(fc.constantFrom(...scripts), { freq: 4 }),
    length: fc.integer({ min: 1, max: 200 }),
    seed: fc.nat(20),
  })
  .map(({ script, other, length, seed }) =>
    other === null
      ? textOf(script, length, seed)
      : `${textOf(script, Math.ceil(length / 2), seed)} ${textOf(other, Math.ceil(length / 2), seed)}`,
  );
