import { findConfig } from "../config/find.ts";
import { openConfig, type OpenConfig } from "../config/open.ts";
import { UserError } from "../errors.ts";
import { below } from "../plans/names.ts";
import type { Session } from "../session.ts";
import type { OpenBaseline } from "./baseline/run-baseline.ts";
import { gateOf, type AskedGate, type Gate } from "./gate.ts";
import type { InlineMode } from "./inline.ts";

/** What the flags say about how a run judges. */
export interface AskedTerms extends AskedGate {
  readonly config?: string | undefined;
  readonly profile?: string | undefined;
  readonly stage?: string | undefined;
  readonly baseline?: string | undefined;
  readonly updateBaseline?: boolean | undefined;
  readonly allowNew?: boolean | undefined;
  readonly inline: boolean;
  readonly referee?: true | undefined;
}

/** How a run judges: its configuration, its gate, and what it leaves aside. */
export interface Terms {
  readonly open: OpenConfig;
  readonly gate: Gate;
  readonly inline: InlineMode;
  readonly baseline: OpenBaseline | undefined;
  /** What a referee found before any plan was read; nothing in other runs. */
  readonly setAside: SetAside | undefined;
}

/** What lies around the plans and has no say in a referee's run. */
export interface SetAside {
  readonly configurations: readonly string[];
  readonly baseline: string | undefined;
}

/** Opens configuration and baseline. Throws a `UserError` where one is broken or flags contradict each other. */
export const openTerms = async (session: Session, asked: AskedTerms): Promise<Terms> => {
  refuseContradictions(asked);
  const open = await openConfig(session, asked);
  const configured = open.config.baseline && below(open.folder, open.config.baseline);
  const gate = gateOf(asked, open.config);
  if (!asked.referee) {
    const inline = asked.inline ? "apply" : "off";
    const baseline = await baselineOf(session, asked, asked.baseline ?? configured);
    return { open, gate, inline, baseline, setAside: undefined };
  }
  const nearest = asked.config === undefined ? findConfig(session.io.files) : undefined;
  const setAside = {
    configurations: nearest === undefined ? [] : [nearest],
    baseline: configured,
  };
  return { open, gate, inline: "list", baseline: undefined, setAside };
};

const refuseContradictions = (asked: AskedTerms): void => {
  if (asked.referee && (asked.profile === undefined || asked.stage === undefined))
    throw new UserError(
      "--referee judges by a programme and a maturity, and needs both",
      "write: iuc validate --referee --profile iuc-lap --stage consulted submissions",
    );
  if (asked.referee && (asked.baseline !== undefined || asked.updateBaseline))
    throw new UserError("a referee takes no baseline", "leave out --referee or the baseline");
  if (asked.allowNew && !asked.updateBaseline)
    throw new UserError("--allow-new goes with --update-baseline", "add --update-baseline");
};

const baselineOf = async (
  session: Session,
  { updateBaseline: update = false, allowNew = false }: AskedTerms,
  file: string | undefined,
): Promise<OpenBaseline | undefined> => {
  if (file === undefined && update)
    throw new UserError(
      "--update-baseline does not know which file to write",
      "add --baseline <file>",
    );
  if (file === undefined) return undefined;
  const { openBaseline } = await import("./baseline/run-baseline.ts");
  return openBaseline(session, { file, update, allowNew });
};
