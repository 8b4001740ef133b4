/** The own value one step below; nothing where there is none. */
export const childOf = (value: unknown, step: string | number): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, step)?.value
    : undefined;

/** Names of the fields of a map; none for any other value. */
export const fieldsOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
