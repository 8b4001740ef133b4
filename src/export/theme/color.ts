/** A colour by how light, how strong and of which hue the eye finds it (OKLCH). */
interface Oklch {
  /** 0 black to 1 white. */
  readonly light: number;
  readonly chroma: number;
  /** Radians. */
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** Contrast of two colours `#rrggbb` as WCAG 2.2 measures it: 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The colour with another lightness, and so much of its strength as is asked for. */
export const lit = (hex: string, light: number, strength = 1): string => {
  const { chroma, hue } = oklchOf(hex);
  return hexOf({ light, chroma: chroma * strength, hue });
};

/** How light the eye finds a colour: 0 to 1. */
export const lightnessOf = (hex: string): number => oklchOf(hex).light;

/** The colour of the same hue, as little lighter or darker as it takes to pass; nothing where none does. */
export const nearest = (hex: string, passes: (hex: string) => boolean): string | undefined => {
  if (passes(hex)) return hex;
  const { light, ...rest } = oklchOf(hex);
  for (let step = 1; step <= steps; step += 1)
    for (const moved of [light - step / steps, light + step / steps]) {
      if (moved < 0 || moved > 1) continue;
      const other = hexOf({ ...rest, light: moved });
      if (passes(other)) return other;
    }
  return undefined;
};

const steps = 256;

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

const gamma = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

const linearOf = (hex: string): Triple => {
  const part = (at: number): number => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
};

const luminance = (hex: string): number => {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const times = (
  [a, b, c]: Triple,
  [x, y, z]: readonly [Triple, Triple, Triple],
): [number, number, number] => [
  a * x[0] + b * x[1] + c * x[2],
  a * y[0] + b * y[1] + c * y[2],
  a * z[0] + b * z[1] + c * z[2],
];

/** Matrices of the Oklab colour space, from linear sRGB and back. */
const toCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
] as const;
const toLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
] as const;
const fromLab = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
] as const;
const fromCones = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
] as const;

const oklchOf = (hex: string): Oklch => {
  const [long, middle, short] = times(linearOf(hex), toCones);
  const [light, a, b] = times([Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)], toLab);
  return { light, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
};

/** The colour, as strong as a screen can show it. */
const hexOf = ({ light, chroma, hue }: Oklch): string => {
  for (let strength = chroma; strength > 0.001; strength *= 0.95) {
    const parts = partsOf({ light, chroma: strength, hue });
    if (parts.every((part) => part > -0.0005 && part < 1.0005)) return written(parts);
  }
  return written(partsOf({ light, chroma: 0, hue }));
};

const partsOf = ({ light, chroma, hue }: Oklch): Triple => {
  const lab: Triple = [light, chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const [long, middle, short] = times(lab, fromLab);
  return times([long ** 3, middle ** 3, short ** 3], fromCones);
};

const written = (parts: Triple): string =>
  `#${parts
    .map((part) => Math.round(255 * gamma(Math.min(1, Math.max(0, part)))))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")}`;
