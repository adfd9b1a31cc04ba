import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { PartnerAgreement } from '../agreements/agreement.entity';
import { AgreementType } from '../agreements/agreement.type';
import { agreementsByPartner } from '../agreements/agreements.queries';
import type { PartnersDeps } from '../deps';
import { canReadPartners, partnerIfVisible } from '../partners.policy';
import { peopleByPartner } from '../people/people.queries';
import type { PartnerPerson } from '../people/person.entity';
import { PartnerPersonType } from '../people/person.type';
import type { Partner } from './partner.entity';
import {
  CreatePartnerInput,
  CreatePartnerPayload,
  PartnerConnectionType,
  PartnerListArgs,
  PartnerManagementType,
  PartnerType,
  UpdatePartnerInput,
  UpdatePartnerPayload,
} from './partner.type';
import type { PartnerListFilter } from './partners.queries';
import { listPartners, partnerById } from './partners.queries';
import { createPartner, updatePartner } from './save-partner';

/** Shows partners: the public those on the portal, staff all of them with what is known and agreed. */
@Resolver(() => PartnerType)
export class PartnerResolver {
  constructor(private readonly deps: PartnersDeps) {}

  @Access({ public: true })
  @Query(() => PartnerType, {
    nullable: true,
    description: 'A partner by id; null if there is none or the portal does not show it.',
  })
  async partner(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Partner | null> {
    return partnerIfVisible(context.actor, await context.loader(partnerById).load(id));
  }

  @Access({ public: true })
  @Query(() => PartnerConnectionType, {
    description: 'Partners by name unless ordered; the public sees those on the portal, and by name only.',
  })
  partners(
    @Args(() => PartnerListArgs) { filter, orderBy, ...page }: PartnerListArgs,
    @Ctx() { db, actor }: Context,
  ): Promise<Page<Partner>> {
    const isStaff = canReadPartners(actor);
    return listPartners(db, {
      filter: isStaff ? (filter ?? {}) : publicFilter(filter ?? {}),
      // A cursor tells the value that rows are ordered by: the public orders by the name alone.
      order: isStaff && orderBy ? orderBy : { field: 'NAME', direction: orderBy?.direction ?? 'ASC' },
      page: pageRequest(page),
    });
  }

  @FieldResolver(() => PartnerManagementType, {
    nullable: true,
    description: 'What staff know of it; null to anybody else.',
  })
  management(@Root() partner: Partner, @Ctx() { actor }: Context): Partner | null {
    return canReadPartners(actor) ? partner : null;
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => CreatePartnerPayload, { description: 'Adds a partner with the people to talk to.' })
  async createPartner(
    @Arg('input', () => CreatePartnerInput, { description: 'The partner.' }) input: CreatePartnerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreatePartnerPayload>> {
    return payload(context, await createPartner(this.deps, context.actor, input));
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => UpdatePartnerPayload, {
    description: 'Changes a partner. Refused when somebody else changed it since `version`.',
  })
  async updatePartner(
    @Arg('input', () => UpdatePartnerInput, { description: 'The change.' }) input: UpdatePartnerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdatePartnerPayload>> {
    return payload(context, await updatePartner(this.deps, context.actor, input));
  }
}

/** Shows what staff manage about a partner. */
@Resolver(() => PartnerManagementType)
export class PartnerManagementResolver {
  @FieldResolver(() => [PartnerPersonType], { description: 'People to talk to, in their order.' })
  people(@Root() partner: Partner, @Ctx() context: Context): Promise<PartnerPerson[]> {
    return context.loader(peopleByPartner).load(partner.id);
  }

  @FieldResolver(() => [AgreementType], { description: 'What was agreed, the newest first.' })
  agreements(@Root() partner: Partner, @Ctx() context: Context): Promise<PartnerAgreement[]> {
    return context.loader(agreementsByPartner).load(partner.id);
  }
}

/**
 * Narrows to what the portal shows. Refuses what only staff may narrow by: an answer as if it had not been asked
 * would be wrong.
 */
function publicFilter(filter: PartnerListFilter): PartnerListFilter {
  const { text, kinds, schoolLevels, isActive, isPublic, agreementEndsOn } = filter;
  if (isActive === false || isPublic === false || agreementEndsOn != null)
    throw fault(
      'FORBIDDEN',
      'Only staff narrow partners by `agreementEndsOn`, or to those that the portal does not show.',
    );
  return { text, kinds, schoolLevels, isPublic: true, isActive: true };
}

async function payload(context: Context, result: Result<{ partnerId: string }, Refusal>) {
  if (!result.ok) return { partner: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { partnerId } = result.value;
  context.loader(peopleByPartner).clear(partnerId);
  return { partner: await context.loader(partnerById).clear(partnerId).load(partnerId), userErrors: [] };
}
