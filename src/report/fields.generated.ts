// Generated from src/report/model.ts by `npm run generate`.
import type { Shape } from "../template/shape.ts";

/** Every field of a report that a template may name. */
export const reportFields: Shape = {
  fields: {
    cover: {
      fields: {
        label: "text",
        title: "text",
        subtitle: "text",
        cities: "text",
        facts: { list: {
          fields: {
            label: "text",
            value: "text",
          },
        } },
        marks: { list: "text" },
      },
    },
    summary: {
      fields: {
        text: "text",
        numbers: { list: {
          fields: {
            value: "text",
            label: "text",
          },
        } },
        facts: { list: {
          fields: {
            label: "text",
            value: "text",
          },
        } },
        objectives: { list: {
          fields: {
            title: "text",
            actions: "text",
            goal: "text",
          },
        } },
        foreword: "text",
      },
    },
    context: {
      fields: {
        description: "text",
        parts: { list: {
          fields: {
            title: "text",
            text: "text",
          },
        } },
        missing: "text",
        cities: { list: {
          fields: {
            name: "text",
            facts: { list: {
              fields: {
                label: "text",
                value: "text",
              },
            } },
            description: "text",
          },
        } },
        keyFacts: { list: {
          fields: {
            label: "text",
            value: "text",
            year: "text",
            source: "text",
          },
        } },
        swot: { list: {
          fields: {
            label: "text",
            items: { list: "text" },
          },
        } },
        factors: { list: {
          fields: {
            dimension: "text",
            factor: "text",
            effect: "text",
            response: "text",
          },
        } },
        policies: { list: {
          fields: {
            title: "text",
            level: "text",
            year: "text",
            relation: "text",
          },
        } },
      },
    },
    problems: {
      fields: {
        focal: { list: {
          fields: {
            text: "text",
            evidence: "text",
          },
        } },
        leftOut: { list: {
          fields: {
            text: "text",
            reason: "text",
          },
        } },
      },
    },
    direction: {
      fields: {
        headline: "text",
        vision: "text",
        hasVision: "flag",
        objectives: { list: {
          fields: {
            id: "text",
            title: "text",
            description: "text",
            facts: { list: {
              fields: {
                label: "text",
                value: "text",
              },
            } },
          },
        } },
        approach: "text",
        missing: "text",
        residuals: { list: {
          fields: {
            what: "text",
            amount: "text",
            date: "text",
            description: "text",
          },
        } },
        aspects: { list: {
          fields: {
            aspect: "text",
            score: "text",
            explanation: "text",
          },
        } },
      },
    },
    people: {
      fields: {
        stakeholders: { list: {
          fields: {
            number: "text",
            name: "text",
            sector: "text",
            level: "text",
            role: "text",
            engagement: "text",
            approach: "text",
          },
        } },
        preparation: "text",
        delivery: "text",
        groupName: "text",
        group: { list: {
          fields: {
            label: "text",
            value: "text",
          },
        } },
        meetings: { list: {
          fields: {
            date: "text",
            title: "text",
            output: "text",
          },
        } },
        commitments: { list: {
          fields: {
            stakeholder: "text",
            text: "text",
            actions: "text",
            kind: "text",
            money: "text",
          },
        } },
        empty: "text",
      },
    },
    actions: {
      fields: {
        rows: { list: {
          fields: {
            id: "text",
            code: "text",
            title: "text",
            owners: "text",
            when: "text",
            cost: "text",
            state: "text",
          },
        } },
        fiches: { list: {
          fields: {
            id: "text",
            title: "text",
            description: "text",
            facts: { list: {
              fields: {
                label: "text",
                value: "text",
              },
            } },
            notes: "text",
          },
        } },
        undated: "text",
        empty: "text",
      },
    },
    tests: { list: {
      fields: {
        title: "text",
        description: "text",
        facts: { list: {
          fields: {
            label: "text",
            value: "text",
          },
        } },
      },
    } },
    money: {
      fields: {
        description: "text",
        stated: {
          fields: {
            label: "text",
            amount: "text",
          },
        },
        costs: { list: {
          fields: {
            title: "text",
            cost: "text",
            secured: "text",
            sought: "text",
            gap: "text",
          },
        } },
        total: {
          fields: {
            title: "text",
            cost: "text",
            secured: "text",
            sought: "text",
            gap: "text",
          },
        },
        shared: { list: {
          fields: {
            label: "text",
            amount: "text",
            actions: "text",
          },
        } },
        sources: { list: {
          fields: {
            name: "text",
            provider: "text",
            programme: "text",
            actions: "text",
            secured: "text",
            sought: "text",
          },
        } },
        breakdown: { list: {
          fields: {
            label: "text",
            amount: "text",
          },
        } },
        numbers: { list: {
          fields: {
            value: "text",
            label: "text",
          },
        } },
        empty: "text",
      },
    },
    risks: {
      fields: {
        risks: { list: {
          fields: {
            description: "text",
            category: "text",
            likelihood: "text",
            impact: "text",
            mitigation: "text",
            owner: "text",
            scope: "text",
          },
        } },
        barriers: { list: {
          fields: {
            description: "text",
            category: "text",
            likelihood: "text",
            impact: "text",
            mitigation: "text",
            owner: "text",
            scope: "text",
          },
        } },
        empty: "text",
      },
    },
    indicators: {
      fields: {
        rows: { list: {
          fields: {
            name: "text",
            kind: "text",
            baseline: "text",
            targets: "text",
            latest: "text",
            measures: "text",
            source: "text",
          },
        } },
        empty: "text",
      },
    },
    alignment: { list: {
      fields: {
        framework: "text",
        rows: { list: {
          fields: {
            code: "text",
            title: "text",
            through: "text",
            rationale: "text",
          },
        } },
      },
    } },
    delivery: {
      fields: {
        governance: {
          fields: {
            description: "text",
            facts: { list: {
              fields: {
                label: "text",
                value: "text",
              },
            } },
          },
        },
        monitoring: {
          fields: {
            description: "text",
            facts: { list: {
              fields: {
                label: "text",
                value: "text",
              },
            } },
          },
        },
        missing: "text",
      },
    },
    partnership: {
      fields: {
        facts: { list: {
          fields: {
            label: "text",
            value: "text",
          },
        } },
        priority: "text",
        cities: { list: {
          fields: {
            country: "text",
            name: "text",
            population: "text",
            area: "text",
            offers: "text",
            seeks: "text",
            description: "text",
          },
        } },
        exchanges: { list: {
          fields: {
            date: "text",
            kind: "text",
            title: "text",
            host: "text",
            guests: "text",
            topics: "text",
            outcome: "text",
          },
        } },
        learnings: { list: {
          fields: {
            insight: "text",
            from: "text",
            use: "text",
            usedIn: "text",
          },
        } },
      },
    },
    annex: {
      fields: {
        remarks: { list: "text" },
        open: { list: {
          fields: {
            place: "text",
            fields: "text",
            reason: "text",
          },
        } },
        notes: "text",
        sources: { list: {
          fields: {
            title: "text",
            details: "text",
            url: "text",
            note: "text",
          },
        } },
        history: { list: {
          fields: {
            version: "text",
            date: "text",
            summary: "text",
          },
        } },
        figures: { list: "text" },
      },
    },
    figures: {
      fields: {
        problems: { list: "text" },
        stakeholders: { list: "text" },
        timeline: { list: "text" },
        budget: { list: "text" },
      },
    },
  },
};
