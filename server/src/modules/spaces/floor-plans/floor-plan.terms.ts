/** What a floor plan draws. */
export const PLAN_ELEMENT_KINDS = [
  'SPACE',
  'ITEM',
  'SHELF',
  'DESK',
  'ENTRANCE',
  'STAIRS',
  'LIFT',
  'TOILET',
  'SOCKET',
  'WALL',
] as const;

/** A kind of element of a floor plan. */
export type PlanElementKind = (typeof PLAN_ELEMENT_KINDS)[number];

/** Sides of a plan in units of ten centimetres, both included. */
export const PLAN_SIDE = { least: 20, most: 1000 } as const;
/** The most elements of one plan: a floor of 300 seats with its shelves stays below. */
export const MOST_ELEMENTS = 600;
/** The most floor plans of one branch. */
export const MOST_PLANS = 20;
