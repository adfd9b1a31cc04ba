import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { LocalizedText } from '../../../shared/locale';
import type { CaseChannel, CaseClock, CaseKind, CaseStatus, EntryKind } from './case.terms';
import {
  FeedbackCaseChannelEnum,
  FeedbackCaseKindEnum,
  FeedbackCaseStatusEnum,
  FeedbackClockEnum,
  FeedbackEntryKindEnum,
} from './case-terms.graphql';

@ObjectType('FeedbackEntry', { simpleResolvers: true, description: 'A step in the course of a case.' })
export class FeedbackEntryType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => FeedbackEntryKindEnum, { description: 'What happened.' })
  kind: EntryKind;

  @Field(() => String, { nullable: true, description: 'The words; null if there are none.' })
  text: string | null;

  @Field(() => Date, { description: 'When.' })
  createdAt: Date;
}

@ObjectType('FeedbackSender', { simpleResolvers: true, description: 'Who sent a case.' })
export class FeedbackSenderType {
  @Field(() => String, { nullable: true, description: 'Their name; null if they gave none.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Their e-mail address; null if they gave none.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Their WhatsApp number; null if they gave none.' })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their card; null unless they sent it from their account.',
  })
  cardNumber: string | null;
}

@ObjectType('FeedbackCase', {
  simpleResolvers: true,
  description: 'A complaint, a suggestion, praise or a question, as staff handle it.',
})
export class FeedbackCaseType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The number for people, such as `ADU-26-0143`.' })
  number: string;

  @Field(() => FeedbackCaseKindEnum, { description: 'What it is.' })
  kind: CaseKind;

  @Field(() => FeedbackCaseStatusEnum, { description: 'How far it has come.' })
  status: CaseStatus;

  @Field(() => FeedbackCaseChannelEnum, { description: 'How it came.' })
  channel: CaseChannel;

  @Field(() => FeedbackClockEnum, { description: 'By when it is answered.' })
  clock: CaseClock;

  @Field(() => DateScalar, { description: 'The last day for an answer.' })
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'Where it happened; null if nobody said.' })
  place: string | null;

  @Field(() => String, {
    description: 'Its first words, or what staff call it; a dash once it is forgotten.',
  })
  subject: string;

  @Field(() => String, { description: 'What was written; a dash once it is forgotten.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Whom the praise is for; null if nobody said.' })
  praisedName: string | null;

  @Field(() => Boolean, { description: 'Whether who sent it asked to be kept secret.' })
  isConfidential: boolean;

  @Field(() => String, { nullable: true, description: 'The number in SP4N-LAPOR!; null if it has none.' })
  laporNumber: string | null;

  @Field(() => Int, { description: 'How often it was reopened.' })
  reopenings: number;

  @Field(() => Date, { description: 'When it came.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was answered last; null if it was not.' })
  answeredAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it went up because its last day passed; null if it did not.',
  })
  escalatedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The question as everybody may read it; null unless the answer is published.',
  })
  publicQuestion: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The answer as everybody may read it; null unless it is published.',
  })
  publicAnswer: string | null;

  @Field(() => Int, { description: 'Counts changes; staff send it back with theirs.' })
  version: number;
}

const ReportedContentKindEnum = registered<'REVIEW' | 'READING_LIST'>(
  'ReportedContentKind',
  'What can be reported.',
  { REVIEW: 'A review of a title.', READING_LIST: 'A public reading list.' },
);

@ObjectType('ReportedContent', {
  simpleResolvers: true,
  description: 'What a case reports, without its writer.',
})
export class ReportedContentType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ReportedContentKindEnum, { description: 'What it is.' })
  kind: 'REVIEW' | 'READING_LIST';

  @Field(() => String, { description: 'Its words.' })
  text: string;

  @Field(() => Boolean, { description: 'Whether everybody still sees it.' })
  isShown: boolean;
}

/** Pages of cases. */
export const { ConnectionType: FeedbackCaseConnectionType } = connectionTypes(
  'FeedbackCase',
  () => FeedbackCaseType,
  { one: 'A case', many: 'cases' },
);

@ObjectType('SentFeedbackCase', {
  simpleResolvers: true,
  description: 'A case as whoever sent it sees it behind its secret link.',
})
export class SentFeedbackCaseType {
  @Field(() => String, { description: 'The number, such as `ADU-26-0143`.' })
  number: string;

  @Field(() => FeedbackCaseKindEnum, { description: 'What it is.' })
  kind: CaseKind;

  @Field(() => FeedbackCaseStatusEnum, { description: 'How far it has come.' })
  status: CaseStatus;

  @Field(() => String, { description: 'What was written; a dash once it is forgotten.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Where it happened; null if nobody said.' })
  place: string | null;

  @Field(() => DateScalar, { description: 'The last day for an answer.' })
  dueOn: string;

  @Field(() => Date, { description: 'When it came.' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it went up because its last day passed; null if it did not.',
  })
  escalatedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The number in SP4N-LAPOR!; null if it has none.' })
  laporNumber: string | null;
}

@ObjectType('FeedbackCaseState', {
  simpleResolvers: true,
  description: 'What a number alone tells of a case: nothing of what was written.',
})
export class FeedbackCaseStateType {
  @Field(() => String, { description: 'The number.' })
  number: string;

  @Field(() => FeedbackCaseStatusEnum, { description: 'How far it has come.' })
  status: CaseStatus;

  @Field(() => DateScalar, { description: 'The last day for an answer.' })
  dueOn: string;
}

@ObjectType('FeedbackAnswer', {
  simpleResolvers: true,
  description: 'An answer that everybody may read, without whoever asked.',
})
export class FeedbackAnswerType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => FeedbackCaseKindEnum, { description: 'What was answered.' })
  kind: CaseKind;
}

/** Pages of published answers. */
export const { ConnectionType: FeedbackAnswerConnectionType } = connectionTypes(
  'FeedbackAnswer',
  () => FeedbackAnswerType,
  { one: 'An answer', many: 'answers' },
);

@ObjectType('FeedbackReply', {
  simpleResolvers: true,
  description: 'A common answer that staff put into theirs.',
})
export class FeedbackReplyType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What staff call it.' })
  name: string;

  @Field(() => LocalizedTextType, { description: 'The words.' })
  text: LocalizedText;
}

@ObjectType('FeedbackColleague', {
  simpleResolvers: true,
  description: 'Somebody who can be given a case or praise.',
})
export class FeedbackColleagueType {
  @Field(() => ID, { description: 'Their id.' })
  id: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether they may handle cases.' })
  canHandle: boolean;
}

@ObjectType('WaitingFeedback', { simpleResolvers: true, description: 'How many cases wait for an answer.' })
export class WaitingFeedbackType {
  @Field(() => Int, { description: 'In all.' })
  waiting: number;

  @Field(() => Int, { description: 'Given to the caller.' })
  mine: number;

  @Field(() => Int, { description: 'Beyond their last day.' })
  overdue: number;
}
