import { forTerminal } from "../../format/escape.ts";
import type { Session } from "../session.ts";

/** A line at the foot of the terminal that says how far a run of several plans is. */
export interface Progress {
  /** The next plan begins. */
  readonly show: (plan: string) => void;
  /** Makes room for other lines. */
  readonly clear: () => void;
}

const silent: Progress = { show: () => undefined, clear: () => undefined };

const CLEAR = "\r\u001b[K";

/** Progress over so many plans; silent for one, with `--quiet`, and where nobody sees it live. */
export const openProgress = ({ io, globals }: Session, total: number): Progress => {
  if (total < 2 || !io.live || globals().quiet) return silent;
  let begun = 0;
  return {
    show: (plan) => {
      begun += 1;
      const line = `${begun}/${total}  ${forTerminal(plan)}`;
      io.err(`${CLEAR}${[...line].slice(0, io.width - 1).join("")}`);
    },
    clear: () => io.err(CLEAR),
  };
};
