/** Where on the map of the world the members lie, and which one is next to another. */

export type Box = [x0: number, y0: number, x1: number, y1: number];

/** The whole world without its poles, for a network whose members have no countries. */
const everywhere: Box = [0, 300, 7200, 3200];
/** How much of the map is left free around the members. */
const margin = 0.06;

/** The least box with all of these in it, with a margin. */
export function fit(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return everywhere;
  const x0 = Math.min(...boxes.map((box) => box[0]));
  const y0 = Math.min(...boxes.map((box) => box[1]));
  const x1 = Math.max(...boxes.map((box) => box[2]));
  const y1 = Math.max(...boxes.map((box) => box[3]));
  // One small island alone is seen with the sea and coasts around it.
  const more = Math.max(150, Math.max(x1 - x0, y1 - y0) * margin);
  return [x0 - more, y0 - more, x1 + more, y1 + more];
}

export interface Spot {
  id: string;
  x: number;
  y: number;
}

const ways: Record<string, (dx: number, dy: number) => [along: number, beside: number]> = {
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowDown: (dx, dy) => [dy, dx],
  ArrowUp: (dx, dy) => [-dy, dx],
};

/** The nearest spot in the direction of an arrow key; what lies aside counts as farther. */
export function neighbour(spots: readonly Spot[], from: Spot, key: string): Spot | undefined {
  const way = ways[key];
  if (!way) return undefined;
  const far = (spot: Spot) => {
    const [along, beside] = way(spot.x - from.x, spot.y - from.y);
    return along <= 0 ? Infinity : along + 2 * Math.abs(beside);
  };
  const [nearest] = spots.filter((spot) => far(spot) < Infinity).sort((a, b) => far(a) - far(b));
  return nearest;
}
