import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { PartnersDeps } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { PartnerManagementType, PartnerType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import type { ApiKey, ApiKeyUsage } from './api-key.entity';
import {
  ApiKeyScopeEnum,
  ApiKeyType,
  ApiKeyUsageType,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  SCOPE_OF,
} from './api-key.type';
import type { ScopeName } from './api-key.type';
import { apiKeyById, apiKeysByPartner, listUsages } from './api-keys.queries';
import { createApiKey, revokeApiKey } from './save-api-key';

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
    const held = new Set(key.scopes.split(' '));
    return Object.values(ApiKeyScopeEnum).filter((name) => held.has(SCOPE_OF[name]));
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

  @Access({ staff: 'partners.keys', at: EVERYWHERE, fresh: true })
  @Mutation(() => CreateApiKeyPayload, {
    description: 'Makes a key for a partner. A repeat makes another one: nothing keeps the secret.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateApiKeyPayload>> {
    const scopes = input.scopes.map((name) => SCOPE_OF[name]);
    const result = await createApiKey(this.deps, context.actor, { ...input, scopes });
    if (!result.ok)
      return { apiKey: null, secret: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { keyId, partnerId, secret } = result.value;
    context.loader(apiKeysByPartner).clear(partnerId);
    return { apiKey: await context.loader(apiKeyById).clear(keyId).load(keyId), secret, userErrors: [] };
  }

  @Access({ staff: 'partners.keys', at: EVERYWHERE })
  @Mutation(() => RevokeApiKeyPayload, {
    description: 'Ends a key at once. One that had ended stays as it is.',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'The key.' }) input: RevokeApiKeyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RevokeApiKeyPayload>> {
    const result = await revokeApiKey(this.deps, input);
    if (!result.ok) return { apiKey: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { keyId } = result.value;
    return { apiKey: await context.loader(apiKeyById).clear(keyId).load(keyId), userErrors: [] };
  }
}

/** Shows the keys of a partner to staff. */
@Resolver(() => PartnerManagementType)
export class PartnerKeysResolver {
  @FieldResolver(() => [ApiKeyType], { description: 'Its keys, the newest first.' })
  apiKeys(@Root() partner: Partner, @Ctx() context: Context): Promise<ApiKey[]> {
    return context.loader(apiKeysByPartner).load(partner.id);
  }
}
