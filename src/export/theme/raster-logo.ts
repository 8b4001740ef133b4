import type { LogoRemark, Picture, ReadLogo } from "./logo-remark.ts";

/** Longest side in pixels: more costs memory in every reader and shows on no page. */
const longest = 4000;

/** A PNG or JPEG picture, by what its own bytes say; anything else is refused. */
export const readRaster = (bytes: Uint8Array): ReadLogo => {
  const found = sizeOfPng(bytes) ?? sizeOfJpeg(bytes);
  if (found === undefined)
    return { remarks: [refused("is neither an SVG nor a whole PNG or JPEG picture")] };
  const { width, height } = found;
  if (width === 0 || height === 0) return { remarks: [refused("is empty")] };
  if (Math.max(width, height) > longest)
    return { remarks: [refused(`has more than ${longest} pixels on a side`)] };
  return { picture: { content: bytes, ...found }, remarks: [] };
};

const refused = (why: string): LogoRemark => ({
  level: "error",
  message: `the logo ${why}`,
  fix: "save it as SVG, or as PNG or JPEG of at most 4000 pixels a side",
});

type Found = Pick<Picture, "type" | "width" | "height">;

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ihdr = 0x49484452;
const iend = 0x49454e44;

/** Width and height of a PNG whose parts are all there. */
const sizeOfPng = (bytes: Uint8Array): Found | undefined => {
  if (bytes.length < 45 || signature.some((byte, at) => bytes[at] !== byte)) return undefined;
  const data = view(bytes);
  if (data.getUint32(12) !== ihdr) return undefined;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + data.getUint32(at))
    if (data.getUint32(at + 4) === iend)
      return { type: "png", width: data.getUint32(16), height: data.getUint32(20) };
  return undefined;
};

/** Width and height of a JPEG, from its frame. */
const sizeOfJpeg = (bytes: Uint8Array): Found | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const data = view(bytes);
  for (let at = 2; at + 9 < bytes.length; at += 2 + data.getUint16(at + 2)) {
    const marker = data.getUint16(at);
    if (frames.has(marker))
      return { type: "jpeg", width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    if (marker < 0xffc0 || marker === 0xffda || data.getUint16(at + 2) < 2) return undefined;
  }
  return undefined;
};

/** Baseline and progressive frames; readers show no others reliably. */
const frames = new Set([0xffc0, 0xffc1, 0xffc2]);
