import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import { DateRange, toDaySpan } from '../../platform/graphql/date-range';
import { Access } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import { toUserErrors } from '../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../platform/graphql/payload';
import { addDays, toCivilDate, toWeekday } from '../../shared/civil-date';
import type { VisitDay, VisitSpan } from './visits.queries';
import { visitDays, visitGroups, visitPurposes } from './visits.queries';
import { recordGroupVisit } from './record-group-visit';
import { recordGuestVisit, recordVisit } from './record-visit';
import type { VisitDeps } from './deps';
import { RecordGroupVisitInput, RecordGuestVisitInput, RecordVisitInput } from './visit.type';
import {
  RecordGroupVisitPayload,
  RecordGuestVisitPayload,
  RecordVisitPayload,
  VisitFiguresType,
  VisitReportType,
} from './visit.type';

const LONGEST_REPORT = 366;

/** Keeps the guest book and reads it. */
@Resolver()
export class VisitsResolver {
  constructor(private readonly deps: VisitDeps) {}

  @Access({ staff: 'visits.record', at: 'branchId' })
  @Mutation(() => RecordVisitPayload, {
    description:
      'Writes the holder of a card into the guest book. A second scan within half an hour is the same visit.',
  })
  async recordVisit(
    @Arg('input', () => RecordVisitInput, { description: 'Card and branch.' }) input: RecordVisitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordVisitPayload>> {
    const result = await recordVisit(this.deps, context.actor, { ...input, purpose: input.purpose ?? null });
    return result.ok
      ? { greeting: result.value, userErrors: [] }
      : { greeting: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }

  @Access({ staff: 'visits.record', at: 'branchId' })
  @Mutation(() => RecordGuestVisitPayload, {
    description: 'Writes somebody without a card into the guest book; no name is asked.',
  })
  async recordGuestVisit(
    @Arg('input', () => RecordGuestVisitInput, { description: 'The guest.' }) input: RecordGuestVisitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordGuestVisitPayload>> {
    const result = await recordGuestVisit(this.deps, context.actor, {
      ...input,
      sex: input.sex ?? null,
      ageBand: input.ageBand ?? null,
      people: input.people ?? 1,
      visitedAt: input.visitedAt ?? null,
    });
    return {
      isRecorded: result.ok,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ staff: 'visits.edit', at: 'branchId' })
  @Mutation(() => RecordGroupVisitPayload, { description: 'Writes a group into the guest book.' })
  async recordGroupVisit(
    @Arg('input', () => RecordGroupVisitInput, { description: 'The group.' }) input: RecordGroupVisitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordGroupVisitPayload>> {
    const { femaleCount, maleCount, occupations, education, ...group } = input;
    const [visitedOn, visitedHour] = [input.visitedOn ?? null, input.visitedHour ?? null];
    const counts = {
      female: femaleCount ?? 0,
      male: maleCount ?? 0,
      occupations: occupations ?? [],
      education: education ?? [],
    };
    const result = await recordGroupVisit(this.deps, context.actor, {
      ...group,
      visitedOn,
      visitedHour,
      counts,
    });
    return {
      isRecorded: result.ok,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ staff: 'visits.read' })
  @Query(() => VisitReportType, {
    description: 'The guest book of some days, at most 366 days.',
  })
  async visitReport(
    @Arg('branchId', () => ID, { nullable: true, description: 'The branch; all when absent.' })
    branchId: string | null,
    @Arg('dates', () => DateRange, { description: 'Which days; both ends are needed.' }) dates: DateRange,
    @Ctx() { db }: Context,
  ): Promise<VisitReportType> {
    const { from, to } = toDaySpan(dates, { mostDays: LONGEST_REPORT });
    const span: VisitSpan = { branchId: branchId ?? null, from, until: addDays(to, -1) };
    const [days, purposes, groups] = await Promise.all([
      visitDays(db, span),
      visitPurposes(db, span),
      visitGroups(db, span),
    ]);
    return {
      days,
      purposes,
      groups: groups.map((group) => ({
        ...group,
        femaleCount: group.counts.female,
        maleCount: group.counts.male,
      })),
    };
  }

  @Access({ staff: 'visits.read' })
  @Query(() => VisitFiguresType, { description: 'How many people came today and since Monday.' })
  async visitFigures(
    @Arg('branchId', () => ID, { nullable: true, description: 'The branch; all when absent.' })
    branchId: string | null,
    @Ctx() { db, clock }: Context,
  ): Promise<VisitFiguresType> {
    const today = toCivilDate(clock.now());
    const days = await visitDays(db, {
      branchId: branchId ?? null,
      from: addDays(today, 1 - toWeekday(today)),
      until: today,
    });
    return { today: people(days.filter(({ date }) => date === today)), week: people(days) };
  }
}

function people(days: readonly VisitDay[]): number {
  return days.reduce(
    (sum, { memberCount, guestCount, groupPeopleCount }) => sum + memberCount + guestCount + groupPeopleCount,
    0,
  );
}
