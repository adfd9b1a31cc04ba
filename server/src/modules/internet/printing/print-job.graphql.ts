import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { DateRange, toDaySpan } from '../../../platform/graphql/date-range';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { spaceItemById } from '../../spaces';
import { readSessionKey } from '../computers/kiosk-sign-in';
import type { PrintJob } from './print-job.entity';
import {
  CancelPrintJobInput,
  CancelPrintJobPayload,
  PrintDayType,
  PrintJobConnectionType,
  PrintJobListArgs,
  PrintJobType,
  RecordPrintJobInput,
  RecordPrintJobPayload,
  ReleasePrintJobInput,
  ReleasePrintJobPayload,
  SendPrintJobInput,
  SendPrintJobPayload,
  VoidPrintJobInput,
  VoidPrintJobPayload,
} from './print-job.type';
import type { PrintDay } from './print-jobs.queries';
import { findPrintJob, listPrintDays, listPrintJobs } from './print-jobs.queries';
import { recordPrintJob, sendPrintJob } from './record-print-job';
import type { PrintDeps } from './settle-print-job';
import { cancelPrintJob, releasePrintJob, voidPrintJob } from './settle-print-job';

const KIOSK = { kind: 'system', name: 'kiosk' } as const;
const MOST_DAYS = 366;

/** Counts printing: what is stated at computers and at the desk waits there, is released or let go. */
@Resolver(() => PrintJobType)
export class PrintJobResolver {
  constructor(private readonly deps: PrintDeps) {}

  @Access({ staff: 'internet.read' })
  @Query(() => PrintJobConnectionType, {
    description: 'Print jobs, without names. `first` or `last` is required, 1 to 100.',
  })
  printJobs(
    @Args(() => PrintJobListArgs) { filter, orderBy = null, ...page }: PrintJobListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<PrintJob>> {
    return listPrintJobs(db, { filter: filter ?? {}, orderBy, page: pageRequest(page) });
  }

  @Access({ staff: 'internet.read' })
  @Query(() => [PrintDayType], {
    description:
      'Pages that were handed out at a branch by day, at most 366 days; days without any are left out.',
  })
  @Priced(20)
  printDays(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('dates', () => DateRange, { description: 'The days, at most 366.' }) dates: DateRange,
    @Ctx() { db }: Context,
  ): Promise<PrintDay[]> {
    return listPrintDays(db, { branchId, ...toDaySpan(dates, { mostDays: MOST_DAYS }) });
  }

  @Access({ staff: 'internet.serve', at: 'branchId' })
  @Mutation(() => RecordPrintJobPayload, {
    description: 'Records pages at the desk. What they cost is settled now, by the rules of whoever prints.',
  })
  async recordPrintJob(
    @Arg('input', () => RecordPrintJobInput, { description: 'What, and for whom.' })
    input: RecordPrintJobInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordPrintJobPayload>> {
    return answer(context, await recordPrintJob(this.deps, context.actor, input));
  }

  @Access({ public: true })
  @Mutation(() => SendPrintJobPayload, {
    description: 'States at a library PC how many pages are to be printed; they wait at the desk.',
  })
  async sendPrintJob(
    @Arg('input', () => SendPrintJobInput, { description: 'What.' })
    { sessionKey, ...wanted }: SendPrintJobInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SendPrintJobPayload>> {
    const sessionId = readSessionKey(this.deps, sessionKey) ?? '';
    return answer(context, await sendPrintJob(this.deps, KIOSK, { ...wanted, sessionId }));
  }

  @Access({ staff: 'internet.serve', at: 'id' })
  @Mutation(() => ReleasePrintJobPayload, {
    description: 'Hands pages out and takes their money, in cash, into the till of the branch.',
  })
  async releasePrintJob(
    @Arg('input', () => ReleasePrintJobInput, { description: 'Which.' }) input: ReleasePrintJobInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReleasePrintJobPayload>> {
    return answer(context, await releasePrintJob(this.deps, context.actor, input));
  }

  @Access({ staff: 'internet.serve', at: 'id' })
  @Mutation(() => CancelPrintJobPayload, { description: 'Lets a job go that nobody fetches.' })
  async cancelPrintJob(
    @Arg('input', () => CancelPrintJobInput, { description: 'Which, and why.' }) input: CancelPrintJobInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CancelPrintJobPayload>> {
    return answer(context, await cancelPrintJob(this.deps, context.actor, input));
  }

  @Access({ staff: 'internet.serve', at: 'id' })
  @Mutation(() => VoidPrintJobPayload, {
    description:
      'Takes back that a job was handed out: its free pages are there again, and its money leaves the till while its period is open.',
  })
  async voidPrintJob(
    @Arg('input', () => VoidPrintJobInput, { description: 'Which, and why.' }) input: VoidPrintJobInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof VoidPrintJobPayload>> {
    return answer(context, await voidPrintJob(this.deps, context.actor, input));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is written on the computer it was sent from; null where the desk recorded it.',
  })
  async computerCode(@Root() { itemId }: PrintJob, @Ctx() { loader }: Context): Promise<string | null> {
    return itemId === null ? null : ((await loader(spaceItemById).load(itemId))?.code ?? null);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether a member prints; false for guests, and once forgotten.',
  })
  isOfMember(@Root() { memberId }: PrintJob): boolean {
    return memberId !== null;
  }
}

async function answer({ db, locale }: Context, result: Result<{ readonly jobId: string }, Refusal>) {
  if (!result.ok) return { job: null, userErrors: toUserErrors(result.refusals, locale) };
  return { job: await findPrintJob(db, result.value.jobId), userErrors: [] };
}
