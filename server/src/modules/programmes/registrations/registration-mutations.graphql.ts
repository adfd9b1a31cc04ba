import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { registrationById } from './registrations.queries';
import { acceptOffer, cancelRegistration, decideRegistration } from './change-registration';
import { exportRegistrations } from '../registration-lists/export-registrations';
import { moveUpRegistration } from '../waiting-list/move-up';
import { registerForEvent, registerSchoolGroup } from './register';
import type { RegistrationDeps } from './registration-deps';
import { buildRegistrationLink } from './registration-deps';
import {
  AcceptEventOfferInput,
  AcceptEventOfferPayload,
  CancelRegistrationInput,
  CancelRegistrationPayload,
  DecideRegistrationInput,
  DecideRegistrationPayload,
  RegisterForEventInput,
  RegisterForEventPayload,
  RegisterSchoolGroupInput,
  RegisterSchoolGroupPayload,
} from './registration-inputs.type';
import {
  ExportRegistrationsInput,
  ExportRegistrationsPayload,
  MoveUpRegistrationInput,
  MoveUpRegistrationPayload,
} from '../registration-lists/registration-list.type';

type Outcome = Result<{ registrationId: string }, Refusal>;

/** Registers people for events, and lets them go again. */
@Resolver()
export class RegistrationMutations {
  constructor(private readonly deps: RegistrationDeps) {}

  @Access({ public: true, member: 'own', staff: 'programmes.register' })
  @Mutation(() => RegisterForEventPayload, {
    description:
      'Registers a family: each person has a place, or the party joins the end of the waiting list together.',
  })
  async registerForEvent(
    @Arg('input', () => RegisterForEventInput, { description: 'Who comes.' }) input: RegisterForEventInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RegisterForEventPayload>> {
    return this.withLink(context, await registerForEvent(this.deps, context.actor, input, context));
  }

  @Access({ public: true, member: 'own', staff: 'programmes.register' })
  @Mutation(() => RegisterSchoolGroupPayload, {
    description: 'Registers a class with its teacher on one ticket.',
  })
  async registerSchoolGroup(
    @Arg('input', () => RegisterSchoolGroupInput, { description: 'Which class.' })
    input: RegisterSchoolGroupInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RegisterSchoolGroupPayload>> {
    return this.withLink(context, await registerSchoolGroup(this.deps, context.actor, input, context));
  }

  @Access({
    public: true,
    member: 'own',
    staff: 'programmes.register',
    partner: 'registrations:write',
  })
  @Mutation(() => CancelRegistrationPayload, {
    description: 'Cancels a registration, or some people of it; their seats go to those who wait.',
  })
  async cancelRegistration(
    @Arg('input', () => CancelRegistrationInput, { description: 'Which one.' })
    { registration, ...input }: CancelRegistrationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CancelRegistrationPayload>> {
    return payload(
      context,
      await cancelRegistration(this.deps, context.actor, { ...input, ...registration }),
    );
  }

  @Access({
    public: true,
    member: 'own',
    staff: 'programmes.register',
    partner: 'registrations:write',
  })
  @Mutation(() => AcceptEventOfferPayload, {
    description: 'Accepts an offered place before `offerUntil`. To decline, cancel.',
  })
  async acceptEventOffer(
    @Arg('input', () => AcceptEventOfferInput, { description: 'Which one.' })
    { registration, ...input }: AcceptEventOfferInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AcceptEventOfferPayload>> {
    return payload(context, await acceptOffer(this.deps, context.actor, { ...input, ...registration }));
  }

  @Access({ staff: 'programmes.moveUp', at: 'id' })
  @Mutation(() => MoveUpRegistrationPayload, {
    description:
      'Brings a party that waits to the front of its list, out of turn; free seats are offered to it at once. The audit log keeps who did it.',
  })
  async moveUpRegistration(
    @Arg('input', () => MoveUpRegistrationInput, { description: 'Which one.' })
    input: MoveUpRegistrationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MoveUpRegistrationPayload>> {
    return payload(context, await moveUpRegistration(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.register', at: 'eventId', fresh: true })
  @Mutation(() => ExportRegistrationsPayload, {
    description:
      'Writes who registered for an event into a file. What comes from library cards is in it only for staff who may read members; what people need because of a disability never is. The export is logged.',
  })
  async exportRegistrations(
    @Arg('input', () => ExportRegistrationsInput, { description: 'Which ones.' })
    input: ExportRegistrationsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ExportRegistrationsPayload>> {
    const result = await exportRegistrations(this.deps, context.actor, { ...input, locale: context.locale });
    return result.ok
      ? { ...result.value, userErrors: [] }
      : {
          csv: null,
          rowCount: 0,
          isComplete: false,
          userErrors: toUserErrors(result.refusals, context.locale),
        };
  }

  @Access({ staff: 'programmes.register', at: 'id' })
  @Mutation(() => DecideRegistrationPayload, {
    description:
      'Lets a registration in that waits for approval, or declines it. Without free seats it joins the waiting list.',
  })
  async decideRegistration(
    @Arg('input', () => DecideRegistrationInput, { description: 'The decision.' })
    input: DecideRegistrationInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DecideRegistrationPayload>> {
    return payload(context, await decideRegistration(this.deps, context.actor, input));
  }

  private async withLink(context: Context, result: Outcome) {
    const link =
      result.ok && context.actor.kind !== 'member'
        ? buildRegistrationLink(this.deps, result.value.registrationId)
        : null;
    return { ...(await payload(context, result)), link };
  }
}

async function payload(context: Context, result: Outcome) {
  if (!result.ok) return { registration: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    registration: await context
      .loader(registrationById)
      .clear(result.value.registrationId)
      .load(result.value.registrationId),
    userErrors: [],
  };
}
