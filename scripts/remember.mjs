// Runs a script of dist/fast and keeps beside it what V8 compiled: node scripts/remember.mjs SCRIPT "ARGUMENTS" …
// Only the Node that wrote it can use it; see `remembered` in bin/iuc.js.
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

const [file, ...lines] = process.argv.slice(2);
const url = pathToFileURL(file);
const source = readFileSync(url, "latin1");
const script = new Script(source, { filename: url.pathname });
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(url), module, url.href);
const { main, processIo } = module.exports;
const silent = { ...processIo(process), out: () => undefined, err: () => undefined };
for (const line of lines) await main(line.split(" "), silent);
const data = script.createCachedData();
const hash = Buffer.from(source.slice(2, 66));
writeFileSync(`${file}.v8`, Buffer.concat([hash, data, data]));
