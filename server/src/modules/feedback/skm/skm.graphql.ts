import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { SMALLEST_GROUP, SMALLEST_PUBLISHED_GROUP } from '../../../shared/small-groups';
import { answerSurvey, openSurvey } from './sheets/answer-survey';
import type { SkmDeps } from './deps';
import { FORM_WORDING } from './sheets/element-wording.rules';
import { enterPaperSheet } from './sheets/enter-paper-sheet';
import { loadBreakdown, loadServed, toSample } from './periods/load-results';
import type { SatisfactionPeriod } from './periods/period.entity';
import {
  actsByPeriod,
  findAct,
  findPeriod,
  listPeriods,
  listPublishedPeriods,
} from './periods/periods.queries';
import { toAct, toAnswers, toResults, toRespondent } from './periods/present-results.graphql';
import { saveAct } from './periods/save-act';
import { closePeriod, openPeriod, publishPeriod } from './periods/save-period';
import {
  AnswerSatisfactionSurveyInput,
  AnswerSatisfactionSurveyPayload,
  CloseSatisfactionPeriodInput,
  CloseSatisfactionPeriodPayload,
  EnterSatisfactionSheetInput,
  EnterSatisfactionSheetPayload,
  OpenSatisfactionPeriodInput,
  OpenSatisfactionPeriodPayload,
  PublishSatisfactionPeriodInput,
  PublishSatisfactionPeriodPayload,
  SaveSatisfactionActInput,
  SaveSatisfactionActPayload,
} from './skm-inputs.type';
import { SatisfactionService } from './skm-enums.graphql';
import { SERVICES } from './skm.terms';
import {
  SatisfactionActType,
  SatisfactionFormType,
  SatisfactionLinkType,
  SatisfactionPeriodType,
  SatisfactionResultsType,
  SatisfactionSampleType,
} from './skm.type';
import { sealPass } from './sheets/survey-pass';

const { toTerm } = SatisfactionService;

/** Shows periods of the survey: published ones to everybody, all to staff. */
@Resolver(() => SatisfactionPeriodType)
export class SatisfactionPeriodResolver {
  constructor(private readonly deps: SkmDeps) {}

  @Access({ public: true })
  @Query(() => [SatisfactionPeriodType], {
    description: 'Published periods of the satisfaction survey, the newest first, at most 12.',
  })
  publishedSatisfactionPeriods(@Ctx() { db }: Context): Promise<SatisfactionPeriod[]> {
    return listPublishedPeriods(db);
  }

  @Access({ staff: 'satisfaction.read' })
  @Query(() => [SatisfactionPeriodType], {
    description: 'Periods of the satisfaction survey, the newest first, at most 40.',
  })
  satisfactionPeriods(@Ctx() { db }: Context): Promise<SatisfactionPeriod[]> {
    return listPeriods(db);
  }

  @Access({ staff: 'satisfaction.read' })
  @Query(() => SatisfactionPeriodType, { nullable: true, description: 'One period.' })
  satisfactionPeriod(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() { db }: Context,
  ): Promise<SatisfactionPeriod | null> {
    return findPeriod(db.read, id);
  }

  @FieldResolver(() => SatisfactionResultsType, {
    description: 'What its sheets say. Groups under 5 are hidden, for the public those under 10.',
  })
  async results(@Root() period: SatisfactionPeriod, @Ctx() { db, actor }: Context) {
    const isInside = actor.kind === 'staff' && actor.permissions.has('satisfaction.read');
    return toResults(await loadBreakdown(db, period), isInside ? SMALLEST_GROUP : SMALLEST_PUBLISHED_GROUP);
  }

  @FieldResolver(() => [SatisfactionActType], {
    description: 'What follows from it, by deadline, at most 100; to the public what is marked so.',
  })
  async acts(@Root() { id }: SatisfactionPeriod, @Ctx() { loader, actor }: Context) {
    const isInside = actor.kind === 'staff' && actor.permissions.has('satisfaction.read');
    const acts = await loader(actsByPeriod).load(id);
    return acts.filter(({ isPublic }) => isInside || isPublic).map(toAct);
  }

  @Access({ staff: 'satisfaction.read' })
  @FieldResolver(() => SatisfactionSampleType, { description: 'How many must answer; staff only.' })
  async sample(@Root() period: SatisfactionPeriod, @Ctx() { db }: Context) {
    const { population, needed, served, shares } = toSample(await loadServed(db, period));
    return {
      servedCount: population,
      neededCount: needed,
      services: SERVICES.filter((service) => served[service] > 0).map((service) => ({
        service: toTerm(service),
        servedCount: served[service],
        neededCount: shares[service],
      })),
    };
  }

  @Access({ staff: 'satisfaction.read' })
  @FieldResolver(() => [SatisfactionLinkType], {
    description: 'Links for a QR code at the desk and for a tablet, by service; staff only.',
  })
  links(@Root() { untilDate }: SatisfactionPeriod): SatisfactionLinkType[] {
    const { dataKey, publicOrigin } = this.deps;
    return SERVICES.map((service) => ({
      service: toTerm(service),
      deskUrl: `${publicOrigin}/survei#${sealPass(dataKey, { channel: 'DESK', service, untilDate, nonce: '' })}`,
      kioskUrl: `${publicOrigin}/survei#${sealPass(dataKey, { channel: 'KIOSK', service, untilDate, nonce: '' })}`,
    }));
  }
}

/** Takes sheets: from phones and tablets without a name, from paper by the hands of staff. */
@Resolver()
export class SatisfactionSheetResolver {
  constructor(private readonly deps: SkmDeps) {}

