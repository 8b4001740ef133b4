export { processIo } from "./io-process.ts";
export { main } from "./main.ts";
