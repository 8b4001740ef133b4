// Generated from src/feedback/sheet.ts and cover.ts by `npm run generate`.
import type { Shape } from "../template/shape.ts";

/** Every field of a feedback sheet that its template may name. */
export const sheetFields: Shape = {
  fields: {
    anchor: "text",
    title: {
      fields: {
        text: "text",
        lang: "text",
      },
    },
    cities: {
      fields: {
        text: "text",
        lang: "text",
      },
    },
    facts: { list: {
      fields: {
        label: "text",
        value: "text",
      },
    } },
    verdict: {
      fields: {
        line: "text",
        more: "text",
      },
    },
    notes: { list: "text" },
    good: { list: "text" },
    groups: { list: {
      fields: {
        heading: "text",
        points: { list: {
          fields: {
            number: "text",
            title: "text",
            reasons: { list: {
              fields: {
                label: "text",
                value: "text",
              },
            } },
            fix: "text",
            places: { list: {
              fields: {
                section: "text",
                entry: {
                  fields: {
                    text: "text",
                    lang: "text",
                  },
                },
                id: "text",
                field: "text",
                at: "text",
                message: "text",
                fix: "text",
              },
            } },
            more: "text",
          },
        } },
      },
    } },
    counts: {
      fields: {
        must: "text",
        better: "text",
      },
    },
    hints: { list: {
      fields: {
        number: "text",
        title: "text",
        reasons: { list: {
          fields: {
            label: "text",
            value: "text",
          },
        } },
        fix: "text",
        places: { list: {
          fields: {
            section: "text",
            entry: {
              fields: {
                text: "text",
                lang: "text",
              },
            },
            id: "text",
            field: "text",
            at: "text",
            message: "text",
            fix: "text",
          },
        } },
        more: "text",
      },
    } },
    chapters: { list: {
      fields: {
        name: "text",
        isAsked: "flag",
        gaps: "text",
        open: "text",
        bar: {
          fields: {
            label: "text",
            there: "text",
            gaps: "text",
            of: "text",
          },
        },
        note: "text",
      },
    } },
  },
};

/** Every field of the cover of several sheets that its template may name. */
export const coverFields: Shape = {
  fields: {
    title: "text",
    line: "text",
    columns: { list: "text" },
    rows: { list: {
      fields: {
        target: "text",
        city: "text",
        title: {
          fields: {
            text: "text",
            lang: "text",
          },
        },
        cells: { list: {
          fields: {
            isAsked: "flag",
            bar: {
              fields: {
                label: "text",
                there: "text",
                gaps: "text",
                of: "text",
              },
            },
          },
        } },
        must: "text",
        better: "text",
      },
    } },
    unread: { list: {
      fields: {
        target: "text",
        name: "text",
        reason: "text",
      },
    } },
  },
};
