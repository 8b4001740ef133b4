/** Kinds of pictures a letterhead may bring, by how their files begin. */
const kinds: readonly (readonly [ending: string, at: number, bytes: readonly number[]])[] = [
  ["png", 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ["jpeg", 0, [0xff, 0xd8, 0xff]],
  ["gif", 0, [0x47, 0x49, 0x46, 0x38]],
  ["emf", 40, [0x20, 0x45, 0x4d, 0x46]],
  ["wmf", 0, [0xd7, 0xcd, 0xc6, 0x9a]],
];

/** The ending of a picture of a kind we take, told by its content. */
export const pictureEnding = (content: Uint8Array): string | undefined =>
  kinds.find(([, at, bytes]) => bytes.every((byte, index) => content[at + index] === byte))?.[0];
