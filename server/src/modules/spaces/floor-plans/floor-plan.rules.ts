import { MOST_ELEMENTS, PLAN_SIDE } from './floor-plan.terms';
import type { PlanElementKind } from './floor-plan.terms';

/** Where an element lies and how large it is, in units of ten centimetres from the upper left corner. */
export type PlanBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Tells whether sides make a plan. */
export function isPlanSide(side: number): boolean {
  return Number.isInteger(side) && side >= PLAN_SIDE.least && side <= PLAN_SIDE.most;
}

/** Tells whether an element lies within its plan, with sides of at least one unit. */
export function isInside(
  { x, y, width, height }: PlanBox,
  plan: { readonly width: number; readonly height: number },
): boolean {
  return (
    [x, y, width, height].every(Number.isInteger) &&
    x >= 0 &&
    y >= 0 &&
    width >= 1 &&
    height >= 1 &&
    x + width <= plan.width &&
    y + height <= plan.height
  );
}

/** What an element of a kind must name: a space, an item, or nothing. */
export function linkOf(kind: PlanElementKind): 'space' | 'item' | null {
  if (kind === 'SPACE') return 'space';
  return kind === 'ITEM' ? 'item' : null;
}

/** Tells whether so many elements are too many for one plan. */
export function isTooFull(count: number): boolean {
  return count > MOST_ELEMENTS;
}

/** A shelf with the class numbers that stand on it. */
export type ShelfSpan = {
  readonly classFrom: string | null;
  readonly classTo: string | null;
  readonly shelvingLocationId: string | null;
};

/**
 * Finds the shelf on which a copy stands: the one of its shelving location that holds its class number, else
 * the one of no location. A class number belongs to `classTo` when it begins with it: 899.221 stands on a
 * shelf to 899.
 */
export function findShelf<Shelf extends ShelfSpan>(
  shelves: readonly Shelf[],
  copy: { readonly classNumber: string | null; readonly shelvingLocationId: string | null },
): Shelf | null {
  const holding = shelves.filter((shelf) => holdsClass(shelf, copy.classNumber));
  const atLocation = (id: string | null) =>
    holding
      .filter(({ shelvingLocationId }) => shelvingLocationId === id)
      .toSorted((one, other) => narrowness(other) - narrowness(one));
  const own = copy.shelvingLocationId === null ? [] : atLocation(copy.shelvingLocationId);
  return own[0] ?? atLocation(null)[0] ?? null;
}

function holdsClass({ classFrom, classTo }: ShelfSpan, classNumber: string | null): boolean {
  if (classFrom === null && classTo === null) return true;
  if (classNumber === null) return false;
  const isAfterStart = classFrom === null || classNumber >= classFrom;
  const isBeforeEnd = classTo === null || classNumber <= classTo || classNumber.startsWith(classTo);
  return isAfterStart && isBeforeEnd;
}

/** A shelf that names its classes is found before one that holds everything of a location. */
function narrowness({ classFrom, classTo }: ShelfSpan): number {
  return Number(classFrom !== null) + Number(classTo !== null);
}
