import { moneyText } from "../money-text.ts";
import { namesOfAll, slotOf, textOf, type ReportContext } from "../context.ts";
import { periodText } from "../date-text.ts";
import type { TestCard } from "../model.ts";
import { withMissing } from "../missing.ts";
import { filled, optionalFact } from "../../template/slot.ts";

/** Small trials, with what was expected, what happened and what follows. */
export const testsOf = (context: ReportContext): readonly TestCard[] => {
  const { words } = context;
  const { fields, values, columns } = words.catalog;
  return (context.model.plan.tests ?? []).map((test) => ({
    title: words.text(test.title),
    description: slotOf(context, test, {
      name: "description",
      text: textOf(context, test.description),
      isOptional: true,
    }),
    facts: withMissing(
      filled([
        {
          label: fields.hypothesis,
          value: slotOf(context, test, {
            name: "hypothesis",
            text: textOf(context, test.hypothesis),
          }),
        },
        optionalFact(fields.when, periodText(test.start, test.end, words)),
        optionalFact(fields.targetGroups, textOf(context, test.participants)),
        optionalFact(fields.cost, test.cost && moneyText(test.cost, words)),
        {
          label: fields.success,
          value: slotOf(context, test, {
            name: "successMeasure",
            text: textOf(context, test.successMeasure),
          }),
        },
        optionalFact(fields.result, textOf(context, test.result)),
        optionalFact(fields.decisionTaken, test.decision && values.decision[test.decision]),
        optionalFact(columns.usedIn, namesOfAll(context, test.informs)),
      ]),
      words,
    ),
  }));
};
