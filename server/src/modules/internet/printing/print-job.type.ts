import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { DateRange } from '../../../platform/graphql/date-range';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import type { PrintJobOrderField } from './print-jobs.queries';
import type { PrintJobState } from './print-price.rules';

/** How a print job stands, in the schema. */
export const PrintJobStateEnum = registered<PrintJobState>(
  'PrintJobState',
  'How a print job stands. New values may appear.',
  {
    WAITING: 'It waits at the desk.',
    RELEASED: 'It was handed out, and paid if it cost something.',
    CANCELLED: 'It was let go.',
    VOIDED: 'It was handed out and taken back: its money and free pages went back.',
  },
);

@ObjectType('PrintJob', {
  simpleResolvers: true,
  description:
    'Pages that somebody wants printed, as they were stated at a computer or at the desk; no name.',
})
export class PrintJobType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'The number by which it is called: from 1 each day at each branch.' })
  number: number;

  @Field(() => Int, { description: 'How many pages.' })
  pages: number;

  @Field(() => Boolean, { description: 'Whether in colour.' })
  isColour: boolean;

  @Field(() => PrintJobStateEnum, { description: 'How it stands.' })
  state: PrintJobState;

  @Field(() => Int, { description: 'How many of its pages are free.' })
  freePages: number;

  @Field(() => RupiahScalar, {
    description: 'What each other page costs, by the rules when it was recorded.',
  })
  pagePrice: number;

  @Field(() => RupiahScalar, { description: 'What it costs.' })
  amount: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was released or let go.' })
  decidedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was let go or taken back; null if it was not.',
  })
  cancelReason: string | null;

  @Field(() => String, { nullable: true, description: 'Its receipt; null where no money moved.' })
  receiptNumber: string | null;

  branchId: string;
  itemId: string | null;
  memberId: string | null;
}

/** `PrintJobEdge` and `PrintJobConnection`. */
export const { EdgeType: PrintJobEdgeType, ConnectionType: PrintJobConnectionType } = connectionTypes(
  'PrintJob',
  () => PrintJobType,
  { one: 'A print job', many: 'print jobs' },
);

const PrintJobOrderFieldEnum = registered<PrintJobOrderField>(
  'PrintJobOrderField',
  'What print jobs can be ordered by.',
  { RECORDED_AT: 'When they were recorded.' },
);

@InputType({ description: 'Narrows print jobs; fields are ANDed, list values are ORed.' })
export class PrintJobFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [PrintJobStateEnum], { nullable: true, description: 'In any of these states.' })
  states?: PrintJobState[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Recorded on these days.' })
  recordedOn?: DateRange | null;
}

@InputType({ description: 'How to order print jobs. Ties break on `id`.' })
export class PrintJobOrder {
  @Field(() => PrintJobOrderFieldEnum, { description: 'By what.' })
  field: PrintJobOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class PrintJobListArgs extends PageArgs {
  @Field(() => PrintJobFilter, { nullable: true, description: 'Which jobs; all when absent.' })
  filter?: PrintJobFilter | null;

  @Field(() => PrintJobOrder, { nullable: true, description: 'Order; the earliest first when absent.' })
  orderBy?: PrintJobOrder | null;
}

@ObjectType('PrintDay', { simpleResolvers: true, description: 'What was printed on a day at a branch.' })
export class PrintDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  date: string;

  @Field(() => Int, { description: 'Jobs that were handed out.' })
  jobCount: number;

  @Field(() => Int, { description: 'Pages in black.' })
  blackPages: number;

  @Field(() => Int, { description: 'Pages in colour.' })
  colourPages: number;

  @Field(() => RupiahScalar, { description: 'What they brought.' })
  amount: number;
}

const JOB = unlessRefused(PrintJobType, 'The print job');

@MutationInput()
export class RecordPrintJobInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => Int, { description: 'How many pages, 1 to 500.' })
  pages: number;

  @Field(() => Boolean, { description: 'Whether in colour.' })
  isColour: boolean;

  @Field(() => String, { nullable: true, description: 'The card of the member; absent for anybody.' })
  cardNumber?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const RecordPrintJobPayload = definePayload('RecordPrintJob', { job: JOB });

@MutationInput()
export class SendPrintJobInput {
  @Field(() => String, { description: 'What the screen knows its session by.' })
  sessionKey: string;

  @Field(() => Int, { description: 'How many pages, 1 to 500.' })
  pages: number;

  @Field(() => Boolean, { description: 'Whether in colour.' })
  isColour: boolean;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const SendPrintJobPayload = definePayload('SendPrintJob', { job: JOB });

@MutationInput()
export class ReleasePrintJobInput {
  @Field(() => ID, { description: 'The job.' })
  id: string;

  @IdempotencyKey({ effect: 'a repeat takes no more money' })
  idempotencyKey: string;
}

export const ReleasePrintJobPayload = definePayload('ReleasePrintJob', { job: JOB });

@MutationInput()
export class VoidPrintJobInput {
  @Field(() => ID, { description: 'The print job.' })
  id: string;

  @Field(() => String, { description: 'Why, at most 200 characters.' })
  reason: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const VoidPrintJobPayload = definePayload('VoidPrintJob', { job: JOB });

@MutationInput()
export class CancelPrintJobInput {
  @Field(() => ID, { description: 'The job.' })
  id: string;

  @Field(() => String, { description: 'Why, at most 200 characters.' })
  reason: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const CancelPrintJobPayload = definePayload('CancelPrintJob', { job: JOB });
