import { elementsIn, textOf, type XmlElement } from "../../../office/xml.ts";

/** Fields that only repeat what the document says itself; all others may read files or start programs. */
const harmless = new Set([
  "PAGE",
  "NUMPAGES",
  "SECTION",
  "SECTIONPAGES",
  "STYLEREF",
  "TITLE",
  "SUBJECT",
  "AUTHOR",
  "DATE",
  "TIME",
  "CREATEDATE",
  "SAVEDATE",
]);

const isHarmless = (instruction: string): boolean =>
  harmless.has(
    instruction
      .trim()
      .split(/[\s\\]/)[0]
      ?.toUpperCase() ?? "",
  );

/** Whether a field in one piece may stay. */
export const isHarmlessField = ({ attributes }: XmlElement): boolean =>
  isHarmless(attributes["w:instr"] ?? "");

interface Open {
  readonly marks: XmlElement[];
  instruction: string;
  isInstruction: boolean;
  isNested: boolean;
}

/**
 * The marks and instructions of fields that must not stay, which may be spread over many runs. One whose
 * instruction is made by another field says nothing certain of what it does, so it goes too.
 */
export const harmfulMarks = (part: XmlElement): ReadonlySet<XmlElement> => {
  const harmful = new Set<XmlElement>();
  const open: Open[] = [];
  for (const element of elementsIn(part)) {
    if (element.name === "w:instrText") instruct(element, open.at(-1), harmful);
    else if (element.name === "w:fldChar") mark(element, open, harmful);
  }
  // What never ends is no field.
  for (const { marks } of open) for (const each of marks) harmful.add(each);
  return harmful;
};

const instruct = (element: XmlElement, field: Open | undefined, harmful: Set<XmlElement>): void => {
  if (field === undefined) {
    harmful.add(element);
    return;
  }
  field.marks.push(element);
  if (field.isInstruction) field.instruction += textOf(element);
};

const mark = (element: XmlElement, open: Open[], harmful: Set<XmlElement>): void => {
  const type = element.attributes["w:fldCharType"];
  const field = open.at(-1);
  if (type === "begin") {
    if (field?.isInstruction === true) field.isNested = true;
    open.push({ marks: [element], instruction: "", isInstruction: true, isNested: false });
    return;
  }
  if (field === undefined) {
    harmful.add(element);
    return;
  }
  field.marks.push(element);
  field.isInstruction = false;
  if (type !== "end") return;
  open.pop();
  if (!isHarmless(field.instruction) || field.isNested)
    for (const each of field.marks) harmful.add(each);
};
