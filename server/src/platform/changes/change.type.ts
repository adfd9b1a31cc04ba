import { Field, ID, ObjectType } from 'type-graphql';

import { registered } from '../graphql/enum';
import { CHANGE_MEANINGS } from './change.terms';
import type { ChangeKind } from './change.terms';

/** Kinds of change in the schema. */
export const ChangeKindEnum = registered<ChangeKind>(
  'ChangeKind',
  'What changed. New values may appear: pass over those you do not know.',
  CHANGE_MEANINGS,
);

@ObjectType('Change', {
  simpleResolvers: true,
  description: 'Something in the library changed. It never tells of a person.',
})
export class ChangeType {
  @Field(() => ChangeKindEnum, { description: 'What changed.' })
  kind: ChangeKind;

  @Field(() => ID, { description: 'The id of what changed, also of a title that is gone.' })
  objectId: string;

  @Field(() => Date, { description: 'When it changed.' })
  occurredAt: Date;
}

@ObjectType('ChangePage', { simpleResolvers: true, description: 'A part of the feed of changes.' })
export class ChangePageType {
  @Field(() => [ChangeType], {
    description:
      'The changes in their order; may be empty although more follow, if those here are of other kinds.',
  })
  nodes: ChangeType[];

  @Field(() => String, { description: 'The cursor to go on from: send it as `after` next time.' })
  endCursor: string;

  @Field(() => Boolean, { description: 'Whether more follow already; else ask again later.' })
  hasMore: boolean;

  @Field(() => String, {
    description:
      'Where the feed ends now. Take it before you copy everything for the first time, and go on from it.',
  })
  newestCursor: string;
}
