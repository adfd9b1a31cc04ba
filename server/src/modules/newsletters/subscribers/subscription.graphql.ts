import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { LocaleEnum } from '../../../platform/graphql/localized-text';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, orNull } from '../../../platform/graphql/payload';
import type { Locale } from '../../../shared/locale';
import type { NewsletterDeps } from '../deps';
import type { Newsletter } from '../issues/newsletter.entity';
import { NewsletterType } from '../issues/newsletter.type';
import { listNewsletters } from '../issues/newsletters.queries';
import { changeSubscription } from './change-subscription';
import { subscribe } from './subscribe';
import { subscriberOfLink } from './subscriber-link';
import { chosenNewsletterIds, findSubscriber } from './subscribers.queries';

@ObjectType('NewsletterSubscription', {
  simpleResolvers: true,
  description: 'What the address behind a secret link gets.',
})
export class NewsletterSubscriptionType {
  @Field(() => String, { description: 'The address.' })
  email: string;

  @Field(() => Boolean, { description: 'Whether its owner confirmed it.' })
  isConfirmed: boolean;

  @Field(() => Boolean, { description: 'Whether nothing is sent, because letters came back.' })
  isPaused: boolean;

  @Field(() => LocaleEnum, { description: 'In which language it is written to.' })
  locale: Locale;

  @Field(() => [ID], { description: 'The newsletters that were chosen.' })
  newsletterIds: readonly string[];

  @Field(() => [NewsletterType], {
    description: 'The newsletters to choose from: those that take new readers, and those that were chosen.',
  })
  newsletters: readonly Newsletter[];
}

@MutationInput()
export class SubscribeToNewslettersInput {
  @Field(() => String, { description: 'The e-mail address that is to get them.' })
  email: string;

  @Field(() => [ID], { description: 'Which newsletters, at least one.' })
  newsletterIds: string[];
}

@MutationInput()
export class ChangeNewsletterSubscriptionInput {
  @Field(() => String, { description: 'The secret of the link in the letter.' })
  link: string;

  @Field(() => [ID], { description: 'The newsletters to get from now on; none ends the subscription.' })
  newsletterIds: string[];

  @Field(() => LocaleEnum, { description: 'In which language.' })
  locale: Locale;
}

export const SubscribeToNewslettersPayload = definePayload('SubscribeToNewsletters', {
  isAsked: orNull(Boolean, 'True where a letter is on its way to the address; null if refused.'),
});
export const ChangeNewsletterSubscriptionPayload = definePayload('ChangeNewsletterSubscription', {
  subscription: orNull(NewsletterSubscriptionType, 'What the address gets now; null if it gets nothing.'),
});

/** Lets readers ask for newsletters, confirm, change and stop, without an account. */
@Resolver(() => NewsletterSubscriptionType)
export class NewsletterSubscriptionResolver {
  constructor(private readonly deps: NewsletterDeps) {}

  @Access({ public: true })
  @Query(() => NewsletterSubscriptionType, {
    nullable: true,
    description: 'What the address behind the secret link of a letter gets; null if the link leads nowhere.',
  })
  newsletterSubscription(
    @Arg('link', () => String, { description: 'The secret of the link.' }) link: string,
    @Ctx() context: Context,
  ): Promise<NewsletterSubscriptionType | null> {
    const id = subscriberOfLink(this.deps, link);
    return id === null ? Promise.resolve(null) : subscriptionOf(context, id);
  }

  @Access({ public: true, alone: true })
  @Mutation(() => SubscribeToNewslettersPayload, {
    description:
      'Asks for newsletters: a letter to the address says how to confirm. The answer is the same for every address.',
  })
  async subscribeToNewsletters(
    @Arg('input', () => SubscribeToNewslettersInput, { description: 'Which, and where to.' })
    input: SubscribeToNewslettersInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SubscribeToNewslettersPayload>> {
    const { actor, locale, remoteAddress } = context;
    const memberId = actor.kind === 'member' ? actor.memberId : null;
    const result = await subscribe(this.deps, input, { locale, remoteAddress, memberId });
    return result.ok
      ? { isAsked: true, userErrors: [] }
      : { isAsked: null, userErrors: toUserErrors(result.refusals, locale) };
  }

  @Access({ public: true, alone: true })
  @Mutation(() => ChangeNewsletterSubscriptionPayload, {
    description: 'Confirms an address, changes what it gets, or ends it, by the secret link of a letter.',
  })
  async changeNewsletterSubscription(
    @Arg('input', () => ChangeNewsletterSubscriptionInput, { description: 'What to get.' })
    input: ChangeNewsletterSubscriptionInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ChangeNewsletterSubscriptionPayload>> {
    const result = await changeSubscription(this.deps, input);
    return result.ok
      ? { subscription: await subscriptionOf(context, result.value.subscriberId), userErrors: [] }
      : { subscription: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

async function subscriptionOf(context: Context, id: string): Promise<NewsletterSubscriptionType | null> {
  const reader = await findSubscriber(context.db, id);
  if (reader === null) return null;
  const newsletterIds = await context.loader(chosenNewsletterIds).load(id);
  const all = await listNewsletters(context.db, { isOpen: false });
  return {
    email: reader.email,
    isConfirmed: reader.state !== 'ASKED',
    isPaused: reader.state === 'PAUSED',
    locale: reader.locale,
    newsletterIds,
    newsletters: all.filter(({ id: one, isOpen }) => isOpen || newsletterIds.includes(one)),
  };
}
