import { run } from "./run.ts";

/** Height of a page of paper among others. */
const usual = 500;
const frame = [
  "-bordercolor",
  "#d0d7de",
  "-border",
  "1",
  "-bordercolor",
  "#f6f8fa",
  "-border",
  "9x12",
];
/** So few colours that the file is small, so many that nobody misses one. */
const small = ["-strip", "-dither", "None", "-colors", "96", "-define", "png:compression-level=9"];

/** Puts pictures of one height side by side into one file, small enough for a README. */
export const mount = (path: string, pictures: readonly string[], height = usual): void => {
  run("convert", ...pictures, "-resize", `x${height}`, ...frame, "+append", "+repage", path);
  run("convert", path, ...small, `PNG8:${path}`);
  console.log(`wrote ${path} (${run("identify", "-format", "%w x %h, %b", path)})`);
};
