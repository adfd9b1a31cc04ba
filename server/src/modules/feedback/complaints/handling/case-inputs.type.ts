import { Field, ID, InputType, Int } from 'type-graphql';

import { LocalizedTextInput, OrderDirection } from '../../../../platform/graphql/localized-text';
import { registered } from '../../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../../platform/graphql/mutation-input';
import { OneOf } from '../../../../platform/graphql/one-of';
import type { CaseCategory, CaseChannel, CaseClock, CaseKind, CaseStatus, CaseUnit } from '../case.terms';
import {
  FeedbackCaseChannelEnum,
  FeedbackCaseKindEnum,
  FeedbackCaseStatusEnum,
  FeedbackCategories,
  FeedbackClockEnum,
  FeedbackUnits,
} from '../case-terms.graphql';
import type { CaseOrder } from '../cases.queries';

const KEY = { nullable: true } as const;

@OneOf()
@InputType({
  description: 'Where the answer goes: an e-mail address, a WhatsApp number, or the account of the caller.',
})
export class FeedbackContactInput {
  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'A WhatsApp number, in any spelling.' })
  whatsApp?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: to the account of the caller, by its own choices.',
  })
  ownAccount?: boolean | null;
}

@InputType({ description: 'What somebody brings to the library.' })
export class FeedbackCaseInput {
  @Field(() => FeedbackCaseKindEnum, { description: 'What it is.' })
  kind: CaseKind;

  @Field(() => FeedbackCategories.Code, {
    nullable: true,
    description: 'What it is about; staff may correct it.',
  })
  category?: CaseCategory | null;

  @Field(() => String, { description: 'What happened, at most 4,000 characters.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'The branch where it happened.' })
  branchId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The service it concerns, by its standard in force; that says by when it is answered.',
  })
  standardId?: string | null;

  @Field(() => String, { nullable: true, description: 'The room or corner, at most 120 characters.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom the praise is for, at most 120 characters.' })
  praisedName?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Photos from `announceFeedbackPhoto`, at most 3.' })
  photoIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of whoever sends it, at most 120 characters.',
  })
  name?: string | null;

  @Field(() => FeedbackContactInput, {
    nullable: true,
    description: 'Where the answer goes; absent for an anonymous case, which is followed by its link alone.',
  })
  contact?: FeedbackContactInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether only whoever leads the handling may see who sent it; anonymous ones have nobody to hide.',
  })
  isConfidential?: boolean | null;
}

@MutationInput()
export class SendFeedbackCaseInput {
  @Field(() => FeedbackCaseInput, { description: 'The case.' })
  case: FeedbackCaseInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether it came by the code in a room.' })
  isFromRoom?: boolean | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class RecordFeedbackCaseInput {
  @Field(() => FeedbackCaseInput, { description: 'The case.' })
  case: FeedbackCaseInput;

  @Field(() => FeedbackCaseChannelEnum, { description: '`DESK`, `PAPER` or `WHATSAPP`.' })
  channel: CaseChannel;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class AnnounceFeedbackPhotoInput {
  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;

  @Field(() => String, { description: 'image/jpeg, image/png or image/webp.' })
  contentType: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class ReopenFeedbackCaseInput {
  @Field(() => String, { description: 'The secret link.' })
  link: string;

  @Field(() => String, { description: 'What the answer left open, at most 4,000 characters.' })
  text: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What changes of a case: absent stays, null clears.' })
export class FeedbackCaseChanges {
  @Field(() => String, { nullable: true, description: 'What staff call it, at most 120 characters.' })
  subject?: string | null;

  @Field(() => FeedbackCategories.Code, { nullable: true, description: 'What it is about.' })
  category?: CaseCategory | null;

  @Field(() => FeedbackUnits.Code, { nullable: true, description: 'Who handles it.' })
  unit?: CaseUnit | null;

  @Field(() => FeedbackClockEnum, { nullable: true, description: 'By when it is answered.' })
  clock?: CaseClock | null;

  @Field(() => ID, { nullable: true, description: 'The branch.' })
  branchId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The service it concerns; its standard in force says by when it is answered.',
  })
  standardId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it happened, at most 120 characters.' })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: 'The colleague who has it.' })
  assignedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'The number in SP4N-LAPOR!, at most 40 characters.' })
  laporNumber?: string | null;
}

