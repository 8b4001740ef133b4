import { counterIn, joinedBy, numberIn, type Grammar, type Words } from "./words.ts";

const grammar: Grammar = { isOne: (count) => count === 1, separator: ",", from: 4 };

const counted = counterIn(grammar);

/** English, the language of programs and of everybody who asks for no other. */
export const en: Words = {
  language: "en",
  number: numberIn(grammar),
  all: joinedBy("and"),
  level: { error: "error", warning: "warning", info: "info" },
  levels: {
    error: counted("# error", "# errors"),
    warning: counted("# warning", "# warnings"),
    info: counted("# info", "# infos"),
  },
  noFindings: "no findings",
  kinds: {
    plan: counted("# plan", "# plans"),
    profile: counted("# profile", "# profiles"),
  },
  checked: (things) => `${things} checked`,
  nothingChecked: "nothing checked",
  unread: counted("# could not be read", "# could not be read"),
  total: (checked, found) => `${checked}: ${found}`,
  labels: { also: "also", why: "why", fix: "fix", more: "more", next: "next" },
  times: counted("# time", "# times"),
  morePlaces: counted("# more place", "# more places"),
  moreFindings: counted(
    "# more finding; --format concise lists them all",
    "# more findings; --format concise lists them all",
  ),
  outcome: { unreadable: "could not be read", failed: "not checked, a fault of iuc" },
  asStage: (stage) => `as ${stage}`,
  partial: {
    rules: "checked in part: the rules of the method run once the errors are corrected",
    places: counted(
      "checked in part: errors hide # place, where rules on sums and gaps wait",
      "checked in part: errors hide # places, where rules on sums and gaps wait",
    ),
  },
  incomplete: "incomplete: not everything could be checked",
  ignored: counted("# ignored with a reason", "# ignored with a reason"),
  accepted: counted("# accepted by the baseline", "# accepted by the baseline"),
  fixable: counted(
    "# finding is mended by --fix; --diff shows how",
    "# findings are mended by --fix; --diff shows how",
  ),
  mends: { safe: "(safe: --fix does it)", unsafe: "(a guess: --fix --unsafe-fixes does it)" },
  skippedRules: counted(
    "# rule not run without the day of the run: add --today now",
    "# rules not run without the day of the run: add --today now",
  ),
  beyondGithub: (shown, rest) =>
    `GitHub shows ${shown} annotations of each level; beyond them there are ${rest}:`,
  summary: {
    plan: "Plan",
    findings: "Findings",
    place: "Place",
    finding: "Finding",
    rule: "Rule",
    more: counted("# more finding is in the log.", "# more findings are in the log."),
    files: counted("# more plan is in the log.", "# more plans are in the log."),
  },
  allFine: "all checks",
  page: {
    why: "Why",
    fix: "What to do",
    says: "What it says",
    reported: "Reported",
    fine: "Fine",
    values: "Values",
    value: "Value",
    meaning: "Meaning",
    fields: "Fields",
    field: "Field",
    kind: "Kind",
    write: "What to write",
    example: "Example",
    level: "Level",
    from: "From stage",
    option: (name) => `Option ${name}`,
    waits: ["Waits", "it is silent about what an error has left out of the plan"],
    needs: ["Needs", "the day of the run: --today"],
    sources: "Sources",
    method: "In the method",
    fixed: "it cannot be switched off",
    everyStage: "every stage",
    andLater: (stage) => `${stage} and later`,
    inProfile: (value, profile) => `${value} in ${profile}`,
  },
  ruleList: {
    title: "What iuc validate checks",
    more: "iuc explain <topic>/<name> tells more about each.",
    alwaysOn: "(always on)",
    name: "Name",
    level: "Level",
    from: "From",
    summary: "Summary",
  },
};
