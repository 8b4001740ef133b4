import { createRequire } from "node:module";

const faces = [
  [
    "source-sans-3",
    "SourceSans3",
    ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"],
  ],
  ["noto-sans-devanagari", "NotoSansDevanagari", ["400Regular", "600SemiBold"]],
] as const;

/** Paths of the bundled font files. */
export const bundledFonts = (): readonly string[] => {
  const { resolve } = createRequire(import.meta.url);
  return faces.flatMap(([name, file, weights]) =>
    weights.map((weight) => resolve(`@expo-google-fonts/${name}/${weight}/${file}_${weight}.ttf`)),
  );
};
