import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { buildPage, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { reasonText, refuseForeigner, writeRejectedRows } from '../../partners';
import type { RegistrationDeps } from '../registrations/registration-deps';
import type { Registration } from '../registrations/registration.entity';
import { RegistrationConnectionType } from '../registrations/registration.type';
import { registrationById } from '../registrations/registrations.queries';
import {
  PartnerRegistrationArgs,
  ReducePartnerGroupInput,
  ReducePartnerGroupPayload,
  RegisterPartnerGroupInput,
  RegisterPartnerGroupPayload,
} from './partner-group.type';
import { listPartnerGroups } from './partner-groups.queries';
import { reducePartnerGroup } from './reduce-group';
import { registerPartnerGroup } from './register-group';

/** Registers groups of partners for events and shows them to the partner. */
@Resolver()
export class PartnerGroupResolver {
  constructor(private readonly deps: RegistrationDeps) {}

  @Access({ member: 'own', partner: 'registrations:write' })
  @Query(() => RegistrationConnectionType, {
    description:
      'The groups that a partner registered for events, newest first, for its operators and its keys; empty for anybody else.',
  })
  async partnerRegistrations(
    @Args(() => PartnerRegistrationArgs) { partnerId, filter, ...page }: PartnerRegistrationArgs,
    @Ctx() { actor, db }: Context,
  ): Promise<Page<Registration>> {
    const request = pageRequest(page);
    const id = partnerId ?? (actor.kind === 'partner' ? actor.partnerId : '');
    return (await refuseForeigner(db, actor, id)) === null
      ? listPartnerGroups(db, { partnerId: id, ...filter }, request)
      : buildPage<Registration>([], { hasNextPage: false, hasPreviousPage: false }, 0);
  }

  @Access({ member: 'own', staff: 'programmes.register', at: 'eventId', partner: 'registrations:write' })
  @Mutation(() => RegisterPartnerGroupPayload, {
    description:
      'Registers a group of a partner for an event: a number on one ticket, or a list of names. It has all its seats, or waits as a whole; rows that cannot be registered are answered one by one.',
  })
  async registerPartnerGroup(
    @Arg('input', () => RegisterPartnerGroupInput, { description: 'Which group.' })
    input: RegisterPartnerGroupInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RegisterPartnerGroupPayload>> {
    const { locale } = context;
    const answer = await registerPartnerGroup(this.deps, context.actor, input, context);
    const { outcome, rejected } = answer;
    return {
      registration: outcome.ok ? await reload(context, outcome.value.registrationId) : null,
      rejectedRows: rejected.map((row) => ({ ...row, reason: reasonText(row, locale) })),
      rejectedCsv: rejected.length === 0 ? null : writeRejectedRows(answer, locale),
      userErrors: outcome.ok ? [] : toUserErrors(outcome.refusals, locale),
    };
  }

  @Access({ member: 'own', staff: 'programmes.register', at: 'id', partner: 'registrations:write' })
  @Mutation(() => ReducePartnerGroupPayload, {
    description:
      'Lets fewer come of a group that was registered by its number; the seats go to those who wait.',
  })
  async reducePartnerGroup(
    @Arg('input', () => ReducePartnerGroupInput, { description: 'How many still come.' })
    input: ReducePartnerGroupInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReducePartnerGroupPayload>> {
    const result = await reducePartnerGroup(this.deps, context.actor, input);
    return result.ok
      ? { registration: await reload(context, result.value.registrationId), userErrors: [] }
      : { registration: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

function reload({ loader }: Context, id: string): Promise<Registration | null> {
  return loader(registrationById).clear(id).load(id);
}
