import { Field, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import type { SessionConflict } from '../data/conflicts';
import type { CountedGroup } from '../../../shared/small-groups';

const SessionConflictKindEnum = registered<SessionConflict['kind']>(
  'SessionConflictKind',
  'What two sessions want at the same time.',
  { SPACE: 'The same space.', PERSON: 'The same person.' },
);

/** A group and how many are in it. */
@ObjectType('CountedGroup', {
  simpleResolvers: true,
  description: 'A group of people and how many they are.',
})
export class CountedGroupType {
  @Field(() => String, {
    description: 'Which group: a value of `AgeBand`, `L` or `P`, a code of a kelurahan, or `UNKNOWN`.',
  })
  value: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many; null if they are fewer than five, or if fewer than five could be worked out from it.',
  })
  count: number | null;
}

/** How many came. */
@ObjectType('EventAttendanceFigures', {
  simpleResolvers: true,
  description: 'How many came to an event; each person counts once, however many sessions they attended.',
})
export class EventAttendanceFiguresType {
  @Field(() => Int, { description: 'People with a confirmed place.' })
  registered: number;

  @Field(() => Int, { description: 'Of them, how many came.' })
  attended: number;

  @Field(() => Int, { description: 'Of them, how many never came.' })
  noShow: number;

  @Field(() => Int, { description: 'People counted at the door without a registration.' })
  walkIn: number;

  @Field(() => [CountedGroupType], {
    description: 'Those who came and those who were counted, by age group.',
  })
  byAgeBand: CountedGroup[];

  @Field(() => [CountedGroupType], { description: 'Those who came and those who were counted, by sex.' })
  bySex: CountedGroup[];

  @Field(() => [CountedGroupType], { description: 'Those who came, by kelurahan.' })
  byKelurahan: CountedGroup[];
}

/** What the reading list did. */
@ObjectType('ReadingListLoans', {
  simpleResolvers: true,
  description: 'Loans of the titles recommended for an event.',
})
export class ReadingListLoansType {
  @Field(() => Int, { description: 'In the 30 days before it began.' })
  before: number;

  @Field(() => Int, { description: 'In the 30 days from its beginning.' })
  after: number;
}

/** What a session is in the way of. */
@ObjectType('SessionConflict', {
  simpleResolvers: true,
  description: 'Another session wants the same space or the same person at the same time.',
})
export class SessionConflictType {
  @Field(() => SessionConflictKindEnum, { description: 'What both want.' })
  kind: SessionConflict['kind'];

  @Field(() => Boolean, {
    description: 'Whether only one of the two events can be published: the space holds one at a time.',
  })
  isAbsolute: boolean;

  otherSessionId: string;
  personId: string | null;
}
