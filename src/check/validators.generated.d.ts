// Generated from schemas/ by `npm run generate`.
import type { Profile } from "../plan/profile.generated.ts";
import type { Plan } from "../plan/types.generated.ts";

/** One way in which a value breaks the schema, as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** Tells whether a value fits the schema and leaves all errors in `errors` until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

export declare const validatePlan: Validator<Plan>;
export declare const validateProfile: Validator<Profile>;
