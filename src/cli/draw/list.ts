import { forJson } from "../../format/escape.ts";
import { terminalPage } from "../../format/page-terminal.ts";
import { figureKinds } from "../../report/figures/index.ts";
import { openLook } from "../look.ts";
import type { Session } from "../session.ts";
import { figureInfo } from "./kinds.ts";

/** Prints what can be drawn, and what a plan must tell for it. */
export const listFigures = (session: Session, isJson: boolean): void => {
  const rows = Object.keys(figureKinds).map((name) => {
    const { shows = "", needs = "" } = figureInfo[name] ?? {};
    return { name, shows, needs };
  });
  session.io.out(
    isJson
      ? `${forJson({ schemaVersion: 1, figures: rows })}\n`
      : terminalPage(
          [
            {
              kind: "table",
              head: ["Figure", "Shows", "Needs"],
              rows: rows.map(({ name, shows, needs }) => [name, shows, needs]),
            },
            {
              kind: "text",
              text: "iuc draw <figure> [plan] draws one, iuc draw all [plan] every one.",
            },
          ],
          openLook(session),
        ),
  );
};
