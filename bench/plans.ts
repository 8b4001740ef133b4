import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** About what one plan weighs, in bytes: the size of a real one with two dozen actions. */
const WANTED = 32_000;

/** Writes so many one-file plans, each different, each about 32 kB and without a finding. */
export const writePlans = (
  folder: string,
  count: number,
  textOf: (seed: number) => string = planText,
): void => {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `p${index}.plan.yaml`), textOf(index));
};

/** The same plan with about twenty slips of five kinds, each a finding. */
export const faultyText = (seed: number): string => {
  const slips = [
    (text: string) => text.replace("kind: investment", "kind: investmnt"),
    (text: string) => text.replace("owners: [city]", "owners: [citty]"),
    (text: string) => text.replace("nature:", "natur:"),
    (text: string) => text.replace(/end: \d{4}/, "end: 2019"),
    (text: string) => text.replace("partners: [bus,", "partners: [bus, bus,"),
  ];
  const [start = "", ...actions] = planText(seed).split(/(?=^ {2}- id: a\d+$)/m);
  const spoilt = actions.map((text, index) =>
    index < 15 ? (slips[index % slips.length]?.(text) ?? text) : text,
  );
  return [start, ...spoilt].join("");
};

/** A plan of two actions, about 4 kB. */
export const shortText = (seed: number): string =>
  [
    head(seed),
    ...["actions:\n", action(seed, 1), action(seed, 2)],
    ...["indicators:\n", indicator(seed, 1), indicator(seed, 2)],
  ].join("");

/** One plan as a person would write it. The seed changes names, dates and amounts. */
export const planText = (seed: number): string => {
  const parts = [head(seed)];
  let size = parts[0]?.length ?? 0;
  const actions: string[] = [];
  for (let index = 1; size < WANTED - 900; index += 1) {
    const text = action(seed, index);
    actions.push(text);
    size += text.length + indicatorSize;
  }
  const indicators = actions.map((_, index) => indicator(seed, index + 1));
  return [...parts, "actions:\n", ...actions, "indicators:\n", ...indicators].join("");
};

const indicatorSize = 330;

const head = (seed: number): string => `iuc: plan/1
id: plan-${seed}
title: Local action plan of city ${seed}
profile: iuc-lap
language: en
status: draft
currency: EUR
themes: [mobility, climate-mitigation]
priority: >-
  Families in the new quarters depend on the car, because buses are slow and paths are missing.
period: { start: 2026, end: 2031 }
process: { start: 2025-01, end: 2025-12 }
cities:
  - { id: home, name: City ${seed}, country: PT, population: { value: ${100_000 + seed}, year: 2021 } }
problems:
  - { id: p-car, kind: problem, text: Most short trips are made by car }
  - { id: c-slow, kind: cause, parent: p-car, text: Buses take twice as long as cars }
  - { id: c-paths, kind: cause, parent: p-car, text: Paths end at dangerous crossings }
  - { id: e-air, kind: effect, parent: p-car, text: Air at the schools is bad }
objectives:
  - id: o-bus
    title: Make the bus faster than the car
    level: strategic
    description: On the main axis the bus takes less time than the car, on every working day.
    addresses: [c-slow]
    results: [{ id: r-time, text: Travel by bus takes less time }]
  - id: o-walk
    title: Make every way to school safe on foot
    level: strategic
    description: Crossings and paths within a kilometre of each school are safe for a child alone.
    addresses: [c-paths]
    results: [{ id: r-school, text: More children walk to school }]
stakeholders:
  - { id: city, name: City of ${seed}, sector: public, level: local, interest: 5, power: 5 }
  - { id: bus, name: Bus company, sector: private, level: local, interest: 4, power: 4 }
  - { id: parents, name: Parents' associations, sector: civic, interest: 5, power: 2 }
  - { id: university, name: University, sector: knowledge, interest: 3, power: 2 }
funding:
  - { id: f-own, name: City budget, level: own, instrument: budget }
  - { id: f-erdf, name: Regional fund, level: eu, instrument: grant, rate: 60, preFinancing: loan }
`;

const action = (seed: number, index: number): string => {
  const year = 2026 + ((seed + index) % 4);
  const amount = 10_000 * (1 + ((seed * 31 + index * 17) % 90));
  return `  - id: a${index}
    code: M.${index}
    title: Build section ${index} of the bus lane and its crossings
    description: >-
      A lane of ${(index % 9) + 1}.4 km between two stops, with green waves for buses at ${(index % 7) + 2}
      crossings, trees on both sides and safe ways to the schools nearby. Shop owners and residents
      are asked before the design is fixed, and traffic is counted before and after.
    kind: investment
    nature: ${index % 3 === 0 ? "soft" : "hard"}
    objectives: [${index % 2 === 0 ? "o-bus" : "o-walk"}]
    owners: [city]
    partners: [bus, parents]
    start: ${year}-${pad((index % 6) + 1)}
    end: ${year + 1}-${pad((index % 6) + 6)}
    steps:
      - { id: s${index}-design, title: Design and counts, start: ${year}-${pad((index % 6) + 1)}, end: ${year}-12 }
      - { id: s${index}-build, title: Building, start: ${year + 1}-01, end: ${year + 1}-${pad((index % 6) + 6)} }
    outputs: [{ id: out${index}, text: Bus lane, quantity: { value: ${(index % 9) + 1}.4, unit: km } }]
    costs:
      - { label: Building, kind: capital, money: { amount: ${amount} } }
      - { label: Communication, kind: services, money: { amount: ${index * 1000} } }
    allocations:
      - { source: f-own, money: { amount: ${Math.round(amount * 0.4)} }, state: secured }
      - { source: f-erdf, money: { amount: ${Math.round(amount * 0.5)} }, state: applied }
    alignments:
      - code: SDG:11.2
        strength: primary
        rationale: The lane gives everyone a safe and cheap way to work, school and hospital.
`;
};

const indicator = (seed: number, index: number): string => `  - id: i${index}
    name: Minutes by bus on section ${index}
    kind: output
    measure: unit
    unit: minutes
    direction: decrease
    measures: [out${index}]
    baseline: { value: ${20 + ((seed + index) % 15)}, date: 2025 }
    targets: [{ by: 2030, value: ${5 + (index % 9)}, comparator: at-most }]
    source: Bus company
    frequency: yearly
    responsible: bus
`;

const pad = (month: number): string => String(month).padStart(2, "0");
