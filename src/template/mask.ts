/**
 * The Markdown of a template with everything in braces taken out, at the same places: what prints stands as
 * letters, what only steers as spaces. So a reader of Markdown sees the structure, and its lines are those of
 * the template.
 */
export const maskBraces = (source: string): string =>
  source.replaceAll(/\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/g, (braces) =>
    braces.replaceAll(/[^\n]/g, prints(braces) ? "x" : " "),
  );

const prints = (braces: string): boolean => !/^\{\{~?(?:[#/^!>*]|else\b)/.test(braces);
