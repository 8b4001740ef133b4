import type { City, Exchange, Pairing } from "../../src/plan/types.generated.ts";
import { at, first, inFirst, type MutablePlan, type Mutator, type Mutators } from "./mutator.ts";

/** Changes the partnership of a plan that has one; the rule must speak at the field that is returned. */
const inPairing =
  (spoil: (pairing: Pairing, plan: MutablePlan) => keyof Pairing | undefined): Mutator["seed"] =>
  (plan) => {
    const field = plan.pairing && spoil(plan.pairing, plan);
    return field && at("pairing", field);
  };

/** A partner that takes part without a plan of its own. */
const partner = (city: City): City => ({ ...city, id: "seeded" });

const visits: ReadonlySet<Exchange["kind"]> = new Set(["study-visit", "staff-exchange"]);

const isVisit = ({ kind, host }: Exchange): boolean => visits.has(kind) && host !== undefined;

/** How each rule of the topic is broken in a plan that keeps it. */
export const pairingMutators: Mutators = {
  "pairing/adopted-learning-placed": {
    seed: inFirst(
      "learnings",
      ({ usedIn = [] }) => usedIn.length > 0,
      (learning) => {
        learning.use = "adopted";
        delete learning.usedIn;
        return ["usedIn"];
      },
    ),
  },
  "pairing/cities-differ": {
    seed: (plan) => {
      const [city] = plan.cities;
      if (!plan.pairing || !city) return undefined;
      plan.pairing.kind = "network";
      plan.pairing.partners = [...(plan.pairing.partners ?? []), partner(city)];
      return at("pairing", "partners", plan.pairing.partners.length - 1, "name");
    },
  },
  "pairing/cities-have-actions": {
    seed: ({ cities, actions = [], learnings = [] }) => {
      const [host] = cities;
      if (!host || cities.length < 2 || actions.length === 0) return undefined;
      for (const action of actions) {
        action.city = host.id;
        delete action.cities;
      }
      learnings.splice(0);
      return at("cities", 1);
    },
  },
  "pairing/coordinators-named": {
    seed: inPairing((pairing) => {
      if (!pairing.coordinators) return undefined;
      pairing.coordinators.pop();
      return "coordinators";
    }),
  },
  "pairing/exchanges-both-ways": {
    seed: (plan) => {
      const [here] = plan.cities;
      const hosted = (plan.exchanges ?? []).filter(isVisit);
      if (!here || hosted.length === 0) return undefined;
      plan.exchanges = hosted.filter(({ host }) => host === here.id);
      const kept = new Set(plan.exchanges.map(({ id }) => id));
      for (const learning of plan.learnings ?? [])
        if (!kept.has(learning.exchange ?? "")) delete learning.exchange;
      return at("exchanges");
    },
  },
  "pairing/exchanges-bring-learning": {
    seed: inFirst(
      "exchanges",
      ({ outcomes, kind }) => outcomes !== undefined && kind !== "memorandum",
      (exchange, plan) => {
        delete exchange.outcomes;
        for (const learning of plan.learnings ?? [])
          if (learning.exchange === exchange.id) delete learning.exchange;
        return ["outcomes"];
      },
    ),
    today: "2026-11-23",
  },
  "pairing/exchanges-in-period": {
    seed: inFirst(
      "exchanges",
      ({ kind }) => kind !== "memorandum",
      (exchange, { pairing }) => {
        if (pairing?.period?.start === undefined) return undefined;
        exchange.start = 2001;
        delete exchange.end;
        return ["start"];
      },
    ),
  },
  "pairing/joint-actions-owned": {
    seed: inFirst(
      "actions",
      ({ cities = [], owners = [] }) => cities.length > 1 && owners.length > 1,
      (action) => {
        action.owners?.splice(1);
        return ["owners"];
      },
    ),
  },
  "pairing/kind-fits-cities": {
    seed: inPairing((pairing) => {
      pairing.kind = "trio";
      return "partners";
    }),
  },
  "pairing/learning-used": {
    seed: (plan) => {
      const there = plan.cities.at(-1);
      const joint = new Set(
        (plan.actions ?? [])
          .filter(
            ({ city, cities = [] }) => there && (city === there.id || cities.includes(there.id)),
          )
          .map(({ id }) => id),
      );
      const used = (plan.learnings ?? []).filter(({ usedIn = [] }) =>
        usedIn.some((id) => joint.has(id)),
      );
      const [home] = (plan.actions ?? []).filter(({ id }) => !joint.has(id));
      if (used.length === 0 || !home) return undefined;
      for (const learning of used) learning.usedIn = ["a1-1"];
      return at("learnings");
    },
  },
  "pairing/pilot-named": {
    seed: (plan) => {
      const pilots = (plan.actions ?? []).filter(({ kind }) => kind === "pilot");
      for (const action of pilots) action.kind = "investment";
      return pilots.length > 0 && plan.pairing ? at("actions") : undefined;
    },
  },
  "pairing/population-threshold": {
    seed: inFirst(
      "cities",
      ({ population }) => population?.value !== undefined,
      (city, { profile, pairing }) => {
        if (!pairing || profile === "published") return undefined;
        city.population = { value: 49_000, year: 2024 };
        return ["population"];
      },
    ),
  },
  "pairing/priority-stated": {
    seed: inPairing((pairing, plan) => {
      delete pairing.priority;
      delete plan.priority;
      return "priority";
    }),
  },
  "pairing/theme-shared": {
    seed: inPairing((pairing, plan) => {
      if (!plan.themes) return undefined;
      const own = new Set<string>(plan.themes);
      pairing.themes = own.has("housing") ? ["food"] : ["housing"];
      return "themes";
    }),
  },
  "pairing/union-and-beyond": {
    seed: (plan) => {
      if (!plan.pairing || plan.profile === "published") return undefined;
      const outside = first(plan.cities, ({ country }) => country !== "PT");
      if (outside) outside.item.country = "ES";
      return at("pairing");
    },
  },
};
