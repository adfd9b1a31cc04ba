import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { PartnerManagementType, PartnerType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import type { HeldDuties } from '../people/people.queries';
import { ViewerPartnerType } from '../people/viewer-partners.graphql';
import type { ApiKey, ApiKeyUsage } from './api-key.entity';
import {
  ApiKeyScopeEnum,
  ApiKeyType,
  ApiKeyUsageType,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  GrantPartnerScopesInput,
  GrantPartnerScopesPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  RotateApiKeyInput,
  RotateApiKeyPayload,
  SCOPE_OF,
  toScopeNames,
} from './api-key.type';
import type { ScopeName } from './api-key.type';
import { apiKeyById, apiKeysByPartner, listUsages } from './api-keys.queries';
import { createApiKey, grantPartnerScopes, revokeApiKey, rotateApiKey } from './save-api-key';

const MOST_DAYS = 92;

/** Makes and ends keys, and shows a key to whoever holds it and to staff. */
@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  constructor(private readonly deps: PartnersDeps) {}

  @Access({ partner: 'own' })
  @Query(() => ApiKeyType, {
    nullable: true,
    description: 'The key with which this request was sent: what it may do and what it asked for.',
  })
  async ownApiKey(@Ctx() { actor, loader }: Context): Promise<ApiKey | null> {
    return actor.kind === 'partner' ? loader(apiKeyById).load(actor.keyId) : null;
  }

  @FieldResolver(() => PartnerType, { nullable: true, description: 'Whose key it is.' })
  partner(@Root() key: ApiKey, @Ctx() context: Context): Promise<Partner | null> {
    return context.loader(partnerById).load(key.partnerId);
  }

  @FieldResolver(() => [ApiKeyScopeEnum], { description: 'What it may be used for beyond what is public.' })
  scopes(@Root() key: ApiKey): ScopeName[] {
    return toScopeNames(key.scopes.split(' '));
  }

  @FieldResolver(() => [String], { description: 'Addresses and networks that may use it; empty for any.' })
  allowedAddresses(@Root() key: ApiKey): string[] {
    return key.allowedAddresses?.split(' ') ?? [];
  }

  @FieldResolver(() => Int, { description: 'Points it spent today.' })
  usedToday(@Root() key: ApiKey, @Ctx() { clock }: Context): number {
    return key.usedOn === toCivilDate(clock.now()) ? key.usedPoints : 0;
  }

  @Priced(5)
  @FieldResolver(() => [ApiKeyUsageType], {
    description: 'What it asked for by day and operation, the newest day first, at most 500 lines.',
  })
  usage(
    @Root() key: ApiKey,
    @Arg('days', () => Int, { defaultValue: 30, description: 'How many days back, 1 to 92.' }) days: number,
    @Ctx() { db, clock }: Context,
  ): Promise<ApiKeyUsage[]> {
    if (days < 1 || days > MOST_DAYS) throw badInput(`\`days\` must be from 1 to ${MOST_DAYS}.`);
    return listUsages(db, key.id, addDays(toCivilDate(clock.now()), 1 - days));
  }

  @Access({ member: 'own', staff: 'partners.keys', at: EVERYWHERE, fresh: true, recorded: true })
  @Mutation(() => CreateApiKeyPayload, {
    description:
      'Makes a key for a partner; for staff and for its developers. A repeat makes another one: nothing keeps the secret.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateApiKeyPayload>> {
    const scopes = input.scopes.map((name) => SCOPE_OF[name]);
    return madePayload(context, await createApiKey(this.deps, context.actor, { ...input, scopes }));
  }

  @Access({ member: 'own', staff: 'partners.keys', at: EVERYWHERE, fresh: true, recorded: true })
  @Mutation(() => RotateApiKeyPayload, {
    description:
      'Makes a second key like one that works; the old one ends in seven days at the latest. For staff and developers of the partner.',
  })
  async rotateApiKey(
    @Arg('input', () => RotateApiKeyInput, { description: 'The key.' }) input: RotateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RotateApiKeyPayload>> {
    context.loader(apiKeyById).clear(input.id);
    return madePayload(context, await rotateApiKey(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'partners.keys', at: EVERYWHERE, recorded: true })
  @Mutation(() => RevokeApiKeyPayload, {
    description:
      'Ends a key at once; for staff and developers of the partner. One that had ended stays as it is.',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'The key.' }) input: RevokeApiKeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RevokeApiKeyPayload>> {
    const result = await revokeApiKey(this.deps, context.actor, input);
    if (!result.ok) return { apiKey: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { keyId } = result.value;
    return { apiKey: await context.loader(apiKeyById).clear(keyId).load(keyId), userErrors: [] };
  }

  @Access({ staff: 'partners.keys', at: EVERYWHERE, fresh: true })
  @Mutation(() => GrantPartnerScopesPayload, {
    description: 'Sets what the keys of a partner may be used for, also those that its developers make.',
  })
  async grantPartnerScopes(
    @Arg('input', () => GrantPartnerScopesInput, { description: 'The scopes.' })
    { partnerId, scopes }: GrantPartnerScopesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof GrantPartnerScopesPayload>> {
    const result = await grantPartnerScopes(this.deps, {
      partnerId,
      scopes: scopes.map((name) => SCOPE_OF[name]),
    });
    if (!result.ok) return { partner: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { partner: await context.loader(partnerById).clear(partnerId).load(partnerId), userErrors: [] };
  }
}

/** Shows the keys of a partner to staff. */
@Resolver(() => PartnerManagementType)
export class PartnerKeysResolver {
  @FieldResolver(() => [ApiKeyType], { description: 'Its keys, the newest first.' })
  apiKeys(@Root() partner: Partner, @Ctx() context: Context): Promise<ApiKey[]> {
    return context.loader(apiKeysByPartner).load(partner.id);
  }

  @FieldResolver(() => [ApiKeyScopeEnum], { description: 'What its keys may be used for.' })
  grantedScopes(@Root() partner: Partner): ScopeName[] {
    return toScopeNames(partner.grantedScopes);
  }
}

/** Shows the keys of a partner to its developers. */
@Resolver(() => ViewerPartnerType)
export class ViewerPartnerKeysResolver {
  @FieldResolver(() => [ApiKeyType], {
    nullable: true,
    description: 'Its keys, the newest first; null unless the viewer has the duty `DEVELOPER`.',
  })
  async apiKeys(@Root() held: HeldDuties, @Ctx() context: Context): Promise<ApiKey[] | null> {
    if (!held.duties.includes('DEVELOPER')) return null;
    return context.loader(apiKeysByPartner).load(held.partnerId);
  }

  @FieldResolver(() => [ApiKeyScopeEnum], {
    nullable: true,
    description: 'What its keys may be used for; null unless the viewer has the duty `DEVELOPER`.',
  })
  async grantedScopes(@Root() held: HeldDuties, @Ctx() context: Context): Promise<ScopeName[] | null> {
    if (!held.duties.includes('DEVELOPER')) return null;
    const partner = await context.loader(partnerById).load(held.partnerId);
    return toScopeNames(partner?.grantedScopes ?? []);
  }
}

async function madePayload(
  context: Context,
  result: Result<{ keyId: string; partnerId: string; secret: string }, Refusal>,
) {
  if (!result.ok)
    return { apiKey: null, secret: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { keyId, partnerId, secret } = result.value;
  context.loader(apiKeysByPartner).clear(partnerId);
  return { apiKey: await context.loader(apiKeyById).clear(keyId).load(keyId), secret, userErrors: [] };
}
