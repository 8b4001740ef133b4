/** Words of the shorter papers made from a plan: council, progress, worksheets. */
export const council = {};

/** Words of the shorter papers made from a plan: council, progress, worksheets. */
export const papers = {};

/** Words of the shorter papers made from a plan: council, progress, worksheets. */
export const progress = {};

/** Words of the shorter papers made from a plan: council, progress, worksheets. */
export const sheets = {};
