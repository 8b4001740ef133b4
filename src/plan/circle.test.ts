import { expect, test } from "vitest";
import { seated, takingPart } from "./circle.ts";
import type { Plan } from "./types.generated.ts";

const plan = (rest: Partial<Plan>): Plan => ({
  iuc: "plan/1",
  id: "p",
  title: "P",
  profile: "iuc-lap",
  language: "en",
  status: "draft",
  cities: [],
  ...rest,
});

test("a seat counts for the body of a person, the parts of a body and the sets it is a member of", () => {
  const ids = seated(
    plan({
      people: [{ id: "head", role: "Head of parks", body: "parks" }],
      stakeholders: [
        { id: "parks", name: "Parks" },
        { id: "gardens", name: "Gardens", within: "parks" },
        { id: "signatories", name: "Signatories", members: ["parks", "shop"] },
        { id: "shop", name: "Shop" },
      ],
      localGroup: { coordinator: "head" },
      governance: { steering: { members: ["mayor"] } },
    }),
  );
  expect([...ids].sort()).toEqual(["gardens", "head", "mayor", "parks", "signatories"]);
});

test("without a group nobody has a seat", () => {
  expect(seated(plan({})).size).toBe(0);
});

test("meetings and actions are ways of taking part", () => {
  const ids = takingPart(
    plan({
      meetings: [{ id: "m", participants: ["school"] }],
      actions: [{ id: "a", title: "A", owners: [{ stakeholder: "bus" }], partners: ["club"] }],
    }),
  );
  expect([...ids].sort()).toEqual(["bus", "club", "school"]);
});
