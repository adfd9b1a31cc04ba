import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { signedInMember } from '../../members';
import type { PartnersDeps } from '../deps';
import type { PersonalToken } from './personal-token.entity';
import {
  CreatePersonalTokenInput,
  CreatePersonalTokenPayload,
  PersonalTokenType,
  RevokePersonalTokenInput,
  RevokePersonalTokenPayload,
  RIGHT_OF,
  TokenRightEnum,
  toRightNames,
} from './personal-token.type';
import type { TokenRightName } from './personal-token.type';
import { listPersonalTokens, personalTokenById } from './personal-tokens.queries';
import { createPersonalToken, revokePersonalToken } from './save-personal-token';

/** Lets members make tokens for apps of their own, see them and revoke them. */
@Resolver(() => PersonalTokenType)
export class PersonalTokenResolver {
  constructor(private readonly deps: PartnersDeps) {}

  @Access({ member: 'own' })
  @Query(() => [PersonalTokenType], {
    description: 'The personal tokens of the member who is signed in, the newest first, at most 50.',
  })
  viewerPersonalTokens(@Ctx() { db, actor }: Context): Promise<PersonalToken[]> {
    return listPersonalTokens(db, signedInMember(actor).memberId);
  }

  @Access({ token: 'own' })
  @Query(() => PersonalTokenType, {
    nullable: true,
    description: 'The personal token that sends this request, and through it what it may read of its member.',
  })
  async ownPersonalToken(@Ctx() { actor, loader }: Context): Promise<PersonalToken | null> {
    return actor.kind === 'app' ? loader(personalTokenById).load(actor.tokenId) : null;
  }

  @FieldResolver(() => [TokenRightEnum], { description: 'What it may do.' })
  rights(@Root() { rights }: PersonalToken): TokenRightName[] {
    return toRightNames(rights);
  }

  @Access({ member: 'own' })
  @Mutation(() => CreatePersonalTokenPayload, {
    description:
      'Makes a token for an app of the member’s own, valid for a year; at most 10 work at a time. Members under 18 may not. A letter tells of it.',
  })
  async createPersonalToken(
    @Arg('input', () => CreatePersonalTokenInput, { description: 'The token.' })
    { name, rights }: CreatePersonalTokenInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreatePersonalTokenPayload>> {
    const wish = { name, rights: rights.map((right) => RIGHT_OF[right]) };
    const result = await createPersonalToken(this.deps, signedInMember(context.actor), wish);
    if (!result.ok)
      return { personalToken: null, secret: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { tokenId, secret } = result.value;
    return { personalToken: await reload(context, tokenId), secret, userErrors: [] };
  }

  @Access({ member: 'own' })
  @Mutation(() => RevokePersonalTokenPayload, { description: 'Ends a token of the member at once.' })
  async revokePersonalToken(
    @Arg('input', () => RevokePersonalTokenInput, { description: 'Which.' }) input: RevokePersonalTokenInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RevokePersonalTokenPayload>> {
    const result = await revokePersonalToken(this.deps, signedInMember(context.actor), input);
    if (!result.ok) return { personalToken: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { personalToken: await reload(context, result.value.tokenId), userErrors: [] };
  }
}

function reload({ loader }: Context, id: string): Promise<PersonalToken | null> {
  return loader(personalTokenById).clear(id).load(id);
}
