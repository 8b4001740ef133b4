import { UserError } from "../errors.ts";
import type { EngineChoice, PdfStandard } from "../pdf/protocol.ts";
import type { PdfEngine } from "../pdf/engine.ts";
import type { Letterhead } from "../../export/docx/letterhead/read.ts";
import type { Theme } from "../../export/theme.ts";
import type { ReportTemplate } from "../templates/open.ts";
import type { Session } from "../session.ts";
import { todayOf } from "../today.ts";
import type { PaperSize } from "./paper.ts";
import type { Output } from "./exporters.ts";

/** The flags of `iuc render` as commander read them. */
export interface RenderOptions {
  readonly to: readonly Output[];
  readonly template: string;
  readonly theme?: string | undefined;
  readonly paper?: PaperSize | undefined;
  readonly blank?: true | undefined;
  readonly referenceDoc?: string | undefined;
  readonly out: string;
  readonly internal?: true | undefined;
  readonly today?: string | undefined;
  readonly config?: string | undefined;
  readonly strict?: true | undefined;
  readonly force?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly pdfEngine: EngineChoice;
  readonly pdfStandard?: PdfStandard | undefined;
}

/** How each plan of a run is to be rendered. */
export interface RenderRequest {
  readonly template: ReportTemplate;
  readonly theme: Theme;
  /** The city's own paper for Word files. */
  readonly letterhead: Letterhead | undefined;
  /** Another size of sheets than the template's. */
  readonly paper: PaperSize | undefined;
  /** Whether what the plan says is left out, for sheets to write on. */
  readonly isBlank: boolean;
  readonly outputs: readonly Output[];
  /** BCP 47 tag; absent means the plan's own language. */
  readonly language: string | undefined;
  readonly isInternal: boolean;
  readonly today: string | undefined;
  readonly pdfEngine: () => Promise<PdfEngine>;
  /** Absent where nobody asked: then PDF/UA-1, as far as the engine can. */
  readonly pdfStandard: PdfStandard | undefined;
}

/** What the flags ask for; throws a UserError where they make no sense. */
export const requestOf = (
  session: Session,
  options: RenderOptions,
): Omit<RenderRequest, "pdfEngine" | "template" | "theme" | "letterhead"> => ({
  paper: options.paper,
  isBlank: options.blank === true,
  outputs: options.to,
  language: languageIn(session.globals().lang),
  isInternal: options.internal === true,
  today: todayOf(options.today, session.io),
  pdfStandard: standardIn(options),
});

const standardIn = ({ pdfStandard, pdfEngine }: RenderOptions): PdfStandard | undefined => {
  if (pdfStandard === undefined || pdfEngine !== "wasm") return pdfStandard;
  throw new UserError(
    "--pdf-engine wasm makes tagged PDFs of no standard",
    "leave out --pdf-standard, or take --pdf-engine native",
  );
};

/** The language asked for; one that no formatter of dates and numbers takes is a UserError. */
export const languageIn = (tag: string | undefined): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new UserError(`--lang takes a language tag, not "${tag ?? ""}"`, "write pt, or pt-BR");
  }
};
