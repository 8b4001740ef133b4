/** Rules whose mutator is still to be written; take yours out when it is. */
export const waiting: readonly string[] = [
];
