import { defineRule } from "../../check/rule.ts";
import { contactDetailIn } from "../../plan/contact-details.ts";
import { searchTexts } from "../../plan/search-texts.ts";

/** E-mail addresses and telephone numbers stand only in `people`. */
export const noContactDetails = defineRule({
  id: "participation/no-contact-details",
  origin: ["PA12"],
  sources: ["EU Regulation 2016/679, Article 5(1)(c)"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "E-mail addresses and telephone numbers stand only in people.",
      why: "A plan is printed and passed on; only in people can contact details be held back.",
      fix: "Move the address or number to an entry of people, and write the id of that person here.",
      messages: {
        email: "an e-mail address stands in the text; contact details belong in people",
        phone: "a telephone number stands in the text; contact details belong in people",
      },
    },
  },
  good: [
    "people: [{ id: head, role: Head of planning, email: head@city.example, phone: +351 253 616 060 }]\ncontact: head\n",
    "summary: Emissions fall by 30 590 000 kg, +12 000 000 EUR are needed @ 3 %\n",
    "publication: { url: 'https://city.example/@plan' }\n",
  ],
  bad: [
    {
      yaml: "summary: Write to ana.silva@city.example with questions\nactions: [{ id: a1, title: Plant trees, notes: 'call +351 253 616 060' }]\n",
      reports: ["1:10 email", "2:48 phone"],
    },
    {
      yaml: "stakeholders: [{ id: s1, name: Bus company, role: 'Director, tel. 0221 445 12' }]\n",
      reports: ["1:51 phone"],
    },
  ],
  *check({ plan }) {
    for (const { found, path } of searchTexts(plan, { skip: people, find: contactDetailIn }))
      yield { path, messageId: found };
  },
});

const people = new Set(["people"]);
