/** What a template finds under a name: something to print, something to ask, a list, a record. */
export type Shape =
  "text" | "flag" | { readonly list: Shape } | { readonly fields: Readonly<Record<string, Shape>> };
