import type { Path } from "../core/path.ts";
import { each } from "./each.ts";
import type { Action, Plan, Test } from "./types.generated.ts";

/** A trial, an action it informs, and where the trial says so. */
export interface TrialLink {
  readonly test: Test;
  readonly action: Action;
  readonly path: Path;
}

/** Every action that a trial informs. */
export function* trialLinks({ tests, actions = [] }: Plan): Generator<TrialLink> {
  for (const [index, test] of each(tests))
    for (const [position, id] of each(test.informs)) {
      const action = actions.find((one) => one.id === id);
      if (action !== undefined) yield { test, action, path: ["tests", index, "informs", position] };
    }
}
