import { Field, ID, ObjectType } from 'type-graphql';

import { TOKEN_RIGHT_MEANINGS } from '../../../platform/auth/token-right.terms';
import type { TokenRight } from '../../../platform/auth/token-right.terms';
import { registered } from '../../../platform/graphql/enum';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';

/** The right behind each name of the schema: `loans:read` is `LOANS_READ`. */
export const RIGHT_OF = {
  LOANS_READ: 'loans:read',
  LOANS_RENEW: 'loans:renew',
  REGISTRATIONS_READ: 'registrations:read',
} as const satisfies Readonly<Record<string, TokenRight>>;

/** A right as the schema names it. */
export type TokenRightName = keyof typeof RIGHT_OF;

/** Rights of personal tokens in the schema. */
export const TokenRightEnum = registered<TokenRightName>(
  'PersonalTokenRight',
  'What an app of a member may do with a personal token. New values may appear.',
  {
    LOANS_READ: TOKEN_RIGHT_MEANINGS['loans:read'],
    LOANS_RENEW: TOKEN_RIGHT_MEANINGS['loans:renew'],
    REGISTRATIONS_READ: TOKEN_RIGHT_MEANINGS['registrations:read'],
  },
);

/** Names of the schema for stored rights; a right that an older version knew is left out. */
export function toRightNames(rights: readonly string[]): TokenRightName[] {
  return Object.values(TokenRightEnum).filter((name) => rights.includes(RIGHT_OF[name]));
}

@ObjectType('PersonalToken', {
  simpleResolvers: true,
  description:
    'A token by which an app of a member’s own asks the graph: `Authorization: Bearer psrp_…`. It does what its rights name and nothing else. Its secret is shown once, when it is made.',
})
export class PersonalTokenType {
  @Field(() => ID, { description: 'Unique id; it is no secret.' })
  id: string;

  @Field(() => String, { description: 'What it is for.' })
  name: string;

  @Field(() => String, { description: 'The last four signs of its secret.' })
  hint: string;

  @Field(() => DateScalar, { description: 'Its last day, a year after it was made.' })
  expiresOn: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null while it works.' })
  revokedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was last used; null if never.' })
  lastUsedAt: Date | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;
}

@MutationInput()
export class CreatePersonalTokenInput {
  @Field(() => String, { description: 'What it is for, at most 80 characters.' })
  name: string;

  @Field(() => [TokenRightEnum], { description: 'What it may do; at least one.' })
  rights: TokenRightName[];
}

/** What `createPersonalToken` answers. */
export const CreatePersonalTokenPayload = definePayload('CreatePersonalToken', {
  personalToken: PersonalTokenType,
  secret: unlessRefused(String, 'The secret, told this once and kept nowhere'),
});

@MutationInput()
export class RevokePersonalTokenInput {
  @Field(() => ID, { description: 'The token.' })
  id: string;
}

/** What `revokePersonalToken` answers. */
export const RevokePersonalTokenPayload = definePayload('RevokePersonalToken', {
  personalToken: PersonalTokenType,
});
