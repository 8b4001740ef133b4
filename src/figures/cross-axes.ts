import type { Shape } from "./scene.ts";

export interface AxisWords {
  readonly across: string;
  readonly up: string;
  /** What stands at the low and at the high end of both. */
  readonly ends: readonly [string, string];
}

/** Names of two axes with arrows: one below a field that starts at the top, one turned beside it. */
export const crossAxes = (
  {
    left,
    right,
    bottom,
  }: { readonly left: number; readonly right: number; readonly bottom: number },
  { across, up, ends: [low, high] }: AxisWords,
): readonly Shape[] => {
  const plain = { kind: "text", size: 8, fill: "muted" } as const;
  const strong = { ...plain, weight: 600, fill: "ink" } as const;
  const below = { y: bottom + 12 };
  const beside = { x: left - 8, rotate: -90 };
  return [
    { ...plain, ...below, text: low, x: left },
    { ...strong, ...below, text: `${across} →`, x: (left + right) / 2, anchor: "middle" },
    { ...plain, ...below, text: high, x: right, anchor: "end" },
    { ...plain, ...beside, text: low, y: bottom },
    { ...strong, ...beside, text: `${up} →`, y: (1 + bottom) / 2, anchor: "middle" },
    { ...plain, ...beside, text: high, y: 1, anchor: "end" },
  ];
};
