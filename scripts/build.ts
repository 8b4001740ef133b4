import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { build, type Metafile } from "esbuild";
import { leanRules, nodeModules } from "./build-plugins.ts";
import { cachedHash } from "./cached-hash.ts";
import { buildFast } from "./fast-build.ts";
import { staging } from "./staging.ts";
import { thirdPartyNotice } from "./third-party.ts";

const inputs = ["src", "schemas", "bin", "scripts", "package.json", "package-lock.json"];

/** Bundles `src/cli` into `dist/`, a chunk per command, with the licences of what is bundled. */
const bundle = async (): Promise<Metafile> => {
  const entryPoints = [
    { in: "src/cli/index.ts", out: "iuc" },
    { in: "src/cli/pdf/worker.ts", out: "pdf-worker" },
    { in: "src/cli/templates/worker.ts", out: "template-worker" },
  ];
  const { metafile } = await build({
    entryPoints,
    outdir: staging,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    chunkNames: "chunks/[name]-[hash]",
    external: ["@myriaddreamin/*", "@expo-google-fonts/*", "@resvg/*", "harfbuzzjs"],
    plugins: [nodeModules, leanRules],
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return metafile;
};

const stamp = cachedHash("build", inputs);
if (stamp.isCurrent && existsSync("dist/fast/validate.cjs") && !process.argv.includes("--force")) {
  console.error("dist/ is current");
} else {
  const metafile = await bundle();
  const files = [metafile, ...(await buildFast(stamp.hash))].flatMap(({ inputs }) =>
    Object.keys(inputs),
  );
  writeFileSync(`${staging}/THIRD-PARTY.txt`, thirdPartyNotice(files));
  rmSync("dist", { recursive: true, force: true });
  renameSync(staging, "dist");
  writeFileSync("node_modules/.cache/iuc/metafile.json", JSON.stringify(metafile));
  stamp.save();
  const size = readFileSync("dist/iuc.js").length;
  console.error(`built dist/ (entry ${Math.round(size / 1024)} kB)`);
}
