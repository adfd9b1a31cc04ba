import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { PartnerType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import type { PartnerAgreement } from './agreement.entity';
import {
  AgreementType,
  CreatePartnerAgreementInput,
  CreatePartnerAgreementPayload,
  UpdatePartnerAgreementInput,
  UpdatePartnerAgreementPayload,
} from './agreement.type';
import { agreementById, agreementsByPartner } from './agreements.queries';
import { createAgreement, updateAgreement } from './save-agreement';

/** Writes agreements with partners. */
@Resolver(() => AgreementType)
export class AgreementResolver {
  constructor(private readonly deps: PartnersDeps) {}

  @FieldResolver(() => PartnerType, { description: 'With whom.' })
  partner(@Root() agreement: PartnerAgreement, @Ctx() context: Context): Promise<Partner | null> {
    return context.loader(partnerById).load(agreement.partnerId);
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => CreatePartnerAgreementPayload, { description: 'Adds an agreement with a partner.' })
  async createPartnerAgreement(
    @Arg('input', () => CreatePartnerAgreementInput, { description: 'The agreement.' })
    input: CreatePartnerAgreementInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreatePartnerAgreementPayload>> {
    return payload(context, await createAgreement(this.deps, context.actor, input));
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => UpdatePartnerAgreementPayload, {
    description: 'Changes an agreement. Refused when somebody else changed it since `version`.',
  })
  async updatePartnerAgreement(
    @Arg('input', () => UpdatePartnerAgreementInput, { description: 'The change.' })
    input: UpdatePartnerAgreementInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdatePartnerAgreementPayload>> {
    return payload(context, await updateAgreement(this.deps, context.actor, input));
  }
}

async function payload(
  context: Context,
  result: Result<{ agreementId: string; partnerId: string }, Refusal>,
) {
  if (!result.ok) return { agreement: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { agreementId, partnerId } = result.value;
  context.loader(partnerById).clear(partnerId);
  context.loader(agreementsByPartner).clear(partnerId);
  return {
    agreement: await context.loader(agreementById).clear(agreementId).load(agreementId),
    userErrors: [],
  };
}
