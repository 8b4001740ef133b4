import type { ElementContent, Properties } from "hast";
import type { Nodes, PhrasingContent } from "mdast";
import type { Options } from "remark-rehype";
import { readEntry } from "../entries.ts";
import type { ContainerDirective, LeafDirective } from "../tree.ts";
import { isContainerName, isId, isLeafName } from "../vocabulary.ts";
import type { ContainerName } from "../vocabulary.ts";
import { element, isElement } from "./element.ts";

type Handlers = NonNullable<Options["handlers"]>;
type State = Parameters<NonNullable<Handlers["text"]>>[0];
type TextDirective = Extract<Nodes, { type: "textDirective" }>;

/** How directives become HTML; figures and data tables leave a place that is filled after cleaning. */
export const handlers: Handlers = {
  containerDirective: (state: State, node: ContainerDirective) =>
    isContainerName(node.name) ? container[node.name](state, node) : state.all(node),
  leafDirective: (_: State, node: LeafDirective) => {
    const id = node.attributes?.id ?? "";
    if (node.name === "pagebreak") return element("div", { className: ["break"] }, []);
    if (!isLeafName(node.name) || (node.name !== "figure" && node.name !== "data")) return [];
    return element("figure", { className: [`place-${node.name}`], id }, []);
  },
  textDirective: (state: State, node: TextDirective) =>
    node.name === "value"
      ? element("data", { value: node.attributes?.of ?? "" }, state.all(node))
      : element(
          node.name === "gap" ? "em" : "span",
          { className: [node.name], ...langOf(node), ...dirOf(node), ...shareOf(node) },
          state.all(node),
        ),
};

type Write = (state: State, node: ContainerDirective) => ElementContent;

const boxed =
  (tagName: string, properties: Properties = {}): Write =>
  (state, node) =>
    element(
      tagName,
      { ...properties, ...idOf(node), className: [node.name] },
      state.wrap(state.all(node), true),
    );

const container: Readonly<Record<ContainerName, Write>> = {
  cover: (state, node) =>
    element(
      "header",
      { className: ["cover", ...(node.attributes?.size === "band" ? ["band"] : [])] },
      state.wrap(state.all(node), true),
    ),
  fiche: boxed("section"),
  note: boxed("div", { role: "note" }),
  gap: boxed("div", { role: "note" }),
  wide: boxed("div"),
  sheet: (state, node) =>
    element(
      "article",
      { ...idOf(node), ...langOf(node), className: ["sheet"] },
      state.wrap(state.all(node), true),
    ),
  verdict: boxed("div"),
  ticks: boxed("div"),
  columns: (state, node) =>
    element(
      "div",
      { className: ["columns", `columns-${countIn(node, "of", 6)}`] },
      state.wrap(state.all(node), true),
    ),
  box: (state, node) => {
    const { label, rest } = labelled(node);
    const name = label ? [element("p", { className: ["label"] }, phrases(state, label))] : [];
    const body = rest.flatMap((child) => one(state, child, node));
    return element("div", { className: ["box"] }, [...name, ...body, ...roomOf(node)]);
  },
  numbers: (state, node) =>
    element(
      "ul",
      { className: ["numbers"] },
      entriesOf(node).map(({ name, value }) =>
        element("li", {}, [
          element("strong", {}, phrases(state, name)),
          " ",
          element("span", {}, phrases(state, value)),
        ]),
      ),
    ),
  facts: (state, node) =>
    element(
      "dl",
      { className: ["facts"] },
      entriesOf(node).map(({ name, value }) =>
        element("div", {}, [
          element("dt", {}, phrases(state, name)),
          element("dd", {}, phrases(state, value)),
        ]),
      ),
    ),
  table: (state, node) => {
    const { label, rest } = labelled(node);
    const caption = label ? [element("figcaption", {}, phrases(state, label))] : [];
    const body = rest.flatMap((child) => one(state, child, node));
    const isTall = node.attributes?.tall === "yes";
    return element("figure", { className: ["table"] }, [
      ...caption,
      ...(isTall ? body.map(tall) : body),
    ]);
  },
};

/** What stands in brackets behind the name of a container, and what is in it. */
const labelled = ({
  children,
}: ContainerDirective): { label?: readonly PhrasingContent[]; rest: readonly Nodes[] } => {
  const [first, ...rest] = children;
  const isLabel = first?.type === "paragraph" && first.data?.directiveLabel === true;
  return isLabel ? { label: first.children, rest } : { rest: children };
};

/** Rows to write in. */
const tall = (node: ElementContent): ElementContent =>
  isElement(node) && node.tagName === "table"
    ? { ...node, properties: { ...node.properties, className: ["tall"] } }
    : node;

/** Lines to write on. */
const roomOf = (node: ContainerDirective): readonly ElementContent[] => {
  const lines = countIn(node, "lines", 60);
  if (lines === 0) return [];
  const breaks = Array.from({ length: lines }, () => element("br", {}, []));
  return [element("div", { className: ["room"] }, breaks)];
};

/** A number an attribute gives, from 0 to `most`. */
const countIn = (node: ContainerDirective, name: string, most: number): number =>
  Math.max(0, Math.min(most, Math.floor(Number(node.attributes?.[name] ?? 0)) || 0));

const idOf = (node: ContainerDirective): Properties => {
  const id = node.attributes?.id ?? "";
  return isId(id) ? { id } : {};
};

/** A language tag, where there is one and it can be one. */
const langOf = ({ attributes }: Pick<TextDirective, "attributes">): Properties => {
  const lang = attributes?.lang ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(lang) ? { lang } : {};
};

/** Words of another language may run the other way. */
const dirOf = ({ name }: Pick<TextDirective, "name">): Properties =>
  name === "quote" ? { dir: "auto" } : {};

/** The numbers of a bar, for the drawing that takes its place. */
const shareOf = ({ name, attributes }: Pick<TextDirective, "name" | "attributes">): Properties =>
  name === "bar"
    ? { dataThere: attributes?.there, dataGaps: attributes?.gaps, dataOf: attributes?.of }
    : {};

const entriesOf = (node: ContainerDirective): ReturnType<typeof readEntry>[] =>
  node.children.flatMap((child) => (child.type === "list" ? child.children : [])).map(readEntry);

const phrases = (state: State, nodes: readonly PhrasingContent[]): ElementContent[] =>
  state.all({ type: "paragraph", children: [...nodes] });

const one = (state: State, node: Nodes, parent: ContainerDirective): ElementContent[] => {
  const made = state.one(node, parent);
  if (made === undefined) return [];
  return Array.isArray(made) ? made : [made];
};
