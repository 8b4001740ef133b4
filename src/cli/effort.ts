import { setFlagsFromString } from "node:v8";

/** Bytes of input up to which a run is short. */
const shortRun = 200_000;

/**
 * Counts what is read. Making machine code costs more than it spares where one plan is checked, so the starter
 * (`bin/iuc.js`) tells V8 to leave it; once there is more to do than that, it may.
 */
export const countEffort = (): ((bytes: number) => void) => {
  let left = shortRun;
  return (bytes) => {
    if (left >= 0 && left < bytes) setFlagsFromString("--opt");
    left -= bytes;
  };
};
