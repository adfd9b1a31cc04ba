import type { DataKey } from '../../platform/auth/keys/data-key';
import { isAllowed } from '../../platform/graphql/access';
import type { Module } from '../../platform/module';
import type { ClosureEffects } from '../library';
import { spacesPersonalData } from './bookings/forget-bookings';
import { forgetBookings } from './bookings/forget-bookings';
import { spaceById } from './spaces.queries';
import { BranchSpacesResolver, SpaceResolver } from './space.graphql';
import {
  BranchFloorPlansResolver,
  CopyPlaceResolver,
  FloorPlanElementResolver,
  floorPlanIfVisible,
  FloorPlanResolver,
  ShelfAvailabilityPlaceResolver,
} from './floor-plans/floor-plan.graphql';
import { floorPlanById } from './floor-plans/floor-plans.queries';
import type { SpaceDeps } from './save-space';
import { SpaceItemResolver, SpaceItemsResolver } from './items/space-item.graphql';
import { spaceItemById } from './items/space-items.queries';
import { SpaceCountResolver } from './space-counts/space-count.graphql';
import type { ItemUses } from './items/item-uses';
import { SpaceBlockResolver } from './blocks/block.graphql';
import { blockById } from './blocks/blocks.queries';
import { SpaceBoardResolver } from './board/board.graphql';
import { BookingRulesResolver } from './booking-rules/booking-rule.graphql';
import { BookingErrorType } from './bookings/booking-error.type';
import { BookingResolver, bookingIfVisible } from './bookings/booking.graphql';
import {
  BookingAlternativeResolver,
  BookingMutations,
  BookingOccurrenceResolver,
} from './bookings/booking-mutations.graphql';
import type { BookingDeps } from './bookings/booking-deps';
import { createBookingEffect } from './bookings/closed-bookings';
import { bookingById } from './bookings/bookings.queries';
import { AvailabilityResolver } from './occupancy/availability.graphql';
import { bookedItems } from './occupancy/booked-items';
import type { SpaceClashes } from './occupancy/space-clashes';
import { BookingCodeMutations } from './guests/booking-code.graphql';
import { UsualPlaceResolver } from './usual-places/usual-place.graphql';
import { BookingWaitResolver } from './waits/wait.graphql';
import { usualPlaceById } from './usual-places/usual-places.queries';
import { waitById } from './waits/waits.queries';

export type { Space } from './space.entity';
export { allSpaces, lockSpaces, spaceById } from './spaces.queries';
export type { AccessibilityOffer, SpaceKind } from './space.terms';
export { AccessibilityOfferEnum, SpaceType } from './space.type';
export { SPACE_NOUN } from './save-space';
export type { BusySpan } from './items/item-use.rules';
export type { ItemUses, ItemUseSource } from './items/item-uses';
export { createItemUses } from './items/item-uses';
export type { SpaceItem } from './items/space-item.entity';
export type { SpaceItemKind } from './items/space-item.terms';
export { SpaceItemType } from './items/space-item.type';
export { itemsBySpace, readSpaceItems, spaceItemById } from './items/space-items.queries';
export type { BookedSpan } from './bookings/bookings.queries';
export { spansAgainstEvents } from './bookings/bookings.queries';
export type { SpaceClashes, SpaceUse, EndedUseSource, SpaceUseSource } from './occupancy/space-clashes';
export { createSpaceClashes } from './occupancy/space-clashes';
export { itemReservations } from './occupancy/item-reservations';
export type { BookingContact, BookingLetterFacts, PlaceNames } from './bookings/booking-letters.queries';
export {
  findBookingFacts,
  findBookingReminders,
  findCancelledBookings,
  findConfirmedBookings,
  findMovedBookings,
  findReleasedBookings,
  listBookingContacts,
  listLaterDates,
} from './bookings/booking-letters.queries';
export { seedSampleSpaceCounts } from './sample/seed-sample-space-counts';
export { findBookingCodeNotices, listBookingCodeContacts } from './guests/booking-codes.queries';
export { findBookingCode } from './guests/guest-proof';
export { bookingLink } from './bookings/booking-deps';
export type { PlaceOffer, PlaceOffers } from './waits/place-offers';
export { createPlaceOffers } from './waits/place-offers';
export type { BookingDate } from './bookings/booking-dates.queries';
export { bookingDateByLink, bookingDatesOf } from './bookings/booking-dates.queries';
export { BOOKING_CALENDAR_FOLDERS } from './file-paths';
export { spacePages } from './space-pages.queries';
export { seedSampleBookings } from './sample/seed-sample-bookings';
export { seedSamplePlaces } from './sample/seed-sample-places';

