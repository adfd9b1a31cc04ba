import { Field, ID, Int, ObjectType } from 'type-graphql';

import { SCOPE_MEANINGS } from '../../../platform/auth/scope.terms';
import type { Scope } from '../../../platform/auth/scope.terms';
import { registered } from '../../../platform/graphql/enum';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import { PartnerType } from '../institutions/partner.type';

/** The scope behind each name of the schema: `catalogue:read` is `CATALOGUE_READ`. */
export const SCOPE_OF = {
  CATALOGUE_READ: 'catalogue:read',
  EVENTS_READ: 'events:read',
  BUSINESSES_READ: 'businesses:read',
  GUIDES_READ: 'guides:read',
  FIGURES_READ: 'figures:read',
  CLASS_SETS_READ: 'class-sets:read',
  CLASS_SETS_WRITE: 'class-sets:write',
  REGISTRATIONS_WRITE: 'registrations:write',
  PROPOSALS_WRITE: 'proposals:write',
  SUGGESTIONS_WRITE: 'suggestions:write',
  WEBHOOKS_WRITE: 'webhooks:write',
} as const satisfies Readonly<Record<string, Scope>>;

/** A scope as the schema names it. */
export type ScopeName = keyof typeof SCOPE_OF;

/** Scopes in the schema. */
export const ApiKeyScopeEnum = registered<ScopeName>(
  'ApiKeyScope',
  'What a key may be used for beyond what is public: what anybody may read needs no scope. New values may appear.',
  {
    CATALOGUE_READ: SCOPE_MEANINGS['catalogue:read'],
    EVENTS_READ: SCOPE_MEANINGS['events:read'],
    BUSINESSES_READ: SCOPE_MEANINGS['businesses:read'],
    GUIDES_READ: SCOPE_MEANINGS['guides:read'],
    FIGURES_READ: SCOPE_MEANINGS['figures:read'],
    CLASS_SETS_READ: SCOPE_MEANINGS['class-sets:read'],
    CLASS_SETS_WRITE: SCOPE_MEANINGS['class-sets:write'],
    REGISTRATIONS_WRITE: SCOPE_MEANINGS['registrations:write'],
    PROPOSALS_WRITE: SCOPE_MEANINGS['proposals:write'],
    SUGGESTIONS_WRITE: SCOPE_MEANINGS['suggestions:write'],
    WEBHOOKS_WRITE: SCOPE_MEANINGS['webhooks:write'],
  },
);

/** Names of the schema for stored scopes; a scope that an older version knew is left out. */
export function toScopeNames(scopes: readonly string[]): ScopeName[] {
  return Object.values(ApiKeyScopeEnum).filter((name) => scopes.includes(SCOPE_OF[name]));
}

@ObjectType('ApiKey', {
  simpleResolvers: true,
  description:
    'A key with which a program of a partner asks the graph. Its secret is shown once, when it is made.',
})
export class ApiKeyType {
  @Field(() => ID, { description: 'Unique id; it is no secret.' })
  id: string;

  @Field(() => String, { description: 'What it is for.' })
  name: string;

  @Field(() => String, { description: 'The last four signs of its secret.' })
  hint: string;

  @Field(() => Boolean, { description: 'Whether it is for tests and changes nothing.' })
  isTest: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null if it has none.' })
  expiresOn: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null while it works.' })
  revokedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was last used; null if never.' })
  lastUsedAt: Date | null;

  @Field(() => Int, { description: 'Points it may spend on a day.' })
  dailyQuota: number;

  @Field(() => Int, { description: 'Points it may spend at once.' })
  capacity: number;

  @Field(() => Int, { description: 'Points that come back each second.' })
  restoreRate: number;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;
}

@ObjectType('ApiKeyUsage', {
  simpleResolvers: true,
  description: 'What a key asked for on a day, by operation. Counts of the last seconds may be missing.',
})
export class ApiKeyUsageType {
  @Field(() => DateScalar, { description: 'The day.' })
  usedOn: string;

  @Field(() => String, { description: 'The name of the operation; empty for those without.' })
  operation: string;

  @Field(() => Int, { description: 'How often.' })
  calls: number;

  @Field(() => Int, { description: 'What it cost in points.' })
  points: number;
}

@MutationInput()
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'Whose key it is.' })
  partnerId: string;

  @Field(() => String, { description: 'What it is for, at most 120 characters.' })
  name: string;

  @Field(() => [ApiKeyScopeEnum], { description: 'What it may be used for; at least one.' })
  scopes: ScopeName[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it is for tests; no unless given.' })
  isTest?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; none unless given.' })
  expiresOn?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Addresses (`203.0.113.7`) and networks (`203.0.113.0/24`) that may use it, at most 20; any unless given, and a list that is given holds one.',
  })
  allowedAddresses?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Points a day; 200,000 unless given. Only staff give it.',
  })
  dailyQuota?: number | null;
}

/** What `createApiKey` answers. */
export const CreateApiKeyPayload = definePayload('CreateApiKey', {
  apiKey: ApiKeyType,
  secret: unlessRefused(String, 'The secret, told this once and kept nowhere'),
});

@MutationInput()
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'The key that a new one follows.' })
  id: string;
}

/** What `rotateApiKey` answers. */
export const RotateApiKeyPayload = definePayload('RotateApiKey', {
  apiKey: unlessRefused(ApiKeyType, 'The new key'),
  secret: unlessRefused(String, 'Its secret, told this once and kept nowhere'),
});

@MutationInput()
export class GrantPartnerScopesInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId: string;

  @Field(() => [ApiKeyScopeEnum], {
    description:
      'What its keys may be used for; they replace what was granted, and keys lose what is not among them.',
  })
  scopes: ScopeName[];
}

/** What `grantPartnerScopes` answers. */
export const GrantPartnerScopesPayload = definePayload('GrantPartnerScopes', { partner: PartnerType });

@MutationInput()
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  id: string;
}

/** What `revokeApiKey` answers. */
export const RevokeApiKeyPayload = definePayload('RevokeApiKey', { apiKey: ApiKeyType });
