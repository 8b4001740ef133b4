#!/usr/bin/env node
import { main, processIo } from "../dist/iuc.js";

// Whoever reads us may stop early (`iuc … | head`): that is no failure.
const leaveQuietly = (error) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
};

const crash = (error) => {
  process.stderr.write(
    `${error instanceof Error ? error.stack : String(error)}\n\n` +
      "this is a fault in iuc, not in your plan; please report it with the lines above\n",
  );
  process.exit(3);
};

process.stdout.on("error", leaveQuietly);
process.stderr.on("error", leaveQuietly);
process.on("SIGINT", () => process.exit(130));
process.on("uncaughtException", crash);

process.exitCode = await main(process.argv.slice(2), processIo(process));