/** Bookings and blocks are called by their space; whoever booked is not named. */
const ofSpace = (table: string): string => `(SELECT p.name_id FROM space p WHERE p.id = ${table}.space_id)`;

const RESOURCES: Module['resources'] = [
  {
    prefix: 'spc',
    table: 'space',
    branchColumn: 'branch_id',
    nameColumn: 'name_id',
    englishNameColumn: 'name_en',
  },
  { prefix: 'spi', table: 'space_item', branchColumn: 'branch_id', nameColumn: 'code' },
  {
    prefix: 'fpl',
    table: 'floor_plan',
    branchColumn: 'branch_id',
    nameColumn: 'name_id',
    englishNameColumn: 'name_en',
  },
  { prefix: 'bkg', table: 'booking', branchColumn: 'branch_id', nameColumn: ofSpace('booking') },
  { prefix: 'spb', table: 'space_block', branchColumn: 'branch_id', nameColumn: ofSpace('space_block') },
  { prefix: 'spt', table: 'space_count', branchColumn: 'branch_id', nameColumn: ofSpace('space_count') },
];

/** Creates the module of halls, studios and galleries, of what stands in them, and of who books them. */
export function createSpaces({
  closures,
  itemUses,
  ...deps
}: SpaceDeps & {
  readonly dataKey: DataKey;
  readonly clashes: SpaceClashes;
  readonly closures: ClosureEffects;
  readonly itemUses: ItemUses;
}): Module {
  closures.register(createBookingEffect(deps));
  itemUses.register(bookedItems(deps.clashes));
  return {
    name: 'spaces',
    personalData: spacesPersonalData(deps),
    resolvers: [
      new SpaceResolver(deps),
      new BranchSpacesResolver(),
      new SpaceItemResolver(deps, itemUses),
      new SpaceItemsResolver(),
      new FloorPlanResolver(deps),
      new FloorPlanElementResolver(),
      new BranchFloorPlansResolver(),
      new CopyPlaceResolver(),
      new ShelfAvailabilityPlaceResolver(),
      new BookingRulesResolver(deps),
      new BookingResolver(deps),
      new BookingMutations(deps),
      new BookingAlternativeResolver(),
      new BookingOccurrenceResolver(),
      new AvailabilityResolver(deps),
      new SpaceBoardResolver(deps),
      new SpaceBlockResolver(deps),
      new BookingWaitResolver(deps),
      new SpaceCountResolver(deps),
      new BookingCodeMutations(deps),
      new UsualPlaceResolver(deps),
    ],
    orphanedTypes: [BookingErrorType],
    nodes: createNodes(deps),
    resources: RESOURCES,
    jobs: [
      {
        name: 'forget-bookings',
        everyMinutes: 24 * 60,
        run: async () => `${await forgetBookings(deps)} bookings forgotten`,
      },
    ],
  };
}

function createNodes(deps: BookingDeps): Module['nodes'] {
  return [
    { prefix: 'spc', type: 'Space', load: (context, id) => context.loader(spaceById).load(id) },
    { prefix: 'spi', type: 'SpaceItem', load: (context, id) => context.loader(spaceItemById).load(id) },
    {
      prefix: 'fpl',
      type: 'FloorPlan',
      load: async (context, id) => floorPlanIfVisible(context, await context.loader(floorPlanById).load(id)),
    },
    {
      prefix: 'bkg',
      type: 'Booking',
      load: async (context, id) =>
        bookingIfVisible(deps, context, await context.loader(bookingById).load(id)),
    },
    {
      prefix: 'spb',
      type: 'SpaceBlock',
      load: (context, id) =>
        isAllowed(context.actor, { staff: 'bookings.read' })
          ? context.loader(blockById).load(id)
          : Promise.resolve(null),
    },
    {
      prefix: 'bkw',
      type: 'BookingWait',
      load: async (context, id) => {
        const wait = await context.loader(waitById).load(id);
        const { actor } = context;
        return actor.kind === 'member' && wait?.memberId === actor.memberId ? wait : null;
      },
    },
    {
      prefix: 'usp',
      type: 'UsualPlace',
      load: async (context, id) => {
        const place = await context.loader(usualPlaceById).load(id);
        const { actor } = context;
        return actor.kind === 'member' && place?.memberId === actor.memberId ? place : null;
      },
    },
  ];
}
