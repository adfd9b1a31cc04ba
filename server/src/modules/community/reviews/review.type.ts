import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { ReviewStatus } from './review.rules';

/** States of a review in the schema. */
export const ReviewStatusEnum = registered<ReviewStatus>(
  'ReviewStatus',
  'How far a review has come. New values may appear: treat an unknown one as `PENDING`.',
  {
    PENDING: 'Waits until staff have read its words.',
    PUBLISHED: 'Everybody may read it.',
    REFUSED: 'Staff refused its words; the writer reads why.',
  },
);

@ObjectType('Review', {
  simpleResolvers: true,
  description: 'What a member thinks of a title: stars, and words if they wrote any.',
})
export class ReviewType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'One to five stars.' })
  rating: number;

  @Field(() => String, { nullable: true, description: 'The words; null for stars alone.' })
  text: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the writer wants the first word of their name beside it; it never stands there for anybody under 18.',
  })
  isNamed: boolean;

  @Field(() => ReviewStatusEnum, {
    description: 'How far it has come; always `PUBLISHED` to anybody but the writer and staff.',
  })
  status: ReviewStatus;

  @Field(() => String, { nullable: true, description: 'Why staff refused it; null unless `REFUSED`.' })
  refusalReason: string | null;

  @Field(() => Date, { description: 'When its words were written.' })
  writtenAt: Date;

  @Field(() => Int, { description: 'Counts changes; staff send it back with a decision.' })
  version: number;
}

/** Edges and pages of reviews. */
export const { EdgeType: ReviewEdgeType, ConnectionType: ReviewConnectionType } = connectionTypes(
  'Review',
  () => ReviewType,
  { one: 'A review', many: 'reviews' },
);

@ObjectType('RatingSummary', { simpleResolvers: true, description: 'How a title is rated.' })
export class RatingSummaryType {
  @Field(() => Int, { description: 'How many members rated it.' })
  count: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Their average to one decimal; null for fewer than five.',
  })
  average: number | null;
}

@MutationInput()
export class WriteReviewInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;

  @Field(() => Int, { description: 'One to five stars.' })
  rating: number;

  @Field(() => String, {
    nullable: true,
    description: 'Words, at most 2,000 characters; absent or null for stars alone.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first word of the name may stand beside it; not unless said.',
  })
  isNamed?: boolean | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveReviewInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;
}

@MutationInput()
export class DecideReviewInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether everybody may read it.' })
  isAccepted: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, at most 300 characters, for its writer; required to refuse.',
  })
  reason?: string | null;
}

export const WriteReviewPayload = definePayload('WriteReview', { review: ReviewType });

export const RemoveReviewPayload = definePayload('RemoveReview', {
  titleId: unlessRefused(ID, 'The title whose review is gone'),
});

export const DecideReviewPayload = definePayload('DecideReview', {
  review: orNull(ReviewType, 'The review, unless refused or gone.'),
});
