/** Where `dist/` is built before it takes the place of the old one, which may be running. */
export const staging = `node_modules/.cache/iuc/dist-${process.pid}`;
