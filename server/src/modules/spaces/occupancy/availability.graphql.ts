import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { DateRange, toDaySpan } from '../../../platform/graphql/date-range';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader } from '../../../platform/graphql/loader';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { calendarByBranch } from '../../library';
import type { BookingDeps } from '../bookings/booking-deps';
import { doorCode } from '../bookings/booking-deps';
import type { BookableParts, BookingRuleValues, Limit } from '../booking-rules/booking-rules.rules';
import { rulesOfViewer } from '../booking-rules/rules-of-viewer';
import type { SpaceItemKind } from '../items/space-item.terms';
import { SpaceItemKindEnum } from '../items/space-item.type';
import { itemsBySpace } from '../items/space-items.queries';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import { BookingTermsType, SpaceAvailabilityType, SpaceNowType } from './availability.type';
import type { SpaceNow } from './find-availability';
import { findAvailability, spaceNow } from './find-availability';
import type { SpaceHold } from './holds.queries';
import { findHolds } from './holds.queries';

const MOST_DAYS = 31;

/** Tells when spaces and their items can be had, and by which rules. */
@Resolver(() => SpaceType)
export class AvailabilityResolver {
  /** What holds spaces for the rest of today; one read for all spaces of a request. */
  private readonly holdsToday: LoaderDefinition<string, SpaceHold[]>;

  constructor(private readonly deps: BookingDeps) {
    this.holdsToday = defineLoader<string, SpaceHold[]>('spaceHoldsToday', async ({ db }, ids) => {
      const now = deps.clock.now();
      const to = toInstant(addDays(toCivilDate(now), 1));
      const holds = await findHolds(db.read, deps.clashes, { spaceIds: ids, from: now, to, now });
      return ids.map((id) => holds.filter(({ spaceId }) => spaceId === id));
    });
  }

  @Access({ public: true })
  @Query(() => SpaceAvailabilityType, {
    nullable: true,
    description:
      'When a space and its items can be had on at most 31 days; null if there is no such space. Never who has them.',
  })
  @Priced(20)
  async spaceAvailability(
    @Arg('spaceId', () => ID, { description: 'The space.' }) spaceId: string,
    @Arg('dates', () => DateRange, { description: 'The days, at most 31.' }) dates: DateRange,
    @Arg('itemKind', () => SpaceItemKindEnum, {
      nullable: true,
      description: 'Only items of this kind; all if absent.',
    })
    itemKind: SpaceItemKind | null | undefined,
    @Ctx() context: Context,
  ): Promise<object | null> {
    context.setNoStore();
    const { from, to } = toDaySpan(dates, { mostDays: MOST_DAYS });
    const space = await context.loader(spaceById).load(spaceId);
    if (!space?.isActive) return null;
    const now = context.clock.now();
    const items = await context.loader(itemsBySpace).load(spaceId);
    const { paddingMinutes } = await rulesOfViewer(space, context);
    const days = await findAvailability(this.deps, {
      paddingMinutes,
      space,
      items: itemKind == null ? items : items.filter(({ kind }) => kind === itemKind),
      calendar: await context.loader(calendarByBranch).load(JSON.stringify([space.branchId, from])),
      from,
      to,
      now,
    });
    return { space, terms: await this.bookingTerms(space, context), days };
  }

  @FieldResolver(() => BookingTermsType, { description: 'The rules by which whoever asks books it.' })
  async bookingTerms(@Root() space: Space, @Ctx() context: Context): Promise<BookingTermsType> {
    return toTerms(await rulesOfViewer(space, context));
  }

  @FieldResolver(() => Boolean, { description: 'Whether whoever asks can book it, or items of it.' })
  async isBookable(@Root() space: Space, @Ctx() context: Context): Promise<boolean> {
    return space.isActive && (await rulesOfViewer(space, context)).bookable !== 'none';
  }

  @FieldResolver(() => SpaceNowType, { description: 'How it stands just now.' })
  async now(@Root() space: Space, @Ctx() context: Context): Promise<SpaceNow> {
    const now = context.clock.now();
    const key = JSON.stringify([space.branchId, toCivilDate(now)]);
    const [calendar, items, holds] = await Promise.all([
      context.loader(calendarByBranch).load(key),
      context.loader(itemsBySpace).load(space.id),
      context.loader(this.holdsToday).load(space.id),
    ]);
    return spaceNow({ space, items, calendar, holds }, now);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The code for the QR at its door, by which people check in; null to anyone but staff.',
  })
  doorCode(@Root() { id }: Space, @Ctx() { actor }: Context): string | null {
    return isAllowed(actor, { staff: 'bookings.write' }) ? doorCode(this.deps, id) : null;
  }
}

const toNumber = (limit: Limit): number | null => (limit === 'unlimited' ? null : limit);
const PARTS: Readonly<Record<BookableParts, Uppercase<BookableParts>>> = {
  none: 'NONE',
  items: 'ITEMS',
  space: 'SPACE',
  all: 'ALL',
};

function toTerms(rules: BookingRuleValues): BookingTermsType {
  return {
    bookable: PARTS[rules.bookable],
    minMinutes: rules.minMinutes,
    maxMinutes: rules.maxMinutes,
    stepMinutes: rules.stepMinutes,
    noticeMinutes: rules.noticeMinutes,
    horizonDays: rules.horizonDays,
    minParty: rules.minParty,
    maxParty: toNumber(rules.maxParty),
    minutesPerDay: toNumber(rules.minutesPerDay),
    minutesPerWeek: toNumber(rules.minutesPerWeek),
    openBookings: toNumber(rules.openBookings),
    graceMinutes: toNumber(rules.graceMinutes),
    cancelMinutes: rules.cancelMinutes,
    needsApproval: rules.needsApproval === 'yes',
  };
}
