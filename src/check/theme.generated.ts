/**
 * A colour as red, green and blue.
 */
export type Color = string;
/**
 * A file, seen from the folder of this one. It lies in that folder or below.
 */
export type Path = string;

/**
 * What reports of a city look like: its colours, its mark, its letters. It lies beside the pictures and fonts that it names; --theme or the configuration names it.
 */
export interface Theme {
  /**
   * Says that this file is a theme, and in which version of the format.
   */
  iuc: "theme/1";
  /**
   * What the theme is called.
   */
  title: string;
  colors?: Colours;
  logo?: Logo;
  /**
   * Fonts of the city, one file for each face: TrueType or OpenType with the right to embed them. Regular and bold serve most reports. What a font lacks is set in the fonts that come with iuc, and so are the texts in figures.
   */
  fonts?: Path[];
  /**
   * Whether web pages carry the fonts within them, so that they look the same everywhere; true when left out. Say false where the licence of a font forbids it.
   */
  webFonts?: boolean;
}
/**
 * Colours of the city. Tints, half-tones and those for dark screens follow from them; what is left out stays as it is. Each is checked against every colour it meets.
 */
export interface Colours {
  accent?: Color;
  ink?: Color;
  muted?: Color;
  sand?: Color;
  clay?: Color;
  moss?: Color;
}
/**
 * The mark of the city, on the cover.
 */
export interface Logo {
  file: Path;
  /**
   * What it shows, for who cannot see it.
   */
  alt: string;
}
