/** `1 error`, `2 errors`: for notes of the command line, which are English. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count).replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
