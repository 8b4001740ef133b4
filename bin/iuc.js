#!/usr/bin/env node
import { main, processIo } from "../dist/iuc.js";

const io = processIo(process);

const crash = (error) => {
  io.err(
    `${error instanceof Error ? error.stack : String(error)}\n\n` +
      "this is a fault in iuc, not in your plan; please report it with the lines above\n",
  );
  process.exit(3);
};

process.on("SIGINT", () => process.exit(130));
process.on("uncaughtException", crash);
process.exitCode = await main(process.argv.slice(2), io);
