import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { anyStaffById, StaffMemberType } from '../../staff';
import type { DevelopmentDeps } from '../deps';
import type { StaffPost, StaffRank } from '../lists/lists.entity';
import { postById, rankById } from '../lists/lists.queries';
import { StaffPostType, StaffRankType } from '../lists/lists.type';
import { listPeople } from './people.queries';
import type { PersonForActor } from './person-access';
import { accessTo, findVisiblePerson } from './person-access';
import {
  OfferToTeachInput,
  OfferToTeachPayload,
  SaveStaffProfileInput,
  SaveStaffProfilePayload,
  StaffDevelopmentType,
  StaffProfileType,
} from './person.type';
import type { StaffProfile } from './profile.entity';
import { offerToTeach, saveStaffProfile } from './save-profile';

/** Shows the development of staff to those who may see it, and keeps their profiles. */
@Resolver(() => StaffDevelopmentType)
export class StaffDevelopmentResolver {
  constructor(private readonly deps: DevelopmentDeps) {}

  @Access({ staff: 'own' })
  @Query(() => StaffDevelopmentType, {
    nullable: true,
    description:
      'How somebody of the staff develops, oneself without `staffId`; null for colleagues whom one neither leads nor may see.',
  })
  async staffDevelopment(
    @Arg('staffId', () => ID, { nullable: true, description: 'Whose; your own if absent.' })
    staffId: string | null,
    @Ctx() { db, actor }: Context,
  ): Promise<PersonForActor | null> {
    return findVisiblePerson(db, actor, staffId ?? (actor.kind === 'staff' ? actor.staffId : ''));
  }

  @Access({ staff: 'own' })
  @Query(() => [StaffDevelopmentType], {
    description: 'Everybody of the staff whose development you may see, by name, at most 300.',
  })
  @Priced(20)
  async staffDevelopments(@Ctx() { db, actor }: Context): Promise<PersonForActor[]> {
    return (await listPeople(db))
      .map((person) => ({ person, access: accessTo(actor, person) }))
      .filter(({ access }) => access.mayRead);
  }

  @Access({ staff: 'own' })
  @Mutation(() => SaveStaffProfilePayload, {
    description: 'Writes the profile of somebody; for whoever holds `development.write` at their branch.',
  })
  async saveStaffProfile(
    @Arg('input', () => SaveStaffProfileInput, { description: 'The profile.' }) input: SaveStaffProfileInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveStaffProfilePayload>> {
    const saved = await saveStaffProfile(this.deps, context.actor, input);
    if (!saved.ok) return { development: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return {
      development: await findVisiblePerson(context.db, context.actor, saved.value.staffId),
      userErrors: [],
    };
  }

  @Access({ staff: 'own' })
  @Mutation(() => OfferToTeachPayload, {
    description: 'Lets colleagues see that you can teach what you know well, or no longer.',
  })
  async offerToTeach(
    @Arg('input', () => OfferToTeachInput, { description: 'Whether.' }) input: OfferToTeachInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof OfferToTeachPayload>> {
    const saved = await offerToTeach(this.deps, context.actor, input);
    if (!saved.ok) return { development: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return {
      development: await findVisiblePerson(context.db, context.actor, saved.value.staffId),
      userErrors: [],
    };
  }

  @FieldResolver(() => StaffMemberType, { description: 'Whose.' })
  staff(@Root() { person }: PersonForActor, @Ctx() context: Context) {
    return loadExisting(context.loader(anyStaffById), person.staffId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is your own.' })
  isSelf(@Root() { access }: PersonForActor): boolean {
    return access.isSelf;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may change the profile.' })
  mayWrite(@Root() { access }: PersonForActor): boolean {
    return access.mayWrite;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may add certificates and training.' })
  mayAdd(@Root() { access }: PersonForActor): boolean {
    return access.mayAdd;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether you may say that a proof was seen, and assess as the lead; never for yourself.',
  })
  mayVouch(@Root() { access }: PersonForActor): boolean {
    return access.mayVouch;
  }

  @FieldResolver(() => StaffProfileType, {
    nullable: true,
    description: 'Their profile; null while there is none.',
  })
  profile(@Root() { person }: PersonForActor): StaffProfile | null {
    return person.profile;
  }
}

/** Resolves what a profile refers to. */
@Resolver(() => StaffProfileType)
export class StaffProfileResolver {
  @FieldResolver(() => StaffRankType, { nullable: true, description: 'Their rank; null for none.' })
  rank(@Root() { rankId }: StaffProfile, @Ctx() context: Context): Promise<StaffRank | null> | null {
    return rankId === null ? null : context.loader(rankById).load(rankId);
  }

  @FieldResolver(() => StaffPostType, { nullable: true, description: 'Their post; null for none.' })
  post(@Root() { postId }: StaffProfile, @Ctx() context: Context): Promise<StaffPost | null> | null {
    return postId === null ? null : context.loader(postById).load(postId);
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Who leads them; null for nobody.' })
  lead(@Root() { leadId }: StaffProfile, @Ctx() context: Context) {
    return leadId === null ? null : context.loader(anyStaffById).load(leadId);
  }
}
