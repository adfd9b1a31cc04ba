import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { signedInMember } from '../../members';
import type { VolunteersDeps } from '../deps';
import {
  AcceptVolunteerInput,
  AcceptVolunteerPayload,
  ApplyToVolunteerInput,
  ApplyToVolunteerPayload,
  DeclineVolunteerInput,
  DeclineVolunteerPayload,
  InviteVolunteerInput,
  InviteVolunteerPayload,
  NoteGuardianAgreementInput,
  NoteGuardianAgreementPayload,
  WithdrawVolunteerApplicationInput,
  WithdrawVolunteerApplicationPayload,
} from './application-inputs.type';
import { VolunteerApplicationType } from './application.type';
import { volunteerApplicationById } from './applications.queries';
import { applyToVolunteer, withdrawVolunteerApplication } from './apply';
import {
  acceptVolunteer,
  declineVolunteer,
  inviteVolunteer,
  noteGuardianAgreement,
} from './decide-application';

/** Takes applications, and lets staff decide on them. */
@Resolver(() => VolunteerApplicationType)
export class VolunteerApplicationActs {
  constructor(private readonly deps: VolunteersDeps) {}

  @Access({ member: 'own' })
  @Mutation(() => ApplyToVolunteerPayload, {
    description: 'Offers to help: at most 3 applications may wait, one for each role.',
  })
  async applyToVolunteer(
    @Arg('input', () => ApplyToVolunteerInput, { description: 'The application.' })
    input: ApplyToVolunteerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ApplyToVolunteerPayload>> {
    return payload(context, await applyToVolunteer(this.deps, signedInMember(context.actor), input));
  }

  @Access({ member: 'own' })
  @Mutation(() => WithdrawVolunteerApplicationPayload, {
    description: 'Takes an own application back before it is decided.',
  })
  async withdrawVolunteerApplication(
    @Arg('input', () => WithdrawVolunteerApplicationInput, { description: 'Which one.' })
    input: WithdrawVolunteerApplicationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawVolunteerApplicationPayload>> {
    const actor = signedInMember(context.actor);
    return payload(context, await withdrawVolunteerApplication(this.deps, actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => InviteVolunteerPayload, { description: 'Asks an applicant to come for a talk.' })
  async inviteVolunteer(
    @Arg('input', () => InviteVolunteerInput, { description: 'Where and when.' }) input: InviteVolunteerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof InviteVolunteerPayload>> {
    return payload(context, await inviteVolunteer(this.deps, context.actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => NoteGuardianAgreementPayload, {
    description: 'Notes that the parent or guardian of a minor told staff that they agree.',
  })
  async noteGuardianAgreement(
    @Arg('input', () => NoteGuardianAgreementInput, { description: 'Of which application.' })
    input: NoteGuardianAgreementInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof NoteGuardianAgreementPayload>> {
    return payload(context, await noteGuardianAgreement(this.deps, context.actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => AcceptVolunteerPayload, {
    description:
      'Makes an applicant a volunteer with roles. Refused for a minor before the guardian agreed, below the age of a role, and without the checks of work with children.',
  })
  async acceptVolunteer(
    @Arg('input', () => AcceptVolunteerInput, { description: 'The roles.' }) input: AcceptVolunteerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AcceptVolunteerPayload>> {
    return payload(context, await acceptVolunteer(this.deps, context.actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => DeclineVolunteerPayload, { description: 'Declines an application and says why.' })
  async declineVolunteer(
    @Arg('input', () => DeclineVolunteerInput, { description: 'Why.' }) input: DeclineVolunteerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeclineVolunteerPayload>> {
    return payload(context, await declineVolunteer(this.deps, context.actor, input));
  }
}

async function payload(context: Context, result: Result<{ readonly applicationId: string }, Refusal>) {
  if (!result.ok) return { application: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { applicationId } = result.value;
  return {
    application: await context.loader(volunteerApplicationById).clear(applicationId).load(applicationId),
    userErrors: [],
  };
}
