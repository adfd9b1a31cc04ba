import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import type { TimeSpan } from '../../../shared/time-span';
import { calendarByBranch } from '../../library';
import type { BookingDeps } from '../bookings/booking-deps';
import { rulesOfViewer } from '../booking-rules/rules-of-viewer';
import type { SpaceItem } from '../items/space-item.entity';
import { SpaceItemType } from '../items/space-item.type';
import { spaceItemById } from '../items/space-items.queries';
import { daysOfSearch } from '../occupancy/alternatives.rules';
import { TimeSpanType } from '../occupancy/availability.type';
import type { SpaceHold } from '../occupancy/holds.queries';
import { findHolds } from '../occupancy/holds.queries';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import { addUsualPlace, removeUsualPlace } from './mark-usual-place';
import { nextFreeSpan } from './next-free.rules';
import type { UsualPlace } from './usual-place.entity';
import {
  AddUsualPlaceInput,
  AddUsualPlacePayload,
  RemoveUsualPlaceInput,
  RemoveUsualPlacePayload,
  UsualPlaceType,
} from './usual-place.type';
import { usualPlacesOf } from './usual-places.queries';

/** Lets members mark their usual places, and tells when they are free next. */
@Resolver(() => UsualPlaceType)
export class UsualPlaceResolver {
  /** What holds spaces for as long as the next free span is looked for; one read for all of a request. */
  private readonly holdsAhead: LoaderDefinition<string, SpaceHold[]>;

  constructor(private readonly deps: BookingDeps) {
    this.holdsAhead = defineLoader<string, SpaceHold[]>('spaceHoldsAhead', async ({ db }, ids) => {
      const now = deps.clock.now();
      const to = toInstant(addDays(daysOfSearch(toCivilDate(now)).to, 1));
      const holds = await findHolds(db.read, deps.clashes, { spaceIds: ids, from: now, to, now });
      return groupBy(ids, holds, ({ spaceId }) => spaceId);
    });
  }

  @Access({ member: 'own' })
  @Query(() => [UsualPlaceType], {
    description: 'The usual places of the member who is signed in, the first marked in front; at most 10.',
  })
  viewerUsualPlaces(@Ctx() context: Context): Promise<UsualPlace[]> | UsualPlace[] {
    context.setNoStore();
    const { actor, db } = context;
    return actor.kind === 'member' ? usualPlacesOf(db.read, actor.memberId) : [];
  }

  @Access({ member: 'own' })
  @Mutation(() => AddUsualPlacePayload, {
    description: 'Marks a space or an item of it as a usual place of the member; at most 10.',
  })
  async addUsualPlace(
    @Arg('input', () => AddUsualPlaceInput, { description: 'Which place.' }) input: AddUsualPlaceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddUsualPlacePayload>> {
    return payload(context, await addUsualPlace(this.deps, context.actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => RemoveUsualPlacePayload, { description: 'A place is no usual one of the member any more.' })
  async removeUsualPlace(
    @Arg('input', () => RemoveUsualPlaceInput, { description: 'Which one.' }) input: RemoveUsualPlaceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveUsualPlacePayload>> {
    return payload(context, await removeUsualPlace(this.deps, context.actor, input));
  }

  @FieldResolver(() => SpaceType, { description: 'The space.' })
  space(@Root() { spaceId }: UsualPlace, @Ctx() context: Context): Promise<Space | null> {
    return context.loader(spaceById).load(spaceId);
  }

  @FieldResolver(() => SpaceItemType, { nullable: true, description: 'The item; null is the whole space.' })
  item(@Root() { itemId }: UsualPlace, @Ctx() context: Context): Promise<SpaceItem | null> | null {
    return itemId === null ? null : context.loader(spaceItemById).load(itemId);
  }

  @FieldResolver(() => TimeSpanType, {
    nullable: true,
    description:
      'The next span of an hour, or of what the rules and others leave, in which the member can book it; null when there is none within a week.',
  })
  async nextFree(@Root() place: UsualPlace, @Ctx() context: Context): Promise<TimeSpan | null> {
    const now = context.clock.now();
    const [space, item] = await Promise.all([
      context.loader(spaceById).load(place.spaceId),
      place.itemId === null ? null : context.loader(spaceItemById).load(place.itemId),
    ]);
    if (space === null) return null;
    const [calendar, holds, rules] = await Promise.all([
      context.loader(calendarByBranch).load(JSON.stringify([space.branchId, toCivilDate(now)])),
      context.loader(this.holdsAhead).load(space.id),
      rulesOfViewer(space, context),
    ]);
    return nextFreeSpan({ space, item, rules, calendar, holds, now });
  }
}

async function payload({ db, locale }: Context, result: Result<{ memberId: string }, Refusal>) {
  if (!result.ok) return { usualPlaces: [], userErrors: toUserErrors(result.refusals, locale) };
  return { usualPlaces: await usualPlacesOf(db, result.value.memberId), userErrors: [] };
}
