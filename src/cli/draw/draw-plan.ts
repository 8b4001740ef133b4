import type { Theme } from "../../export/theme.ts";
import type { Scene } from "../../figures/scene.ts";
import { inkOf, toSvg } from "../../figures/svg.ts";
import { openLocale } from "../../locales/index.ts";
import type { PlanModel } from "../../plan/model.ts";
import { openContext } from "../../report/build.ts";
import { drawnOf, figureId, type FigureKind } from "../../report/figures/index.ts";
import type { Assets } from "../assets.ts";
import type { NewFile } from "../io.ts";
import { codeTitles } from "../render/code-titles.ts";

export type Picture = "svg" | "png";

export interface DrawRequest {
  readonly kinds: readonly FigureKind[];
  readonly formats: readonly Picture[];
  /** Pixels across, of PNG. */
  readonly width: number;
  /** BCP 47 tag; absent means the plan's own language. */
  readonly language: string | undefined;
  readonly isInternal: boolean;
  readonly today: string | undefined;
  readonly theme: Theme;
}

/** One drawing of a plan with its files. */
export interface Drawn {
  readonly kind: FigureKind;
  readonly id: string;
  readonly caption: string;
  readonly alt: string;
  readonly files: readonly NewFile[];
  /** Why pictures could not be made. */
  readonly failures: readonly string[];
}

/** Draws figures of a plan; kinds that it has no data for give none. */
export const drawPlan = async (
  assets: Assets,
  model: PlanModel,
  request: DrawRequest,
): Promise<readonly Drawn[]> => {
  const { plan } = model;
  const language = request.language ?? plan.language;
  const locale = await openLocale(language);
  const context = openContext({
    model,
    locale,
    titles: codeTitles(assets, locale),
    isInternal: request.isInternal,
    ...(request.today === undefined ? {} : { today: request.today }),
  });
  const drawn: Drawn[] = [];
  for (const kind of request.kinds)
    for (const [index, { scene, caption }] of drawnOf(kind, context).entries()) {
      const id = figureId(kind, index);
      const tag = language === plan.language ? [] : [language];
      const name = [plan.id, id, ...tag].join(".");
      const made = await filesOf(scene, { id, name, language, request });
      drawn.push({ kind, id, caption, alt: scene.alt, ...made });
    }
  return drawn;
};

interface Named {
  readonly id: string;
  /** File name without its ending. */
  readonly name: string;
  readonly language: string;
  readonly request: DrawRequest;
}

const filesOf = async (
  scene: Scene,
  { id, name, language, request: { formats, theme, width } }: Named,
): Promise<Pick<Drawn, "files" | "failures">> => {
  const svg = toSvg(scene, id, inkOf(theme.palette));
  const vector: NewFile = { path: `${name}.svg`, content: `${svg}\n` };
  const files = formats.includes("svg") ? [vector] : [];
  if (!formats.includes("png")) return { files, failures: [] };
  const { lackingFonts, pngOf } = await import("../png/png.ts"); // brings two native parts along
  const fonts = theme.fonts.filter(({ italic }) => !italic).map(({ path }) => path);
  const failures = lackingFonts(svg, { language, fonts }).map((lack) => `${name}.png: ${lack}`);
  if (failures.length > 0) return { files, failures };
  const pixels: NewFile = { path: `${name}.png`, content: pngOf(svg, { width, language, fonts }) };
  return { files: [...files, pixels], failures };
};
