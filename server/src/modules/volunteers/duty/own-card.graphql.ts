import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { memberById } from '../../members';
import { cardOfStaff } from './card-links.queries';
import type { CardDeps } from './link-card';
import { linkOwnCard, unlinkOwnCard } from './link-card';

@ObjectType('OwnStaffCard', {
  simpleResolvers: true,
  description: 'The library card that a colleague linked to their own account. Only they themselves see it.',
})
class OwnStaffCardType {
  @Field(() => String, { description: 'The name on the card.' })
  name: string;

  @Field(() => String, { description: 'The number of the card.' })
  cardNumber: string;

  @Field(() => DateTimeScalar, { description: 'Since when it is linked.' })
  linkedAt: Date;
}

@MutationInput()
class LinkOwnCardInput {
  @Field(() => String, {
    description: 'The number of the card, or the e-mail or telephone with which its holder signs in.',
  })
  login: string;

  @Field(() => String, { description: 'The password of the card, as for signing in to the portal.' })
  password: string;
}

const LinkOwnCardPayload = definePayload('LinkOwnCard', {
  card: unlessRefused(OwnStaffCardType, 'The card that is linked now'),
});

const UnlinkOwnCardPayload = definePayload('UnlinkOwnCard', {
  isLinked: unlessRefused(Boolean, 'Whether a card is still linked: never'),
});

/** The own card of a colleague, for nobody but them. */
@Resolver()
export class OwnCardResolver {
  constructor(private readonly deps: CardDeps) {}

  @Access({ staff: 'own' })
  @Query(() => OwnStaffCardType, {
    nullable: true,
    description:
      'The library card that the caller linked to their account; null if they linked none. With it duty and volunteering clash, and rosters see that they are busy, nothing more.',
  })
  async ownStaffCard(@Ctx() context: Context): Promise<OwnStaffCardType | null> {
    context.setNoStore();
    return readOwnCard(context);
  }

  @Access({ staff: 'own' })
  @Mutation(() => LinkOwnCardPayload, {
    description:
      'Links the library card of the caller, proven by its password; guessers wait as at a sign-in. A card belongs to one account, and an account has one card.',
  })
  async linkOwnCard(
    @Arg('input', () => LinkOwnCardInput, { description: 'The card, and its proof.' })
    { login, password }: LinkOwnCardInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof LinkOwnCardPayload>> {
    const { remoteAddress } = context;
    const result = await linkOwnCard(this.deps, staffOf(context).staffId, { login, password, remoteAddress });
    if (!result.ok) return { card: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { card: await readOwnCard(context), userErrors: [] };
  }

  @Access({ staff: 'own' })
  @Mutation(() => UnlinkOwnCardPayload, {
    description: 'Takes the link to the library card of the caller away. A repeat changes nothing.',
  })
  async unlinkOwnCard(@Ctx() context: Context): Promise<PayloadOf<typeof UnlinkOwnCardPayload>> {
    const result = await unlinkOwnCard(this.deps, staffOf(context));
    return result.ok
      ? { isLinked: false, userErrors: [] }
      : { isLinked: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

function staffOf({ actor }: Context) {
  if (actor.kind !== 'staff') throw fault('FORBIDDEN', 'Only staff may do this.');
  return actor;
}

async function readOwnCard(context: Context): Promise<OwnStaffCardType | null> {
  const card = await cardOfStaff(context.db, staffOf(context).staffId);
  const member = card && (await context.loader(memberById).load(card.memberId));
  return card && member
    ? { name: member.name, cardNumber: member.cardNumber, linkedAt: card.linkedAt }
    : null;
}
