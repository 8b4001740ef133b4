/** Room for a figure on an upright A4 page, in points; what is larger would be set smaller than designed. */
export const page = { width: 453, height: 580 } as const;
