import { run } from "./run.ts";

/** A picture of the first page that says it. */
export const pageOf = (pdf: string, text: RegExp): string => {
  const index = run("pdftotext", pdf, "-")
    .split("\f")
    .findIndex((page) => text.test(page));
  if (index < 0) {
    console.error(`no page of ${pdf} says ${String(text)}: mend the choice in scripts/gallery.ts`);
    process.exit(1);
  }
  return picture(pdf, index + 1);
};

/** Pictures of so many pages, from the first one or a later one on. */
export const pagesFrom = (pdf: string, count: number, first = 1): readonly string[] =>
  Array.from({ length: count }, (_, index) => picture(pdf, first + index));

/** Larger than it will be shown, so that it is smooth once it is made smaller. */
const picture = (pdf: string, page: number): string => {
  const name = `${pdf}-${page}`;
  const size = ["-scale-to-y", "2000", "-scale-to-x", "-1"];
  run("pdftoppm", "-png", "-singlefile", "-f", `${page}`, "-l", `${page}`, ...size, pdf, name);
  return `${name}.png`;
};
