import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { ListVisibility } from './reading-list.rules';
import type { ReviewStatus } from '../reviews/review.rules';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { ReviewStatusEnum } from '../reviews/review.type';

/** Who may see a list, in the schema. */
export const ListVisibilityEnum = registered<ListVisibility>(
  'ReadingListVisibility',
  'Who may see a list. New values may appear: treat an unknown one as `PRIVATE`.',
  {
    PRIVATE: 'Its owner alone.',
    LINK: 'Whoever has its address.',
    PUBLIC: 'Whoever has its address, and everybody once staff have read its name and description.',
  },
);

@ObjectType('ReadingList', {
  simpleResolvers: true,
  description: 'Titles that a member collected under a name.',
})
export class ReadingListType {
  @Field(() => ID, { description: 'Its id, which cannot be guessed.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is about; null if not told.' })
  description: string | null;

  @Field(() => ListVisibilityEnum, { description: 'Who may see it.' })
  visibility: ListVisibility;

  @Field(() => ReviewStatusEnum, {
    description: 'How far its words are for everybody; it matters while the list is `PUBLIC`.',
  })
  status: ReviewStatus;

  @Field(() => Boolean, {
    description:
      'Whether the owner wants the first word of their name beside it; it never stands there for anybody under 18.',
  })
  isNamed: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update or a decision.' })
  version: number;
}

/** Edges and pages of lists. */
export const { EdgeType: ReadingListEdgeType, ConnectionType: ReadingListConnectionType } = connectionTypes(
  'ReadingList',
  () => ReadingListType,
  { one: 'A list', many: 'lists' },
);

@MutationInput()
export class CreateReadingListInput {
  @Field(() => String, { description: 'Its name, at most 120 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 600 characters.' })
  description?: string | null;

  @Field(() => ListVisibilityEnum, {
    nullable: true,
    description: 'Who may see it; its owner alone unless said.',
  })
  visibility?: ListVisibility | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first word of the name may stand beside it; not unless said.',
  })
  isNamed?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'A first title.' })
  titleId?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Changes of a list: absent keeps, null clears.' })
export class ReadingListChangesInput {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string | null;

  @Field(() => ListVisibilityEnum, { nullable: true, description: 'Who may see it.' })
  visibility?: ListVisibility | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first word of the name may stand beside it.',
  })
  isNamed?: boolean | null;
}

@MutationInput()
export class UpdateReadingListInput {
  @Field(() => ID, { description: 'The list.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => ReadingListChangesInput, { description: 'What becomes different.' })
  changes: ReadingListChangesInput;
}

@MutationInput()
export class DeleteReadingListInput {
  @Field(() => ID, { description: 'The list.' })
  id: string;
}

@MutationInput()
export class AddToReadingListInput {
  @Field(() => ID, { description: 'The list.' })
  listId: string;

  @Field(() => ID, { description: 'The title.' })
  titleId: string;
}

@MutationInput()
export class RemoveFromReadingListInput {
  @Field(() => ID, { description: 'The list.' })
  listId: string;

  @Field(() => ID, { description: 'The title.' })
  titleId: string;
}

@MutationInput()
export class DecideReadingListInput {
  @Field(() => ID, { description: 'The list.' })
  listId: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether everybody may find it.' })
  isAccepted: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, at most 300 characters, for its owner; required to refuse.',
  })
  reason?: string | null;
}

export const CreateReadingListPayload = definePayload('CreateReadingList', { list: ReadingListType });

export const UpdateReadingListPayload = definePayload('UpdateReadingList', { list: ReadingListType });

export const AddToReadingListPayload = definePayload('AddToReadingList', { list: ReadingListType });

export const RemoveFromReadingListPayload = definePayload('RemoveFromReadingList', { list: ReadingListType });

export const DecideReadingListPayload = definePayload('DecideReadingList', { list: ReadingListType });

export const DeleteReadingListPayload = definePayload('DeleteReadingList', {
  id: unlessRefused(ID, 'The list that is gone'),
});

/** `ReadingListOrderField` of the schema. */
export const ReadingListOrderFieldEnum = registered(
  'ReadingListOrderField',
  'What lists can be ordered by.',
  {
    CREATED_AT: 'When the list was begun.',
  },
);

@InputType({ description: 'Narrows lists of titles.' })
export class ReadingListFilter {
  @Field(() => ID, { nullable: true, description: 'With this title in it.' })
  titleId?: string | null;
}

@InputType({ description: 'How to order lists of titles. Ties break on `id`.' })
export class ReadingListOrder {
  @Field(() => ReadingListOrderFieldEnum, { description: 'By what.' })
  field: 'CREATED_AT';

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' })
  direction: OrderDirection;
}
