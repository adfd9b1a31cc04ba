import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate } from '../../../shared/civil-date';
import type { Title } from '../../catalogue';
import { titleById, TitleType } from '../../catalogue';
import { memberById, signedInMember } from '../../members';
import type { Review } from './review.entity';
import {
  publishedReviews,
  ratingsByTitle,
  reviewById,
  findReview,
  reviewsIn,
  listReviewsByMember,
} from './reviews.queries';
import type { ReviewStatus } from './review.rules';
import { averageRating } from './review.rules';
import type { CommunityDeps } from '../deps';
import { decideReview } from './decide-review';
import { removeReview, writeReview } from './write-review';
import { toPublicName } from '../public-name';
import {
  DecideReviewInput,
  DecideReviewPayload,
  RatingSummaryType,
  RemoveReviewInput,
  RemoveReviewPayload,
  ReviewConnectionType,
  ReviewStatusEnum,
  ReviewType,
  WriteReviewInput,
  WriteReviewPayload,
} from './review.type';

/** What readers think of titles, and staff who read it first. */
@Resolver(() => ReviewType)
export class ReviewsResolver {
  constructor(private readonly deps: CommunityDeps) {}

  @Access({ staff: 'community.moderate' })
  @Query(() => ReviewConnectionType, {
    description:
      'Reviews with words in a state; what waits the longest first, what is decided newest first. Whose they are, staff do not see. `first` or `last` is required, 1 to 100.',
  })
  reviews(
    @Arg('status', () => ReviewStatusEnum, {
      nullable: true,
      description: 'The state; absent means `PENDING`.',
    })
    status: ReviewStatus | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<Review>> {
    return reviewsIn(db, status ?? 'PENDING', pageRequest(page));
  }

  @Access({ member: 'own' })
  @Query(() => [ReviewType], { description: 'What the caller thinks of titles, newest first, at most 200.' })
  ownReviews(@Ctx() { db, actor }: Context): Promise<Review[]> {
    return listReviewsByMember(db, signedInMember(actor).memberId);
  }

  @Access({ member: 'own' })
  @Mutation(() => WriteReviewPayload, {
    description:
      'Writes what the caller thinks of a title in place of what they wrote before. Words wait until staff have read them.',
  })
  async writeReview(
    @Arg('input', () => WriteReviewInput, { description: 'The opinion.' }) input: WriteReviewInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WriteReviewPayload>> {
    const { text = null, isNamed, idempotencyKey = null, ...opinion } = input;
    const result = await writeReview(this.deps, signedInMember(context.actor), {
      ...opinion,
      text,
      isNamed: isNamed ?? false,
      idempotencyKey,
    });
    return {
      review: result.ok ? await reviewById(context.db, result.value.id) : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ member: 'own' })
  @Mutation(() => RemoveReviewPayload, { description: 'Removes what the caller thinks of a title.' })
  async removeReview(
    @Arg('input', () => RemoveReviewInput, { description: 'Of which title.' }) { titleId }: RemoveReviewInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveReviewPayload>> {
    const result = await removeReview(this.deps, signedInMember(context.actor), titleId);
    return {
      titleId: result.ok ? result.value.titleId : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ staff: 'community.moderate' })
  @Mutation(() => DecideReviewPayload, {
    description: 'Publishes the words of a review, or refuses them with a reason.',
  })
  async decideReview(
    @Arg('input', () => DecideReviewInput, { description: 'The decision.' }) input: DecideReviewInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DecideReviewPayload>> {
    const result = await decideReview(this.deps, context.actor, { ...input, reason: input.reason ?? null });
    return {
      review: result.ok ? await reviewById(context.db, result.value.id) : null,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The first word of the name of an adult who wants it there; null for others, and always for who is under 18 today or of unknown age.',
  })
  async author(@Root() review: Review, @Ctx() { loader, clock }: Context): Promise<string | null> {
    const member = review.isNamed ? await loader(memberById).load(review.memberId) : null;
    return member && toPublicName(member, review.isNamed, toCivilDate(clock.now()));
  }

  @FieldResolver(() => TitleType, { description: 'The title.' })
  title(@Root() { titleId }: Review, @Ctx() { loader }: Context): Promise<Title | null> {
    return loader(titleById).load(titleId);
  }
}

/** Puts what readers think beside a title. */
@Resolver(() => TitleType)
export class TitleReviewsResolver {
  @FieldResolver(() => RatingSummaryType, { description: 'How members rated it.' })
  async ratings(
    @Root() title: { readonly id: string },
    @Ctx() { loader }: Context,
  ): Promise<RatingSummaryType> {
    const found = (await loader(ratingsByTitle).load(title.id)) ?? { count: 0, sum: 0 };
    return { count: found.count, average: averageRating(found) };
  }

  @FieldResolver(() => ReviewConnectionType, {
    description:
      'What members wrote about it and staff have read, newest first. `first` or `last` is required, 1 to 100.',
  })
  reviews(
    @Root() title: { readonly id: string },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<Review>> {
    return publishedReviews(db, title.id, pageRequest(args));
  }

  @FieldResolver(() => ReviewType, {
    nullable: true,
    description: 'What the member who is signed in thinks of it; null if nothing.',
  })
  async viewerReview(
    @Root() title: { readonly id: string },
    @Ctx() { db, actor }: Context,
  ): Promise<Review | null> {
    return actor.kind === 'member'
      ? findReview(db.read, { titleId: title.id, memberId: actor.memberId })
      : null;
  }
}
