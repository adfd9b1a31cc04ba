/** A place on a plan, by its box. */
export type Placed = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A direction in which an arrow key leads. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Being aside counts double: who presses right wants what lies to the right. */
const ASIDE = 2;

/** Tells whether a key is an arrow. */
export function isDirection(key: string): key is Direction {
  return key in STEPS;
}

/** Finds the place nearest to another in a direction; null where nothing lies there. */
export function findNearest<Place extends Placed>(
  places: readonly Place[],
  from: Placed,
  direction: Direction,
): Place | null {
  const [stepX, stepY] = STEPS[direction];
  const start = centre(from);
  const reach = places.flatMap((place) => {
    const end = centre(place);
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const ahead = dx * stepX + dy * stepY;
    const aside = Math.abs(dx * stepY) + Math.abs(dy * stepX);
    return place.id !== from.id && ahead > 0 ? [{ place, distance: ahead + ASIDE * aside }] : [];
  });
  return reach.toSorted((one, other) => one.distance - other.distance)[0]?.place ?? null;
}

function centre({ x, y, width, height }: Placed): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
