import type { FloorPlanPageQuery } from './FloorPlanPage.generated';

/** A floor plan as its page shows it. */
export type ShownPlan = NonNullable<FloorPlanPageQuery['floorPlan']>;
/** What a floor plan draws. */
export type ShownElement = ShownPlan['elements'][number];
/** A seat, table, computer or kit. */
export type ShownItem = NonNullable<ShownElement['item']>;
/** An element that shows an item. */
export type ItemElement = ShownElement & { readonly item: ShownItem };

/** The elements of a plan that show an item. */
export function itemElements(plan: ShownPlan): readonly ItemElement[] {
  return plan.elements.filter((element): element is ItemElement => element.item !== null);
}

/** Tells whether somebody may sit down at an item now. */
export function isFree({ use }: ShownItem): boolean {
  return use.state === 'FREE';
}

/** Tells whether an item that works can be booked by itself. */
export function isBookable({ space, use }: ShownItem): boolean {
  const { bookable } = space.bookingTerms;
  return use.state !== 'OUT_OF_ORDER' && (bookable === 'ITEMS' || bookable === 'ALL');
}
