import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Title } from '../../catalogue';
import { titleById, TitleType } from '../../catalogue';
import type { BusinessLoan } from '../../circulation';
import { businessLoansByMember } from '../../circulation';
import type { AttendedTraining, Event } from '../../programmes';
import { attendedTrainingsByMember, eventById, EventType } from '../../programmes';
import type { BusinessDeps } from '../deps';
import { ownersByBusiness } from '../owners/owners.queries';
import type { BusinessOwner, BusinessProfile } from '../profiles/business.entity';
import { businessPayload } from '../profiles/business-mutations.graphql';
import { BusinessOwnerType, BusinessProfileType } from '../profiles/business-profile.type';
import {
  BusinessLoanType,
  BusinessTrainingType,
  ShareBusinessLoansInput,
  ShareBusinessLoansPayload,
} from './business-evidence.type';
import { shareBusinessLoans } from './share-loans';

const MOST = 20;

/** Shows beside a profile what the library did for the business. */
@Resolver(() => BusinessProfileType)
export class BusinessEvidenceResolver {
  constructor(private readonly deps: BusinessDeps) {}

  @Access({ member: 'own' })
  @Mutation(() => ShareBusinessLoansPayload, {
    description:
      'Says whether the other owners and staff see what the signed-in owner borrows for the business: the classes 600 to 699 without medicine (610 to 619) and bringing up children (649). What is taken back is gone at once.',
  })
  async shareBusinessLoans(
    @Arg('input', () => ShareBusinessLoansInput, { description: 'Which business, and yes or no.' })
    input: ShareBusinessLoansInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ShareBusinessLoansPayload>> {
    const { actor } = context;
    if (actor.kind !== 'member') throw fault('FORBIDDEN', 'Only members can do this.');
    return businessPayload(context, await shareBusinessLoans(this.deps, actor, input));
  }

  @Priced(5)
  @FieldResolver(() => [BusinessTrainingType], {
    description: `Trainings and events for businesses that owners attended, the last first, at most ${MOST}.`,
  })
  async trainings(@Root() profile: BusinessProfile, @Ctx() context: Context): Promise<AttendedTraining[]> {
    const owners = await context.loader(ownersByBusiness).load(profile.id);
    const all = await Promise.all(
      owners.map(({ memberId }) => context.loader(attendedTrainingsByMember).load(memberId)),
    );
    return all
      .flat()
      .toSorted((one, other) => other.startsAt.getTime() - one.startsAt.getTime())
      .slice(0, MOST);
  }

  @Priced(5)
  @FieldResolver(() => [BusinessLoanType], {
    description: `Titles of the classes 600 to 699, without medicine (610 to 619) and bringing up children (649), that owners borrowed, the last first, at most ${MOST}: of those owners only who show it.`,
  })
  async loans(@Root() profile: BusinessProfile, @Ctx() context: Context): Promise<BusinessLoan[]> {
    const owners = await context.loader(ownersByBusiness).load(profile.id);
    const all = await Promise.all(
      owners
        .filter(({ loansSharedAt }) => loansSharedAt !== null)
        .map(({ memberId }) => context.loader(businessLoansByMember).load(memberId)),
    );
    return all
      .flat()
      .toSorted((one, other) => other.checkedOutAt.getTime() - one.checkedOutAt.getTime())
      .slice(0, MOST);
  }
}

/** Tells of each owner whether their loans are shown. */
@Resolver(() => BusinessOwnerType)
export class SharedLoansResolver {
  @FieldResolver(() => Boolean, { description: 'Whether they show what they borrow for the business.' })
  sharesLoans(@Root() { loansSharedAt }: BusinessOwner): boolean {
    return loansSharedAt !== null;
  }
}

/** Shows the event of a training. */
@Resolver(() => BusinessTrainingType)
export class BusinessTrainingResolver {
  @FieldResolver(() => EventType, { description: 'The event.' })
  event(@Root() { eventId }: AttendedTraining, @Ctx() context: Context): Promise<Event | null> {
    return context.loader(eventById).load(eventId);
  }
}

/** Shows the title of a loan. */
@Resolver(() => BusinessLoanType)
export class BusinessLoanResolver {
  @FieldResolver(() => TitleType, { description: 'The title.' })
  title(@Root() { titleId }: BusinessLoan, @Ctx() context: Context): Promise<Title | null> {
    return context.loader(titleById).load(titleId);
  }
}
