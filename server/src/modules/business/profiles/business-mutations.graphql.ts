import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { findCardBearer } from '../../members';
import { acceptedByBusiness } from '../moderation/accepted-snapshot.queries';
import { consentsByBusiness } from './consents.queries';
import { decisionsByBusiness } from '../moderation/decisions.queries';
import { ownersByBusiness } from '../owners/owners.queries';
import { profileById } from './businesses.queries';
import { listingById } from '../directory/listings.queries';
import { acceptedProductsByBusiness, productsByBusiness } from './products.queries';
import type { BusinessDeps } from '../deps';
import { changeBusinessStatus, verifyBusiness } from './change-business-status';
import { createBusiness, updateBusiness } from './save-business';
import { setBusinessConsent } from './set-consent';
import {
  ChangeBusinessStatusInput,
  ChangeBusinessStatusPayload,
  CreateBusinessInput,
  CreateBusinessPayload,
  SetBusinessConsentInput,
  SetBusinessConsentPayload,
  UpdateBusinessInput,
  UpdateBusinessPayload,
  VerifyBusinessInput,
  VerifyBusinessPayload,
} from './business-inputs.type';

/** Mutations of profiles, for owners and for staff on their behalf; the audit log records the latter. */
@Resolver()
export class BusinessMutations {
  constructor(private readonly deps: BusinessDeps) {}

  @Access({ member: 'own', staff: 'business.edit' })
  @Mutation(() => CreateBusinessPayload, {
    description:
      'Begins the profile of a business: a draft of the signed-in member, or of the member whose card staff name.',
  })
  async createBusiness(
    @Arg('input', () => CreateBusinessInput, { description: 'The business.' })
    { ownerCardNumber, ...input }: CreateBusinessInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateBusinessPayload>> {
    const { actor } = context;
    const ownerId =
      actor.kind === 'member'
        ? actor.memberId
        : ((await findCardBearer(context.db, ownerCardNumber ?? '', context.clock.now())) ?? '');
    return businessPayload(context, await createBusiness(this.deps, actor, { ...input, ownerId }));
  }

  @Access({ member: 'own', staff: 'business.edit' })
  @Mutation(() => UpdateBusinessPayload, {
    description:
      'Changes a business. Of a published one the public sees what staff accepted last, until they accept the change; what is emptied is gone at once. Changes of staff who may publish count as accepted, unless something of the owners waits.',
  })
  async updateBusiness(
    @Arg('input', () => UpdateBusinessInput, { description: 'The change.' }) input: UpdateBusinessInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateBusinessPayload>> {
    return businessPayload(context, await updateBusiness(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'business.edit' })
  @Mutation(() => SetBusinessConsentPayload, {
    description: 'Says what the public may see. What is taken back is gone from every public answer at once.',
  })
  async setBusinessConsent(
    @Arg('input', () => SetBusinessConsentInput, { description: 'What the owner says.' })
    input: SetBusinessConsentInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SetBusinessConsentPayload>> {
    return businessPayload(context, await setBusinessConsent(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'business.edit' })
  @Mutation(() => ChangeBusinessStatusPayload, {
    description:
      'Submits, takes back or closes a business; with `business.publish` also publishes and returns it. `PUBLISHED` again accepts what owners changed.',
  })
  async changeBusinessStatus(
    @Arg('input', () => ChangeBusinessStatusInput, { description: 'The step.' })
    input: ChangeBusinessStatusInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ChangeBusinessStatusPayload>> {
    return businessPayload(context, await changeBusinessStatus(this.deps, context.actor, input));
  }

  @Access({ staff: 'business.publish' })
  @Mutation(() => VerifyBusinessPayload, {
    description: 'Gives the badge to a business that staff saw, or takes it.',
  })
  async verifyBusiness(
    @Arg('input', () => VerifyBusinessInput, { description: 'Which one.' }) input: VerifyBusinessInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof VerifyBusinessPayload>> {
    return businessPayload(context, await verifyBusiness(this.deps, context.actor, input));
  }
}

/** Answers with the business as it is now. */
export async function businessPayload(
  context: Context,
  result: Result<{ businessId: string }, Refusal>,
): Promise<PayloadOf<typeof UpdateBusinessPayload>> {
  if (!result.ok) return { business: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const id = result.value.businessId;
  for (const loader of [
    ownersByBusiness,
    productsByBusiness,
    acceptedProductsByBusiness,
    acceptedByBusiness,
    decisionsByBusiness,
    consentsByBusiness,
  ])
    context.loader<string, unknown>(loader).clear(id);
  context.loader(listingById).clear(id);
  return { business: await context.loader(profileById).clear(id).load(id), userErrors: [] };
}
