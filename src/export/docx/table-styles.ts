import type { Palette } from "../../figures/scene.ts";
import { el, type XmlElement } from "../../office/xml.ts";
import { line, properties, twips, val } from "./elements.ts";
import { styleNames, type StyleName } from "./style-list.ts";

/** Space left and right of what stands in a cell, in points. */
export const cellPadding = 5;

/** The styles of tables: Word's own, data with a header row, facts with names in front. */
export const tableStyles = (palette: Palette): readonly XmlElement[] => {
  const rule = { width: 0.5, color: palette.rule };
  const lines = el("w:tblBorders", {}, [line("bottom", rule), line("insideH", rule)]);
  const header = el("w:tblStylePr", { "w:type": "firstRow" }, [
    properties("w:rPr", [val("w:b"), val("w:bCs")]),
    properties("w:tcPr", [
      el("w:tcBorders", {}, [line("bottom", { width: 1.25, color: palette.accent })]),
      val("w:vAlign", "bottom"),
    ]),
  ]);
  return [
    style("TableNormal", [el("w:tblInd", width(0)), margins(0)]),
    style("ReportTable", [lines, margins(2)], [header]),
    style("ReportFacts", [lines, margins(1.5)]),
  ];
};

const width = (points: number): Readonly<Record<string, string | number>> => ({
  "w:w": twips(points),
  "w:type": "dxa",
});

const margins = (rows: number): XmlElement =>
  el("w:tblCellMar", {}, [
    el("w:top", width(rows)),
    el("w:left", width(cellPadding)),
    el("w:bottom", width(rows)),
    el("w:right", width(cellPadding)),
  ]);

const style = (
  name: StyleName,
  table: readonly XmlElement[],
  parts: readonly XmlElement[] = [],
): XmlElement =>
  el(
    "w:style",
    {
      "w:type": "table",
      "w:default": name === "TableNormal" ? 1 : undefined,
      "w:customStyle": name === "TableNormal" ? undefined : 1,
      "w:styleId": name,
    },
    [
      val("w:name", styleNames[name]),
      ...(name === "TableNormal" ? [] : [val("w:basedOn", "TableNormal")]),
      val("w:uiPriority", 99),
      properties("w:tblPr", table),
      ...parts,
    ],
  );
