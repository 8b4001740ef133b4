/**
 * Containers, `:::name{#id}` … `:::`; one that holds another has more colons.
 *
 * - `cover`: title page: a line above the `#` title, lines below it, `facts`; `::::cover{size=band}` is the head of
 *   the first page only
 * - `numbers`: a list of `**number** what it counts`, shown as tiles
 * - `facts`: a list of `**name** value`, shown as two columns
 * - `fiche`: one entity on a card, its name as first heading
 * - `note`, `gap`: a remark; something the plan does not say
 * - `table`: a table with a caption, `:::table[Caption]`
 * - `wide`: on a page turned sideways
 * - `sheet`: one of several documents in one file, in its own language: `:::sheet{#id lang=fr}`
 * - `verdict`: what it comes to, said before all else
 * - `ticks`: a list of what is done
 * - `columns`: what it holds stands side by side: `:::::columns{of=2}`
 * - `box`: a framed field with its name, filled or to write in: `:::box[Vision]{lines=6}`; `:::table[…]{tall=yes}`
 *   has rows high enough to write in
 */
const containers = [
  "cover",
  "numbers",
  "facts",
  "fiche",
  "note",
  "gap",
  "table",
  "wide",
  "sheet",
  "verdict",
  "ticks",
  "columns",
  "box",
] as const;

/** Leaves, `::name{id="…"}`; `data` is the table of a figure, `anchor` names the next heading. */
const leaves = ["figure", "data", "contents", "pagebreak", "anchor"] as const;

/**
 * Within a line, `:name[text]`: what is not known; a short state; words in another language,
 * `:quote[Večja]{lang=sl}`; a share, `:bar[7 of 9]{there=7 gaps=1 of=9}`; in a cell, words and what they are
 * sorted by, `:value[March 2027]{of=2027-03-01}`.
 */
const marks = ["gap", "tag", "quote", "bar", "value"] as const;

/** Every name a directive may have. */
export const directiveNames: readonly string[] = [...containers, ...leaves, ...marks];

export type ContainerName = (typeof containers)[number];
export type LeafName = (typeof leaves)[number];
export type MarkName = (typeof marks)[number];

/** Whether a container is one of ours. */
export const isContainerName = (name: string): name is ContainerName =>
  containers.some((known) => known === name);

/** Whether a leaf is one of ours. */
export const isLeafName = (name: string): name is LeafName =>
  leaves.some((known) => known === name);

/** Whether a mark is one of ours. */
export const isMarkName = (name: string): name is MarkName => marks.some((known) => known === name);

/** Whether a text may be the id of a directive, linked to as `#id`. */
export const isId = (value: string): boolean => /^[a-z][\w-]*$/i.test(value);
