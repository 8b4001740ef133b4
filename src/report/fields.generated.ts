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
        brief: { list: {
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
        five: { list: {
          fields: {
            value: "text",
            label: "text",
          },
        } },
        lead: { list: {
          fields: {
            label: "text",
            value: "text",
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
        needs: "text",
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
            who: "text",
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
            lead: "text",
            when: "text",
            cost: "text",
            state: "text",
          },
        } },
        brief: { list: {
          fields: {
            id: "text",
            code: "text",
            title: "text",
            owners: "text",
            lead: "text",
            when: "text",
            cost: "text",
            state: "text",
          },
        } },
        others: "text",
        isLong: "flag",
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
            head: { list: {
              fields: {
                label: "text",
                value: "text",
              },
            } },
            others: { list: {
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
            number: "text",
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
            number: "text",
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
        isLong: "flag",
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
        people: { list: {
          fields: {
            name: "text",
            body: "text",
            address: "text",
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
        cited: { list: {
          fields: {
            label: "text",
            value: "text",
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
    next: { list: {
      fields: {
        date: "text",
        what: "text",
        who: "text",
      },
    } },
    soon: { list: {
      fields: {
        date: "text",
        what: "text",
        who: "text",
      },
    } },
    open: {
      fields: {
        isOpen: "flag",
        chapters: "text",
        points: { list: {
          fields: {
            place: "text",
            fields: "text",
            reason: "text",
          },
        } },
        places: "text",
      },
    },
    council: {
      fields: {
        facts: { list: {
          fields: {
            label: "text",
            value: "text",
          },
        } },
        asked: { list: "text" },
        votes: { list: "text" },
        risks: { list: {
          fields: {
            number: "text",
            description: "text",
            category: "text",
            likelihood: "text",
            impact: "text",
            mitigation: "text",
            owner: "text",
            scope: "text",
          },
        } },
        attached: { list: "text" },
      },
    },
    progress: {
      fields: {
        facts: { list: {
          fields: {
            label: "text",
            value: "text",
          },
        } },
        remark: "text",
        isDated: "flag",
        numbers: { list: {
          fields: {
            value: "text",
            label: "text",
          },
        } },
        rows: { list: {
          fields: {
            title: "text",
            owners: "text",
            when: "text",
            state: "text",
            done: "text",
          },
        } },
        done: { list: {
          fields: {
            what: "text",
            date: "text",
            who: "text",
          },
        } },
        late: { list: {
          fields: {
            title: "text",
            why: "text",
            who: "text",
            remark: "text",
          },
        } },
        spent: { list: {
          fields: {
            title: "text",
            spent: "text",
            date: "text",
          },
        } },
        spentTotal: {
          fields: {
            title: "text",
            spent: "text",
            date: "text",
          },
        },
        indicators: { list: {
          fields: {
            name: "text",
            baseline: "text",
            latest: "text",
            target: "text",
            share: "text",
          },
        } },
        isMeasured: "flag",
        changes: { list: {
          fields: {
            version: "text",
            date: "text",
            summary: "text",
          },
        } },
      },
    },
    sheets: {
      fields: {
        line: "text",
        trees: { list: {
          fields: {
            effects: { list: "text" },
            focal: "text",
            causes: { list: "text" },
            number: "text",
          },
        } },
        stakeholdersHelp: "text",
        stakeholders: { list: {
          fields: {
            name: "text",
            sector: "text",
            interest: "text",
            power: "text",
            affected: "text",
            engage: "text",
          },
        } },
        tables: { list: {
          fields: {
            objective: "text",
            result: "text",
            indicator: "text",
            rows: { list: {
              fields: {
                action: "text",
                output: "text",
                when: "text",
                owners: "text",
                partners: "text",
                resources: "text",
              },
            } },
            number: "text",
          },
        } },
        gridHelp: "text",
        grid: { list: {
          fields: {
            aspect: "text",
            score: "text",
            explanation: "text",
            improvement: "text",
          },
        } },
        canvas: { list: {
          fields: {
            label: "text",
            lines: { list: "text" },
          },
        } },
      },
    },
    figures: {
      fields: {
        problems: { list: "text" },
        logic: { list: "text" },
        stakeholders: { list: "text" },
        timeline: { list: "text" },
        budget: { list: "text" },
        budgetYears: { list: "text" },
        gap: { list: "text" },
        flow: { list: "text" },
        risks: { list: "text" },
        indicators: { list: "text" },
        goals: { list: "text" },
        aspects: { list: "text" },
        exchanges: { list: "text" },
      },
    },
  },
};
