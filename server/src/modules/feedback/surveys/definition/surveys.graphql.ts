import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../../platform/auth/rights';
import { Access } from '../../../../platform/graphql/access';
import type { Page } from '../../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../../platform/graphql/connection';
import type { Context } from '../../../../platform/graphql/context';
import { toUserErrors } from '../../../../platform/graphql/errors/user-error';
import { OrderDirection } from '../../../../platform/graphql/localized-text';
import type { PayloadOf } from '../../../../platform/graphql/payload';
import type { Programme } from '../../../programmes';
import { programmeById, ProgrammeType } from '../../../programmes';
import { programmeIdsBySurvey } from '../outcomes/outcome-surveys.queries';
import type { SurveyDefinition } from './definition.terms';
import { SurveyDefinitionType } from './definition.type';
import { closeSurvey, publishSurvey } from './publish-survey';
import type { SaveDeps, SavedSurvey } from './save-survey';
import { copySurvey, createSurvey, updateSurvey } from './save-survey';
import {
  CloseSurveyInput,
  CloseSurveyPayload,
  CopySurveyInput,
  CopySurveyPayload,
  CreateSurveyInput,
  CreateSurveyPayload,
  PublishSurveyInput,
  PublishSurveyPayload,
  SurveyFilter,
  SurveyOrder,
  UpdateSurveyInput,
  UpdateSurveyPayload,
} from './survey-inputs.type';
import type { Survey } from './survey.entity';
import { SurveyConnectionType, SurveyType } from './survey.type';
import { currentVersionBySurvey, listSurveys, sheetCountBySurvey, surveyById } from './surveys.queries';

const NEWEST_FIRST: SurveyOrder = { field: 'UPDATED_AT', direction: OrderDirection.DESC };

/** Shows surveys to staff. */
@Resolver(() => SurveyType)
export class SurveyResolver {
  constructor(private readonly deps: { readonly publicOrigin: string }) {}

  @Access({ staff: 'surveys.read' })
  @Query(() => SurveyConnectionType, {
    description: 'Surveys, those changed last first unless ordered. `first` or `last` is required, 1 to 100.',
  })
  surveys(
    @Arg('filter', () => SurveyFilter, { nullable: true, description: 'Which ones.' })
    filter: SurveyFilter | null,
    @Arg('orderBy', () => SurveyOrder, { nullable: true, description: 'In which order.' })
    orderBy: SurveyOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<Survey>> {
    return listSurveys(db, filter ?? {}, { order: orderBy ?? NEWEST_FIRST, page: pageRequest(page) });
  }

  @Access({ staff: 'surveys.read' })
  @Query(() => SurveyType, { nullable: true, description: 'A survey; null if there is none.' })
  surveyForEdit(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loader }: Context,
  ): Promise<Survey | null> {
    return loader(surveyById).load(id);
  }

  @FieldResolver(() => SurveyDefinitionType, {
    nullable: true,
    description: 'What it asks as people answer it; null until it is published.',
  })
  async published(@Root() { id }: Survey, @Ctx() { loader }: Context): Promise<SurveyDefinition | null> {
    return (await loader(currentVersionBySurvey).load(id))?.definition ?? null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When the newest version was published; null until it is.',
  })
  async publishedAt(@Root() { id }: Survey, @Ctx() { loader }: Context): Promise<Date | null> {
    return (await loader(currentVersionBySurvey).load(id))?.publishedAt ?? null;
  }

  @FieldResolver(() => Int, { description: 'How many sheets were filled in.' })
  sheetCount(@Root() { id }: Survey, @Ctx() { loader }: Context): Promise<number> {
    return loader(sheetCountBySurvey).load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address to share; null unless everybody may answer it there.',
  })
  url(@Root() { kind, slug }: Survey): string | null {
    return kind === 'GENERAL' ? `${this.deps.publicOrigin}/survei/${slug}` : null;
  }

  @FieldResolver(() => [ProgrammeType], {
    description: 'The programmes whose outcomes it asks about, at most 50.',
  })
  async programmes(@Root() { id }: Survey, @Ctx() { loader }: Context): Promise<Programme[]> {
    const ids = (await loader(programmeIdsBySurvey).load(id)).slice(0, 50);
    const programmes = await Promise.all(ids.map((one) => loader(programmeById).load(one)));
    return programmes.filter((one) => one !== null);
  }
}

/** Lets staff build, publish and close surveys. */
@Resolver()
export class SurveyMutations {
  constructor(private readonly deps: SaveDeps) {}

  @Access({ staff: 'surveys.write', at: EVERYWHERE })
  @Mutation(() => CreateSurveyPayload, { description: 'Creates a survey that only staff see yet.' })
  async createSurvey(
    @Arg('input', () => CreateSurveyInput, { description: 'The survey.' }) input: CreateSurveyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateSurveyPayload>> {
    return payload(context, await createSurvey(this.deps, context.actor, input));
  }

  @Access({ staff: 'surveys.write', at: EVERYWHERE })
  @Mutation(() => UpdateSurveyPayload, {
    description: 'Changes a survey; people go on answering the version that was published.',
  })
  async updateSurvey(
    @Arg('input', () => UpdateSurveyInput, { description: 'The change.' }) input: UpdateSurveyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateSurveyPayload>> {
    return payload(context, await updateSurvey(this.deps, context.actor, input));
  }

  @Access({ staff: 'surveys.write', at: EVERYWHERE })
  @Mutation(() => PublishSurveyPayload, {
    description: 'Publishes what is written as the next version and opens the survey, also once more.',
  })
  async publishSurvey(
    @Arg('input', () => PublishSurveyInput, { description: 'Which.' }) input: PublishSurveyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PublishSurveyPayload>> {
    return payload(context, await publishSurvey(this.deps, context.actor, input));
  }

  @Access({ staff: 'surveys.write', at: EVERYWHERE })
  @Mutation(() => CloseSurveyPayload, {
    description: 'Closes a survey: it takes no answers until it is published again.',
  })
  async closeSurvey(
    @Arg('input', () => CloseSurveyInput, { description: 'Which.' }) input: CloseSurveyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseSurveyPayload>> {
    return payload(context, await closeSurvey(this.deps, context.actor, input));
  }

  @Access({ staff: 'surveys.write', at: EVERYWHERE })
  @Mutation(() => CopySurveyPayload, { description: 'Copies a survey, without its answers, into a new one.' })
  async copySurvey(
    @Arg('input', () => CopySurveyInput, { description: 'Which.' }) input: CopySurveyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CopySurveyPayload>> {
    return payload(context, await copySurvey(this.deps, context.actor, input));
  }
}

async function payload({ loader, locale }: Context, result: Awaited<SavedSurvey>) {
  if (!result.ok) return { survey: null, userErrors: toUserErrors(result.refusals, locale) };
  const { surveyId } = result.value;
  return { survey: await loader(surveyById).clear(surveyId).load(surveyId), userErrors: [] };
}
