/** Order of names as people count: a2 before a10; the same on every machine. */
export const byNaturalName = (a: string, b: string): number => {
  const left = pieces(a);
  const right = pieces(b);
  for (const [index, piece] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = comparePieces(piece, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compare(a, b);
};

const pieces = (name: string): readonly string[] => name.match(/\d+|\D/g) ?? [];

const comparePieces = (a: string, b: string): number => {
  if (!isNumber(a) || !isNumber(b)) return compare(a, b);
  const [left, right] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return left.length - right.length || compare(left, right);
};

const isNumber = (piece: string): boolean => /^\d/.test(piece);

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
