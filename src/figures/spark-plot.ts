/** Where the curves of indicators lie between their names and their numbers. */
export const PLOT = { left: 150, right: 322 } as const;
