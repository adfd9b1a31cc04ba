import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { Result } from '../../../shared/result';
import { toBookingErrors } from '../bookings/booking-error.type';
import type { BookingDeps } from '../bookings/booking-deps';
import type { SpaceItem } from '../items/space-item.entity';
import { SpaceItemType } from '../items/space-item.type';
import { spaceItemById } from '../items/space-items.queries';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import type { BookingWait } from './booking-wait.entity';
import type { Offer } from './find-offers';
import { findOffers } from './find-offers';
import { joinBookingWait, leaveBookingWait } from './join-wait';
import {
  BookingWaitType,
  JoinBookingWaitInput,
  JoinBookingWaitPayload,
  LeaveBookingWaitInput,
  LeaveBookingWaitPayload,
} from './wait.type';
import { readWaits, waitById, waitsOfMember } from './waits.queries';

/** Lets members wait for a span that is taken. */
@Resolver(() => BookingWaitType)
export class BookingWaitResolver {
  private readonly offerOfWait: LoaderDefinition<string, Offer | null>;

  constructor(private readonly deps: BookingDeps) {
    this.offerOfWait = defineLoader('offerOfWait', async ({ db }, ids) => {
      const offers = await findOffers(deps, await readWaits(db.read, ids));
      return indexBy(ids, offers, ({ wait }) => wait.id);
    });
  }

  @Access({ member: 'own' })
  @Query(() => [BookingWaitType], {
    description: 'What the member who is signed in waits for, first ones first; at most 50.',
  })
  viewerBookingWaits(@Ctx() { db, actor, clock }: Context): Promise<BookingWait[]> | BookingWait[] {
    return actor.kind === 'member' ? waitsOfMember(db.read, actor.memberId, clock.now()) : [];
  }

  @Access({ member: 'own' })
  @Mutation(() => JoinBookingWaitPayload, {
    description:
      'Waits for a span that is taken. When it is free the first who waits is told and has it kept for a while.',
  })
  async joinBookingWait(
    @Arg('input', () => JoinBookingWaitInput, { description: 'What for.' }) input: JoinBookingWaitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof JoinBookingWaitPayload>> {
    return payload(context, await joinBookingWait(this.deps, context.actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => LeaveBookingWaitPayload, { description: 'Waits no longer.' })
  async leaveBookingWait(
    @Arg('input', () => LeaveBookingWaitInput, { description: 'Which one.' }) input: LeaveBookingWaitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof LeaveBookingWaitPayload>> {
    return payload(context, await leaveBookingWait(this.deps, context.actor, input));
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the place is free and kept for them; null if it is not.',
  })
  async keptUntil(@Root() { id }: BookingWait, @Ctx() context: Context): Promise<Date | null> {
    return (await context.loader(this.offerOfWait).load(id))?.until ?? null;
  }

  @FieldResolver(() => SpaceItemType, {
    nullable: true,
    description: 'The item that is free and kept for them; null if nothing is, or it is the whole space.',
  })
  async keptItem(@Root() { id }: BookingWait, @Ctx() context: Context): Promise<SpaceItem | null> {
    const offer = await context.loader(this.offerOfWait).load(id);
    return offer?.itemId == null ? null : context.loader(spaceItemById).load(offer.itemId);
  }

  @FieldResolver(() => SpaceType, { description: 'The space.' })
  space(@Root() { spaceId }: BookingWait, @Ctx() context: Context): Promise<Space | null> {
    return context.loader(spaceById).load(spaceId);
  }

  @FieldResolver(() => SpaceItemType, {
    nullable: true,
    description: 'The item; null is the whole space, or any of `itemKind`.',
  })
  item(@Root() { itemId }: BookingWait, @Ctx() context: Context): Promise<SpaceItem | null> | null {
    return itemId === null ? null : context.loader(spaceItemById).load(itemId);
  }
}

async function payload(context: Context, result: Result<{ waitId: string }, Refusal>) {
  if (!result.ok) return { wait: null, userErrors: toBookingErrors(result.refusals, context.locale) };
  const { waitId } = result.value;
  return { wait: await context.loader(waitById).clear(waitId).load(waitId), userErrors: [] };
}
