const office = "http://schemas.openxmlformats.org/";
const microsoft = "http://schemas.microsoft.com/office/";

/** The namespaces we write and read, by the prefix we give them whatever a file calls them. */
export const namespaces: Readonly<Record<string, string>> = {
  w: `${office}wordprocessingml/2006/main`,
  r: `${office}officeDocument/2006/relationships`,
  wp: `${office}drawingml/2006/wordprocessingDrawing`,
  a: `${office}drawingml/2006/main`,
  pic: `${office}drawingml/2006/picture`,
  mc: `${office}markup-compatibility/2006`,
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  w10: "urn:schemas-microsoft-com:office:word",
  wps: `${microsoft}word/2010/wordprocessingShape`,
  wpg: `${microsoft}word/2010/wordprocessingGroup`,
  asvg: `${microsoft}drawing/2016/SVG/main`,
  adec: `${microsoft}drawing/2017/decorative`,
  cp: `${office}package/2006/metadata/core-properties`,
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
};

/** Namespaces of files that need no prefix: what is in the package, and what belongs together. */
export const packageNamespaces = {
  types: `${office}package/2006/content-types`,
  relationships: `${office}package/2006/relationships`,
  properties: `${office}officeDocument/2006/extended-properties`,
} as const;

/** Begin of the names of kinds of relationships. */
export const relationKind = (name: string): string =>
  `${office}officeDocument/2006/relationships/${name}`;

const prefixes = new Map([
  ...Object.entries(namespaces).map(([prefix, uri]) => [uri, `${prefix}:`] as const),
  ...Object.values(packageNamespaces).map((uri) => [uri, ""] as const),
  ["http://www.w3.org/XML/1998/namespace", "xml:"] as const,
]);

/** The prefix of a namespace with its colon, where we know it. */
export const prefixOf = (uri: string): string | undefined => prefixes.get(uri);
