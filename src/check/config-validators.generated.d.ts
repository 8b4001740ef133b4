// Generated from schemas/ by `npm run generate`.
import type { Baseline } from "./baseline.generated.ts";
import type { Configuration } from "./config.generated.ts";
import type { Validator } from "./validators.generated.js";

export declare const validateConfig: Validator<Configuration>;
export declare const validateBaseline: Validator<Baseline>;
