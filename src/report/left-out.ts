import { gapFields } from "../plan/gap-fields.generated.ts";
import type { Person, Plan } from "../plan/types.generated.ts";
import { walk } from "../plan/walk.ts";

/** What a report that is not internal leaves out, by kind. */
export interface LeftOut {
  /** Names of people who are not public. */
  readonly people: number;
  /** Their e-mail addresses and telephone numbers. */
  readonly addresses: number;
  /** Remarks on what is confidential. */
  readonly remarks: number;
}

/** Counts what is not for the public. */
export const leftOutOf = (plan: Plan): LeftOut => {
  const people = (plan.people ?? []).filter((person) => !isPublic(person));
  return {
    people: people.filter(({ name }) => name !== undefined).length,
    addresses: people.flatMap(({ email, phone }) => [email ?? [], phone ?? []].flat()).length,
    remarks: gapFields
      .flatMap(({ path }) => walk(plan, [...path, "gaps", "*"]))
      .filter(({ value }) => isConfidentialRemark(value)).length,
  };
};

/** Nothing is left out of a report for the house. */
export const NOTHING_LEFT_OUT: LeftOut = { people: 0, addresses: 0, remarks: 0 };

/** Whether name and address of a person may be printed for everybody. */
export const isPublic = (person: Person): boolean => person.public === true;

const isConfidentialRemark = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "reason" in value &&
  value.reason === "confidential" &&
  "note" in value;
