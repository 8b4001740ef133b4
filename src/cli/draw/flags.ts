import { Option } from "@commander-js/extra-typings";
import { UserError } from "../errors.ts";
import type { Picture } from "./draw-plan.ts";

const pictures = ["svg", "png"] as const satisfies readonly Picture[];

const isPicture = (name: string): name is Picture => pictures.some((picture) => picture === name);

const formatsIn = (text: string): readonly Picture[] => {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isPicture(name));
  if (unknown !== undefined)
    throw new UserError(
      `--format has no picture "${unknown}"`,
      `there are ${pictures.join(" and ")}; write svg,png for both`,
    );
  return [...new Set(names.filter(isPicture))];
};

/** Narrower ones cannot be read, broader ones take more memory than a picture is worth. */
const limits = { least: 200, most: 10_000 } as const;

const widthIn = (text: string): number => {
  const width = Number(text);
  if (Number.isInteger(width) && width >= limits.least && width <= limits.most) return width;
  throw new UserError(
    `--width takes a whole number of pixels from ${limits.least} to ${limits.most}, not "${text}"`,
  );
};

const usual: readonly Picture[] = ["svg"];

/** What `iuc draw` can be asked for beside what it shares with `iuc render`. */
export const drawFlags = {
  format: new Option("--format <pictures>", "kinds of pictures, with commas: svg, png")
    .argParser(formatsIn)
    .default(usual, "svg"),
  width: new Option("--width <pixels>", "width of PNG pictures").argParser(widthIn).default(1600),
} as const;
