/** What is said of a plan where nothing is missing of what was counted, by the id of the measure. */
export const praise = {
  factsSourced: {
    one: "The key fact names its source.",
    other: "All {count} key facts name their source.",
  },
  causesTraced: {
    one: "The cause leads to the problem it explains.",
    other: "The problem is well analysed: {count} causes lead to what they explain.",
  },
  visionStated: { one: "The vision is put into words.", other: "The vision is put into words." },
  objectivesRooted: {
    one: "The objective says which problem it answers.",
    other: "All {count} objectives say which problem they answer.",
  },
  objectivesServed: {
    one: "The objective has actions that serve it.",
    other: "Each of the {count} objectives has actions that serve it.",
  },
  stakeholdersScored: {
    one: "The stakeholder is weighed by power and interest.",
    other: "All {count} stakeholders are weighed by power and interest.",
  },
  groupMet: {
    one: "One meeting of the local group is on record.",
    other: "{count} meetings of the local group are on record.",
  },
  commitmentsMade: {
    one: "One partner has made a firm commitment.",
    other: "Partners have made {count} firm commitments.",
  },
  aspectsScored: {
    one: "The aspect of the integrated approach is assessed.",
    other: "All {count} aspects of the integrated approach are assessed.",
  },
  claimsExplained: {
    one: "The link to an international framework is explained.",
    other: "All {count} links to international frameworks are explained.",
  },
  actionsOwned: {
    one: "The action has an owner.",
    other: "Every action has an owner: all {count} of them.",
  },
  actionsDated: {
    one: "The action says when it starts and ends.",
    other: "All {count} actions say when they start and end, and the dates fit together.",
  },
  actionsStepped: {
    one: "The action is broken down into steps.",
    other: "All {count} actions are broken down into steps.",
  },
  actionsDelivering: {
    one: "The action says what it will leave behind.",
    other: "All {count} actions say what they will leave behind.",
  },
  actionsAimed: {
    one: "The action says which objective it serves.",
    other: "All {count} actions say which objective they serve.",
  },
  actionsPartnered: {
    one: "The action brings several bodies together.",
    other: "No action stands alone: all {count} bring several bodies together.",
  },
  actionsLinked: {
    one: "One action says what it depends on.",
    other: "{count} actions say what they depend on, and the order works.",
  },
  costsStated: {
    one: "The action says what it costs.",
    other: "All {count} actions say what they cost.",
  },
  moneySecured: {
    one: "For one action, money is already secured.",
    other: "For {count} actions, money is already secured.",
  },
  actionsMeasured: {
    one: "The action is measured by an indicator.",
    other: "All {count} actions are measured by an indicator.",
  },
  baselinesGiven: {
    one: "The result indicator starts from a baseline.",
    other: "All {count} result indicators start from a baseline.",
  },
  targetsGiven: {
    one: "The indicator has a target.",
    other: "All {count} indicators have a target.",
  },
  dataSourced: {
    one: "The indicator says where its data come from.",
    other: "All {count} indicators say where their data come from.",
  },
  risksManaged: {
    one: "There is an answer to the risk.",
    other: "There is an answer to each of the {count} risks.",
  },
  leadNamed: {
    one: "It is clear who leads and who steers.",
    other:
      "It is clear who leads, who steers, who sponsors, and how much time the coordinator has.",
  },
  reviewsPlanned: {
    one: "It is settled who reviews progress, and how often.",
    other: "It is settled who reviews progress, and how often.",
  },
  gapsExplained: {
    one: "One open point is named with its reason instead of being left blank.",
    other: "{count} open points are named with their reasons instead of being left blank.",
  },
  learningUsed: {
    one: "One lesson from the exchange went into the actions.",
    other: "{count} lessons from the exchange went into the actions.",
  },
  trialsMade: {
    one: "One test on a small scale prepares the actions.",
    other: "{count} tests on a small scale prepare the actions.",
  },
} as const;
