import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { hoursUntil } from '../../../shared/time-span';
import type { PrivacyDeps } from '../deps';
import type { DataBreach } from './breach.entity';
import { isReportLate } from './breach.rules';
import {
  CloseDataBreachInput,
  CloseDataBreachPayload,
  DataBreachClockChangeType,
  DataBreachType,
  RecordDataBreachInput,
  RecordDataBreachPayload,
  ReportDataBreachInput,
  ReportDataBreachPayload,
  TellDataBreachAgainInput,
  TellDataBreachAgainPayload,
  TellDataBreachInput,
  TellDataBreachPayload,
  UpdateDataBreachInput,
  UpdateDataBreachPayload,
} from './breach.type';
import { clockChangesByBreach, findBreach, listBreaches } from './breaches.queries';
import type { ClockChange } from './clock-change.entity';
import { lettersByBreach } from './letters.queries';
import type { BreachOutcome } from './save-breach';
import { closeBreach, recordBreach, reportBreach, updateBreach } from './save-breach';
import { tellAgain } from './tell-again';
import { listGiven, tellPeople } from './tell-people';

const READ = { staff: 'privacy.read', at: EVERYWHERE } as const;
const WRITE = { staff: 'privacy.write', at: EVERYWHERE } as const;

/** Shows the register of breaches, and lets staff keep it. */
@Resolver(() => DataBreachType)
export class DataBreachResolver {
  constructor(private readonly deps: PrivacyDeps) {}

  @Access(READ)
  @Query(() => [DataBreachType], {
    description: 'Data breaches, those that are not closed first, then the newest, at most 200.',
  })
  @Priced(30)
  dataBreaches(@Ctx() { db }: Context): Promise<DataBreach[]> {
    return listBreaches(db);
  }

  @Access(READ)
  @Query(() => DataBreachType, { nullable: true, description: 'A data breach; null if there is none.' })
  dataBreach(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
  ): Promise<DataBreach | null> {
    return findBreach(db, id);
  }

  @Access(WRITE)
  @Mutation(() => RecordDataBreachPayload, {
    description: 'Writes a data breach down; its clock of 3 x 24 hours runs from when it was noticed.',
  })
  async recordDataBreach(
    @Arg('input', () => RecordDataBreachInput, { description: 'The breach.' }) input: RecordDataBreachInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordDataBreachPayload>> {
    return payload(context, await recordBreach(this.deps, context.actor, input));
  }

  @Access(WRITE)
  @Mutation(() => UpdateDataBreachPayload, { description: 'Changes what is said of a data breach.' })
  async updateDataBreach(
    @Arg('input', () => UpdateDataBreachInput, { description: 'The changes.' }) input: UpdateDataBreachInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateDataBreachPayload>> {
    return payload(context, await updateBreach(this.deps, context.actor, input));
  }

  @Access(WRITE)
  @Mutation(() => ReportDataBreachPayload, {
    description:
      'Notes when the authority was told of a data breach, and under which number; late is no refusal.',
  })
  async reportDataBreach(
    @Arg('input', () => ReportDataBreachInput, { description: 'The report.' }) input: ReportDataBreachInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReportDataBreachPayload>> {
    return payload(context, await reportBreach(this.deps, context.actor, input));
  }

  @Access(WRITE)
  @Mutation(() => TellDataBreachPayload, {
    description:
      'Tells members of a data breach, each once by their own way, a child through the guardian. Refused while a content of the letter is missing.',
  })
  async tellDataBreach(
    @Arg('input', () => TellDataBreachInput, { description: 'Who is told.' }) input: TellDataBreachInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof TellDataBreachPayload>> {
    const result = await tellPeople(this.deps, context.actor, input);
    const told = await payload(context, result);
    if (!result.ok) return { ...told, toldCount: 0, unknown: [] };
    const { cardNumbers, memberIds } = listGiven(input);
    const given = [...cardNumbers, ...memberIds];
    const unknown = result.value.unknown.map((place) => given[place] ?? '');
    return { ...told, toldCount: result.value.count, unknown };
  }

  @Access(WRITE)
  @Mutation(() => TellDataBreachAgainPayload, {
    description: 'Writes once more to all whose letter about a data breach failed. Refused when none did.',
  })
  async tellDataBreachAgain(
    @Arg('input', () => TellDataBreachAgainInput, { description: 'Which one.' })
    input: TellDataBreachAgainInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof TellDataBreachAgainPayload>> {
    const result = await tellAgain(this.deps, context.actor, input);
    return { ...(await payload(context, result)), chosenCount: result.ok ? result.value.count : 0 };
  }

  @Access(WRITE)
  @Mutation(() => CloseDataBreachPayload, {
    description: 'Closes a data breach, or opens a closed one again; both with a reason.',
  })
  async closeDataBreach(
    @Arg('input', () => CloseDataBreachInput, { description: 'Which one, and why.' })
    input: CloseDataBreachInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseDataBreachPayload>> {
    return payload(context, await closeBreach(this.deps, context.actor, input));
  }

  @FieldResolver(() => [String], { description: 'Tables of the register of processing that it touched.' })
  tables(@Root() { tableNames }: DataBreach): readonly string[] {
    return tableNames;
  }

  @FieldResolver(() => Int, { description: 'Hours until the clock ends, rounded up; below zero afterwards.' })
  hoursLeft(@Root() { dueAt }: DataBreach, @Ctx() { clock }: Context): number {
    return hoursUntil(dueAt, clock.now());
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the authority was not told within 3 x 24 hours: it still waits, or was told later.',
  })
  isReportLate(@Root() breach: DataBreach, @Ctx() { clock }: Context): boolean {
    return isReportLate(breach, clock.now());
  }

  @FieldResolver(() => Int, { description: 'How many people were chosen to be told.' })
  async chosenCount(@Root() { id }: DataBreach, @Ctx() { loader }: Context): Promise<number> {
    return (await loader(lettersByBreach).load(id)).chosen;
  }

  @FieldResolver(() => Int, { description: 'To how many people a letter left.' })
  async toldCount(@Root() { id }: DataBreach, @Ctx() { loader }: Context): Promise<number> {
    return (await loader(lettersByBreach).load(id)).told;
  }

  @FieldResolver(() => Int, {
    description: 'To how many people the letter failed; `tellDataBreachAgain` writes to them once more.',
  })
  async failedCount(@Root() { id }: DataBreach, @Ctx() { loader }: Context): Promise<number> {
    return (await loader(lettersByBreach).load(id)).failed;
  }

  @FieldResolver(() => [DataBreachClockChangeType], {
    description: 'Changes of when it was noticed, newest first.',
  })
  clockChanges(@Root() { id }: DataBreach, @Ctx() { loader }: Context): Promise<readonly ClockChange[]> {
    return loader(clockChangesByBreach).load(id);
  }
}

async function payload(context: Context, result: Awaited<BreachOutcome>) {
  if (!result.ok) return { breach: null, userErrors: toUserErrors(result.refusals, context.locale) };
  context.loader(lettersByBreach).clear(result.value.breachId);
  context.loader(clockChangesByBreach).clear(result.value.breachId);
  return { breach: await findBreach(context.db, result.value.breachId), userErrors: [] };
}
