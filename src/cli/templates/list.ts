import { forJson, forTerminal } from "../../format/escape.ts";
import { displayWidth } from "../../core/text.ts";
import type { OpenConfig } from "../config/open.ts";
import type { Session } from "../session.ts";
import { configured } from "./open.ts";
import { aboutShipped, shippedIds } from "./shipped.ts";

/** Prints the templates there are: ours, then those of the configuration. */
export const listTemplates = (session: Session, open: OpenConfig, isJson: boolean): void => {
  const { io, assets } = session;
  const ours = shippedIds(assets).map((id) => ({ id, ...aboutShipped(assets, id) }));
  const all = [...ours, ...configured(session, open)].map(({ id, title, description = "" }) => ({
    id,
    title,
    description,
  }));
  if (isJson) {
    io.out(`${forJson({ schemaVersion: 1, templates: all })}\n`);
    return;
  }
  const width = Math.max(...all.map(({ id }) => displayWidth(id)));
  const lines = all.map(({ id, title, description }) => {
    const said = [title, description].filter((text) => text !== "").join(": ");
    return `${id.padEnd(width)}  ${forTerminal(said)}\n`;
  });
  io.out(lines.join(""));
};