  @Access({ public: true })
  @Query(() => SatisfactionFormType, {
    nullable: true,
    description: 'What a link to the survey opens; null if the library did not make it.',
  })
  async satisfactionForm(
    @Arg('pass', () => String, { description: 'The pass of the link.' }) pass: string,
    @Ctx() { setNoStore }: Context,
  ): Promise<SatisfactionFormType | null> {
    setNoStore();
    const opened = await openSurvey(this.deps, pass);
    return (
      opened && {
        channel: opened.pass.channel,
        state: opened.state,
        service: toTerm(opened.pass.service),
        elements: FORM_WORDING,
      }
    );
  }

  @Access({ public: true })
  @Mutation(() => AnswerSatisfactionSurveyPayload, {
    description:
      'Keeps an anonymous sheet of the satisfaction survey: nine answers, a month and half of a day, and nothing that leads to a person. An invitation is answered once; sent again it changes nothing.',
  })
  async answerSatisfactionSurvey(
    @Arg('input', () => AnswerSatisfactionSurveyInput, { description: 'The sheet.' })
    { pass, sheetKey, service, answers, respondent }: AnswerSatisfactionSurveyInput,
    @Ctx() { locale, remoteAddress }: Context,
  ): Promise<PayloadOf<typeof AnswerSatisfactionSurveyPayload>> {
    const read = toAnswers(answers);
    const result = read.ok
      ? await answerSurvey(
          this.deps,
          { pass, sheetKey, service: service ?? null, answers: read.value, ...toRespondent(respondent) },
          toNeighbourhood(remoteAddress).address,
        )
      : read;
    return result.ok
      ? { ...result.value, userErrors: [] }
      : { outcome: null, isComplete: null, userErrors: toUserErrors(result.refusals, locale) };
  }

  @Access({ staff: 'satisfaction.enter' })
  @Mutation(() => EnterSatisfactionSheetPayload, {
    description:
      'Enters a sheet that was filled in on paper. Nobody is named with it, not even who entered it.',
  })
  async enterSatisfactionSheet(
    @Arg('input', () => EnterSatisfactionSheetInput, { description: 'The sheet.' })
    { periodId, sheetKey, service, answers, respondent }: EnterSatisfactionSheetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof EnterSatisfactionSheetPayload>> {
    const read = toAnswers(answers);
    const result = read.ok
      ? await enterPaperSheet(this.deps, {
          periodId,
          sheetKey,
          service,
          answers: read.value,
          ...toRespondent(respondent),
        })
      : read;
    return periodPayload(context, result);
  }
}

/** Lets staff run periods and plan what follows from them. */
@Resolver()
export class SatisfactionManagementResolver {
  constructor(private readonly deps: SkmDeps) {}

  @Access({ staff: 'satisfaction.write', at: EVERYWHERE })
  @Mutation(() => OpenSatisfactionPeriodPayload, {
    description: 'Opens a period of the survey, in the words of the form. Periods share no day.',
  })
  async openSatisfactionPeriod(
    @Arg('input', () => OpenSatisfactionPeriodInput, { description: 'Its days.' })
    input: OpenSatisfactionPeriodInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof OpenSatisfactionPeriodPayload>> {
    return periodPayload(context, await openPeriod(this.deps, context.actor, input));
  }

  @Access({ staff: 'satisfaction.write', at: EVERYWHERE })
  @Mutation(() => CloseSatisfactionPeriodPayload, {
    description: 'Closes a period for good: no sheet comes after that, and its results are kept.',
  })
  async closeSatisfactionPeriod(
    @Arg('input', () => CloseSatisfactionPeriodInput, { description: 'Which.' })
    input: CloseSatisfactionPeriodInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseSatisfactionPeriodPayload>> {
    return periodPayload(context, await closePeriod(this.deps, context.actor, input));
  }

  @Access({ staff: 'satisfaction.write', at: EVERYWHERE })
  @Mutation(() => PublishSatisfactionPeriodPayload, {
    description: 'Publishes the results of a closed period.',
  })
  async publishSatisfactionPeriod(
    @Arg('input', () => PublishSatisfactionPeriodInput, { description: 'Which.' })
    input: PublishSatisfactionPeriodInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PublishSatisfactionPeriodPayload>> {
    return periodPayload(context, await publishPeriod(this.deps, context.actor, input));
  }

  @Access({ staff: 'satisfaction.write', at: EVERYWHERE })
  @Mutation(() => SaveSatisfactionActPayload, {
    description: 'Keeps what follows from a period for an element.',
  })
  async saveSatisfactionAct(
    @Arg('input', () => SaveSatisfactionActInput, { description: 'The follow-up.' })
    input: SaveSatisfactionActInput,
    @Ctx() { actor, db, locale }: Context,
  ): Promise<PayloadOf<typeof SaveSatisfactionActPayload>> {
    const { id = null, version = null, ...entered } = input;
    const result = await saveAct(this.deps, actor, { ...entered, id, version });
    if (!result.ok) return { act: null, userErrors: toUserErrors(result.refusals, locale) };
    const act = await findAct(db.read, result.value.actId);
    return { act: act && toAct(act), userErrors: [] };
  }
}

async function periodPayload({ db, locale }: Context, result: Result<{ periodId: string }, Refusal>) {
  if (!result.ok) return { period: null, userErrors: toUserErrors(result.refusals, locale) };
  return { period: await findPeriod(db.read, result.value.periodId), userErrors: [] };
}
