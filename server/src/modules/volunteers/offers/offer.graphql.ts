import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { NeedOfShift } from '../shifts/shift.policy';
import { assignmentPayload } from '../shifts/shift-mutations.graphql';
import { ShiftAssignmentType, ShiftNeedType, ShiftType } from '../shifts/shift.type';
import type { Shift } from '../shifts/shift.entity';
import { needById, readNeed, readShift, shiftById } from '../shifts/shifts.queries';
import { readAssignment } from '../sign-up/assignments.queries';
import { listFitting } from '../sign-up/list-candidates';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { acceptOffer, declineOffer } from './accept-offer';
import type { ShiftOffer } from './offer.entity';
import { offerFreePlace, offerOwnShift, withdrawOffer } from './offer-shift';
import { offersFrom, offersTo } from './offers.queries';
import { askedOf, isOwnAssignment } from './own-assignment';

/** An offer as the caller sees it: theirs, or one to them. */
type SeenOffer = ShiftOffer & { readonly isOwn: boolean };

@ObjectType('ShiftOffer', {
  simpleResolvers: true,
  description: 'A place in a shift that is offered: to the caller, or by them. Never by whom.',
})
class ShiftOfferType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether the caller offers it; else it is offered to them.' })
  isOwn: boolean;

  @Field(() => Boolean, { description: 'Whether everybody who fits was asked, or one person.' })
  isForAll: boolean;
}

@ObjectType('ShiftColleague', {
  simpleResolvers: true,
  description: 'A colleague who fits a shift of the roster and is free.',
})
class ShiftColleagueType {
  @Field(() => ID, { description: 'Their account.' })
  staffId: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;
}

@MutationInput()
class OfferShiftInput {
  @Field(() => ID, { description: 'The own assignment.' })
  id: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A colleague, on the roster; everybody who fits if absent.',
  })
  toStaffId?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

const OfferShiftPayload = definePayload('OfferShift', {
  askedCount: unlessRefused(Int, 'How many were asked'),
});

