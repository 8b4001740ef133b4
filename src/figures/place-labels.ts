/** A rectangle that a label may not cover. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A dot with the size its label needs. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label lies, and the line that leads to it where it is not beside its dot. */
export interface Placed {
  readonly box: Box;
  readonly side: "left" | "middle" | "right";
  readonly leader: Line | undefined;
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Place extends Placed {
  /** How far from ideal the place is by itself: near and to the right is best. */
  readonly effort: number;
}

const ANGLES = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
const DISTANCES = [3, 12, 24, 38];
/** What a label keeps away from dots, so that it is seen whose it is. */
const APART = 2;
const ROUNDS = 6;
const CONFLICT = 1000;

/**
 * A place for the label of each dot, of 64 round it, so that none covers another, a dot or an obstacle, and
 * no leader runs through a label or an obstacle; nothing where there is no such arrangement to be found.
 */
export const placeLabels = (
  dots: readonly Labelled[],
  frame: Box,
  obstacles: readonly Box[],
): readonly Placed[] | undefined => {
  const blocked = [...obstacles, ...dots.map(dotBox)];
  const choices = dots.map((dot) =>
    placesOf(dot).filter(
      ({ box, leader }) =>
        isInside(box, frame) &&
        !blocked.some((other) => doMeet(box, other)) &&
        !obstacles.some((other) => leader !== undefined && doesCross(leader, other)),
    ),
  );
  if (choices.some(({ length }) => length === 0)) return undefined;
  const chosen: (Place | undefined)[] = dots.map(() => undefined);
  const order = dots
    .map((_, index) => index)
    .toSorted((a, b) => (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0));
  for (let round = 0, isSettled = false; round < ROUNDS && !isSettled; round++) {
    isSettled = true;
    for (const index of order) {
      const others = chosen.filter((place, other) => place !== undefined && other !== index);
      const place = best(choices[index] ?? [], others, { dots, index });
      if (place !== chosen[index]) isSettled = false;
      chosen[index] = place;
    }
  }
  const places = chosen.filter((place) => place !== undefined);
  const isFree = places.every(
    (place, index) => conflicts(place, places.toSpliced(index, 1), { dots, index }) === 0,
  );
  return isFree && places.length === dots.length ? places : undefined;
};

const dotBox = ({ x, y, radius }: Labelled): Box => ({
  left: x - radius - APART,
  right: x + radius + APART,
  top: y - radius - APART,
  bottom: y + radius + APART,
});

const placesOf = (dot: Labelled): readonly Place[] =>
  DISTANCES.flatMap((distance) => ANGLES.map((angle) => placeAt(dot, angle, distance)));

const placeAt = (dot: Labelled, angle: number, distance: number): Place => {
  const { x, y, radius, width, height } = dot;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const foot = { x: x + (radius + distance) * across, y: y + (radius + distance) * down };
  const side = sideOf(across);
  const left = foot.x - { left: width, middle: width / 2, right: 0 }[side];
  const top = foot.y - height * (1 - Math.min(1, Math.max(0, 0.5 + down * 0.9)));
  const start = { x1: x + radius * across, y1: y + radius * down };
  return {
    box: { left, top, right: left + width, bottom: top + height },
    side,
    leader: distance > 6 ? { ...start, x2: foot.x, y2: foot.y } : undefined,
    effort: distance * 2 + (side === "middle" ? 3 : 0) + Math.abs(down) * 4 + (across < 0 ? 1 : 0),
  };
};

const sideOf = (across: number): Placed["side"] => {
  if (across > 0.3) return "right";
  return across < -0.3 ? "left" : "middle";
};

interface Around {
  readonly dots: readonly Labelled[];
  readonly index: number;
}

const best = (
  choices: readonly Place[],
  others: readonly (Place | undefined)[],
  around: Around,
): Place | undefined => {
  let found: Place | undefined;
  let least = Infinity;
  for (const place of choices) {
    if (place.effort >= least) continue; // cannot become better by what is round it
    const effort = place.effort + CONFLICT * conflicts(place, others, around);
    if (effort >= least) continue;
    least = effort;
    found = place;
  }
  return found;
};

/** How many others a place gets into the way of, its leader included. */
const conflicts = (
  { box, leader }: Place,
  others: readonly (Place | undefined)[],
  { dots, index }: Around,
): number => {
  let count = 0;
  for (const other of others) {
    if (other === undefined) continue;
    if (doMeet(box, other.box)) count += 1;
    if (other.leader !== undefined && doesCross(other.leader, box)) count += 1;
    if (leader !== undefined && doesCross(leader, other.box)) count += 1;
  }
  if (leader === undefined) return count;
  return count + dots.filter((dot, at) => at !== index && doesCross(leader, dotBox(dot))).length;
};

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

const doMeet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line touches a box, by clipping it against the four sides (Liang–Barsky). */
const doesCross = ({ x1, y1, x2, y2 }: Line, { left, right, top, bottom }: Box): boolean => {
  let from = 0;
  let to = 1;
  const sides = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
};
