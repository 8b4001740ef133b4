import type { Day } from "./day.ts";
import type { Plan } from "./types.generated.ts";
import { NO_CALENDAR, whenOf } from "./when.ts";

/** The last day the plan names for its own text: a version, its adoption, its publication. Only whole days count. */
export const documentDay = ({ history = [], adoption, publication }: Plan): Day | undefined =>
  [...history.map(({ date }) => date), adoption?.date, publication?.date]
    .map((date) => whenOf(date, NO_CALENDAR))
    .flatMap((when) => (when && when.earliest === when.latest ? [when.latest] : []))
    .toSorted()
    .at(-1);