@MutationInput()
class OfferFreePlaceInput {
  @Field(() => ID, { description: 'The kind of work of a shift.' })
  needId: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

const OfferFreePlacePayload = definePayload('OfferFreePlace', {
  askedCount: unlessRefused(Int, 'How many were asked'),
});

@MutationInput()
class AcceptShiftOfferInput {
  @Field(() => ID, { description: 'The offer.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

const AcceptShiftOfferPayload = definePayload('AcceptShiftOffer', {
  assignment: unlessRefused(ShiftAssignmentType, 'How they stand now'),
});

@MutationInput()
class DeclineShiftOfferInput {
  @Field(() => ID, { description: 'The offer.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

const DeclineShiftOfferPayload = definePayload('DeclineShiftOffer', {
  offerId: unlessRefused(ID, 'The offer'),
});

@MutationInput()
class WithdrawShiftOfferInput {
  @Field(() => ID, { description: 'The offer.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

const WithdrawShiftOfferPayload = definePayload('WithdrawShiftOffer', {
  offerId: unlessRefused(ID, 'The offer'),
});

/** Places that are offered from one to another, with agreement of both. */
@Resolver(() => ShiftOfferType)
export class ShiftOfferResolver {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ member: 'own', staff: 'own' })
  @Query(() => [ShiftOfferType], {
    description: 'Places in shifts that are offered to the caller, and those they offer; at most 100.',
  })
  @Priced(20)
  async shiftOffers(@Ctx() context: Context): Promise<SeenOffer[]> {
    context.setNoStore();
    const asked = askedOf(context.actor);
    if (!asked) return [];
    const [db, now] = [context.db.read, context.clock.now()];
    const [own, others] = [await offersFrom(db, asked, now), await offersTo(db, asked, now)];
    return [
      ...others.map((offer) => ({ ...offer, isOwn: false })),
      ...own.map((offer) => ({ ...offer, isOwn: true })),
    ];
  }

  @Access({ staff: 'own' })
  @Query(() => [ShiftColleagueType], {
    description: 'Which colleagues could take over an own shift of the roster; none if it is not theirs.',
  })
  @Priced(50)
  async shiftColleagues(
    @Arg('id', () => ID, { description: 'The own assignment.' }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<ShiftColleagueType[]> {
    const { db } = this.deps;
    const assignment = await readAssignment(db, id);
    if (!assignment || !isOwnAssignment(actor, assignment)) return [];
    const [need, shift] = [await readNeed(db, assignment.needId), await readShift(db, assignment.shiftId)];
    if (!need || !shift) return [];
    const found = await listFitting(this.deps, db, { need, shift });
    return found.flatMap(({ staffId, name }) => (staffId === null ? [] : [{ staffId, name }]));
  }

  @Access({ member: 'own', staff: 'own' })
  @Mutation(() => OfferShiftPayload, {
    description:
      'Offers the own place in a shift to everybody who fits, or to one colleague. One keeps it until somebody accepts.',
  })
  async offerShift(
    @Arg('input', () => OfferShiftInput, { description: 'Which place, and to whom.' }) input: OfferShiftInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof OfferShiftPayload>> {
    const result = await offerOwnShift(this.deps, context.actor, input);
    if (!result.ok) return { askedCount: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { askedCount: result.value.askedCount, userErrors: [] };
  }

  @Access({ staff: 'shifts.write', at: 'needId' })
  @Mutation(() => OfferFreePlacePayload, {
    description:
      'Offers a free place of a shift to everybody who fits, at most 200; volunteers get a letter.',
  })
  async offerFreePlace(
    @Arg('input', () => OfferFreePlaceInput, { description: 'Which place.' }) input: OfferFreePlaceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof OfferFreePlacePayload>> {
    const result = await offerFreePlace(this.deps, context.actor, input);
    if (!result.ok) return { askedCount: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { askedCount: result.value.askedCount, userErrors: [] };
  }

  @Access({ member: 'own', staff: 'own' })
  @Mutation(() => AcceptShiftOfferPayload, {
    description:
      'Accepts a place in a shift that is offered, by the same rule as signing up; of many who accept at once one has it.',
  })
  async acceptShiftOffer(
    @Arg('input', () => AcceptShiftOfferInput, { description: 'Which offer.' }) input: AcceptShiftOfferInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AcceptShiftOfferPayload>> {
    return assignmentPayload(context, await acceptOffer(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'own' })
  @Mutation(() => DeclineShiftOfferPayload, {
    description: 'Says that the caller cannot take what is offered to them.',
  })
  async declineShiftOffer(
    @Arg('input', () => DeclineShiftOfferInput, { description: 'Which offer.' })
    input: DeclineShiftOfferInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeclineShiftOfferPayload>> {
    const result = await declineOffer(this.deps, context.actor, input);
    if (!result.ok) return { offerId: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { offerId: result.value.offerId, userErrors: [] };
  }

  @Access({ member: 'own', staff: 'own' })
  @Mutation(() => WithdrawShiftOfferPayload, { description: 'Takes an offer of the own place back.' })
  async withdrawShiftOffer(
    @Arg('input', () => WithdrawShiftOfferInput, { description: 'Which offer.' })
    input: WithdrawShiftOfferInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawShiftOfferPayload>> {
    const result = await withdrawOffer(this.deps, context.actor, input);
    if (!result.ok) return { offerId: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { offerId: result.value.offerId, userErrors: [] };
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The own assignment; null to others.' })
  assignmentId(@Root() { isOwn, assignmentId }: SeenOffer): string | null {
    return isOwn ? assignmentId : null;
  }

  @FieldResolver(() => ShiftType, { description: 'The shift.' })
  async shift(@Root() { needId }: SeenOffer, @Ctx() context: Context): Promise<Shift | null> {
    const need = await context.loader(needById).load(needId);
    return need && context.loader(shiftById).load(need.shiftId);
  }

  @FieldResolver(() => ShiftNeedType, { description: 'The kind of work.' })
  async need(@Root() { needId }: SeenOffer, @Ctx() context: Context): Promise<NeedOfShift | null> {
    const need = await context.loader(needById).load(needId);
    const shift = need && (await context.loader(shiftById).load(need.shiftId));
    return need && shift ? { ...need, shift } : null;
  }
}
