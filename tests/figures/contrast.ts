/** Contrast of two colours `#rrggbb`, as WCAG 2.2 defines it: 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, two) => one - two);
  return (light + 0.05) / (dark + 0.05);
};

/** Relative luminance of sRGB. */
const luminance = (color: string): number => {
  if (!/^#[\da-f]{6}$/i.test(color)) throw new Error(`no colour: ${color}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