@MutationInput()
export class UpdateFeedbackCaseInput {
  @Field(() => ID, { description: 'The case.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => FeedbackCaseChanges, { description: 'The changes.' })
  changes: FeedbackCaseChanges;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class NoteFeedbackCaseInput {
  @Field(() => ID, { description: 'The case.' })
  id: string;

  @Field(() => String, { description: 'The note, at most 4,000 characters.' })
  text: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class AnswerFeedbackCaseInput {
  @Field(() => ID, { description: 'The case.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => String, { description: 'The answer, at most 4,000 characters.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The question without the person, at most 300 characters; with `publicAnswer` it is published.',
  })
  publicQuestion?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The answer as everybody may read it, at most 4,000 characters; needs `publicQuestion`.',
  })
  publicAnswer?: string | null;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class CloseFeedbackCaseInput {
  @Field(() => ID, { description: 'The case.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => String, { description: 'Why it needs no answer, for staff, at most 4,000 characters.' })
  reason: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class HideReportedContentInput {
  @Field(() => ID, { description: 'The case with the report.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => String, {
    description: 'Why, for whoever wrote it, at most 600 characters; who reported it is not told.',
  })
  reason: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class ReportContentInput {
  @Field(() => ID, { description: 'The review or the public reading list.' })
  contentId: string;

  @Field(() => String, { description: 'What is wrong with it, at most 4,000 characters.' })
  reason: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class UnpublishFeedbackAnswerInput {
  @Field(() => ID, { description: 'The case.' })
  id: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class PassOnPraiseInput {
  @Field(() => ID, { description: 'The case.' })
  id: string;

  @Field(() => ID, { description: 'The colleague.' })
  staffId: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class RevealFeedbackSenderInput {
  @Field(() => ID, { description: 'The case.' })
  id: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class CreateFeedbackReplyInput {
  @Field(() => String, { description: 'What staff call it, at most 80 characters.' })
  name: string;

  @Field(() => LocalizedTextInput, { description: 'The words, at most 2,000 characters in each language.' })
  text: LocalizedTextInput;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveFeedbackReplyInput {
  @Field(() => ID, { description: 'The common answer.' })
  id: string;

  @IdempotencyKey(KEY)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Narrows cases; fields are ANDed, list values are ORed.' })
export class FeedbackCaseFilter {
  @Field(() => [FeedbackCaseStatusEnum], { nullable: true, description: 'Any of these states.' })
  statuses?: CaseStatus[] | null;

  @Field(() => [FeedbackCaseKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: CaseKind[] | null;

  @Field(() => [FeedbackCategories.Code], { nullable: true, description: 'Any of these categories.' })
  categories?: CaseCategory[] | null;

  @Field(() => [FeedbackUnits.Code], { nullable: true, description: 'Any of these units.' })
  units?: CaseUnit[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: given to the caller.' })
  isMine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: waiting although the last day is over.' })
  isOverdue?: boolean | null;
}

const FeedbackCaseOrderFieldEnum = registered<CaseOrder['field']>(
  'FeedbackCaseOrderField',
  'What cases can be ordered by.',
  { DUE_ON: 'The last day for an answer.', CREATED_AT: 'When it came.' },
);

@InputType({ description: 'How to order cases. Ties break on `id`.' })
export class FeedbackCaseOrder {
  @Field(() => FeedbackCaseOrderFieldEnum, { description: 'By what.' })
  field: CaseOrder['field'];

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@InputType({ description: 'Narrows answers; fields are ANDed, list values are ORed.' })
export class FeedbackAnswerFilter {
  @Field(() => [FeedbackCaseKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: CaseKind[] | null;

  @Field(() => [FeedbackCategories.Code], { nullable: true, description: 'Any of these categories.' })
  categories?: CaseCategory[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words in question or answer, at most 100 characters.',
  })
  text?: string | null;
}

const FeedbackAnswerOrderFieldEnum = registered<'PUBLISHED_AT'>(
  'FeedbackAnswerOrderField',
  'What answers can be ordered by.',
  { PUBLISHED_AT: 'When it was published.' },
);

@InputType({ description: 'How to order answers. Ties break on `id`.' })
export class FeedbackAnswerOrder {
  @Field(() => FeedbackAnswerOrderFieldEnum, { description: 'By what.' })
  field: 'PUBLISHED_AT';

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' })
  direction: OrderDirection;
}
