import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { ageOn, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { memberById, signedInMember } from '../../members';
import type { VolunteerCheck } from '../checks/check.entity';
import { VolunteerCheckType } from '../checks/check.type';
import { checksByMember } from '../checks/checks.queries';
import type { VolunteersDeps } from '../deps';
import { AGREEMENT_VERSION } from '../volunteer.terms';
import { say } from '../words/say';
import {
  changeVolunteerStatus,
  giveVolunteerAgreement,
  revokeVolunteerAgreement,
  setVolunteerRoles,
} from './change-volunteer';
import type { Volunteer } from './volunteer.entity';
import {
  ChangeVolunteerStatusInput,
  ChangeVolunteerStatusPayload,
  GiveVolunteerAgreementInput,
  GiveVolunteerAgreementPayload,
  RevokeVolunteerAgreementInput,
  RevokeVolunteerAgreementPayload,
  SetVolunteerRolesInput,
  SetVolunteerRolesPayload,
  VolunteerAgreementType,
  VolunteerConnectionType,
  VolunteerListArgs,
  VolunteerRoleHoldingType,
  VolunteerType,
} from './volunteer.type';
import type { RoleHolding } from './volunteers.queries';
import { findVolunteerOf, heldRolesByMember, listVolunteers, volunteerById } from './volunteers.queries';

const POINTS = ['free', 'rules', 'children', 'data', 'papers', 'stop'] as const;

/** Shows volunteers to staff, and to each of them what is known of them. */
@Resolver(() => VolunteerType)
export class VolunteerResolver {
  constructor(private readonly deps: VolunteersDeps) {}

  @Access({ public: true })
  @Query(() => VolunteerAgreementType, { description: 'What volunteers agree to now.' })
  volunteerAgreement(@Ctx() { locale }: Context): VolunteerAgreementType {
    return {
      version: AGREEMENT_VERSION,
      points: POINTS.map((point) => say(`agreement.${point}`)[locale]),
    };
  }

  @Access({ member: 'own' })
  @Query(() => VolunteerType, {
    nullable: true,
    description: 'The signed-in member as a volunteer; null if they never were one.',
  })
  async viewerVolunteer(@Ctx() { db, actor }: Context): Promise<Volunteer | null> {
    return actor.kind === 'member' ? findVolunteerOf(db, actor.memberId) : null;
  }

  @Access({ staff: 'volunteers.read' })
  @Query(() => VolunteerConnectionType, { description: 'Volunteers, the newest first.' })
  volunteers(
    @Args(() => VolunteerListArgs) { filter, ...page }: VolunteerListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<Volunteer>> {
    return listVolunteers(db, { filter: filter ?? {}, page: pageRequest(page) });
  }

  @Access({ staff: 'volunteers.read' })
  @Query(() => VolunteerType, { nullable: true, description: 'A volunteer by id.' })
  volunteer(
    @Arg('id', () => ID, { description: 'Their id as a volunteer.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Volunteer | null> {
    return context.loader(volunteerById).load(id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the member.' })
  async memberName(@Root() { memberId }: Volunteer, @Ctx() context: Context): Promise<string | null> {
    return (await context.loader(memberById).load(memberId))?.name ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Number of their library card.' })
  async cardNumber(@Root() { memberId }: Volunteer, @Ctx() context: Context): Promise<string | null> {
    return (await context.loader(memberById).load(memberId))?.cardNumber ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Their age today; null if it is unknown.' })
  async age(@Root() { memberId }: Volunteer, @Ctx() context: Context): Promise<number | null> {
    const birthDate = (await context.loader(memberById).load(memberId))?.birthDate ?? null;
    return birthDate === null ? null : ageOn(birthDate, toCivilDate(context.clock.now()));
  }

  @FieldResolver(() => [VolunteerRoleHoldingType], { description: 'The roles they hold now, at most 100.' })
  @Priced(5)
  roles(@Root() { memberId }: Volunteer, @Ctx() context: Context): Promise<RoleHolding[]> {
    return context.loader(heldRolesByMember).load(memberId);
  }

  @FieldResolver(() => [VolunteerCheckType], { description: 'What was seen of them, the newest first.' })
  @Priced(5)
  checks(@Root() { memberId }: Volunteer, @Ctx() context: Context): Promise<VolunteerCheck[]> {
    return context.loader(checksByMember).load(memberId);
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => SetVolunteerRolesPayload, {
    description:
      'Gives a volunteer exactly these roles; refused below their age or without checks of work with children.',
  })
  async setVolunteerRoles(
    @Arg('input', () => SetVolunteerRolesInput, { description: 'The roles.' }) input: SetVolunteerRolesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SetVolunteerRolesPayload>> {
    return payload(context, await setVolunteerRoles(this.deps, context.actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => ChangeVolunteerStatusPayload, {
    description: 'Pauses a volunteer, lets one go on, or ends it together with the roles.',
  })
  async changeVolunteerStatus(
    @Arg('input', () => ChangeVolunteerStatusInput, { description: 'The change.' })
    input: ChangeVolunteerStatusInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ChangeVolunteerStatusPayload>> {
    return payload(context, await changeVolunteerStatus(this.deps, context.actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => RevokeVolunteerAgreementPayload, {
    description: 'Takes the agreement of the signed-in volunteer back: they take no shift from now on.',
  })
  async revokeVolunteerAgreement(
    @Arg('input', () => RevokeVolunteerAgreementInput, { description: 'The act.' })
    input: RevokeVolunteerAgreementInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RevokeVolunteerAgreementPayload>> {
    const actor = signedInMember(context.actor);
    return payload(context, await revokeVolunteerAgreement(this.deps, actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => GiveVolunteerAgreementPayload, {
    description: 'Gives the agreement of the signed-in volunteer anew.',
  })
  async giveVolunteerAgreement(
    @Arg('input', () => GiveVolunteerAgreementInput, { description: 'The act.' })
    input: GiveVolunteerAgreementInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof GiveVolunteerAgreementPayload>> {
    const actor = signedInMember(context.actor);
    return payload(context, await giveVolunteerAgreement(this.deps, actor, input));
  }
}

async function payload(context: Context, result: Result<{ readonly volunteerId: string }, Refusal>) {
  if (!result.ok) return { volunteer: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { volunteerId } = result.value;
  return {
    volunteer: await context.loader(volunteerById).clear(volunteerId).load(volunteerId),
    userErrors: [],
  };
}
