import { childOf, type XmlElement } from "../../../office/xml.ts";
import { pageOf, textArea, type Page } from "../page.ts";

/** The page a section is set on; ours where it leaves no room to write. */
export const sectionPage = (section: XmlElement): Page => {
  const size = pointsIn(childOf(section, "w:pgSz"));
  const margin = pointsIn(childOf(section, "w:pgMar"));
  const usual = pageOf();
  const margins = Object.fromEntries(
    Object.entries(usual.margins).map(([side, points]) => [side, margin(side) ?? points]),
  );
  const page: Page = {
    width: size("w") ?? usual.width,
    height: size("h") ?? usual.height,
    margins: { ...usual.margins, ...margins },
  };
  const { width, height } = textArea(page);
  const isUsable = width >= 200 && height >= 200 && page.width <= 1600 && page.height <= 1600;
  return isUsable ? page : usual;
};

/** Lengths of an element by name. A margin below zero means the same length for a header that may not push. */
const pointsIn =
  (element: XmlElement | undefined) =>
  (name: string): number | undefined => {
    const twentieths = Math.abs(Number(element?.attributes[`w:${name}`] ?? Number.NaN));
    return Number.isFinite(twentieths) ? twentieths / 20 : undefined;
  };
