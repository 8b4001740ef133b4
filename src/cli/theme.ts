import { Chalk } from "chalk";
import type { Level } from "../core/diagnostic.ts";
import type { Io } from "./io.ts";
import type { ColorChoice } from "./session.ts";

/** Paint by meaning; identity functions where there are no colours. */
export interface Theme {
  readonly level: Readonly<Record<Level, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly place: (text: string) => string;
  readonly good: (text: string) => string;
}

/** The colours of the terminal: the flag decides, then NO_COLOR, then FORCE_COLOR, then the terminal. */
export const openTheme = (io: Pick<Io, "env" | "color">, choice: ColorChoice): Theme => {
  const chalk = new Chalk({ level: hasColor(io, choice) ? 1 : 0 });
  return {
    level: { error: chalk.red, warning: chalk.yellow, info: chalk.blue },
    strong: chalk.bold,
    faint: chalk.dim,
    place: chalk.cyan,
    good: chalk.green,
  };
};

/** Whether output is coloured at all. */
export const hasColor = (
  { env, color }: Pick<Io, "env" | "color">,
  choice: ColorChoice,
): boolean => {
  if (choice !== "auto") return choice === "always";
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  return forced === undefined ? color : forced !== "0" && forced !== "false";
};
