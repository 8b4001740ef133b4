/** Rules whose mutator is still to be written; take yours out when it is. */
export const waiting: readonly string[] = [
  "pairing/adopted-learning-placed",
  "pairing/cities-differ",
  "pairing/cities-have-actions",
  "pairing/coordinators-named",
  "pairing/exchanges-both-ways",
  "pairing/exchanges-bring-learning",
  "pairing/exchanges-in-period",
  "pairing/joint-actions-owned",
  "pairing/kind-fits-cities",
  "pairing/learning-used",
  "pairing/pilot-named",
  "pairing/population-threshold",
  "pairing/priority-stated",
  "pairing/theme-shared",
  "pairing/union-and-beyond",
];
