import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toCivilDate } from '../../../shared/civil-date';
import type { Title } from '../../catalogue';
import { titleById, TitleType } from '../../catalogue';
import type { Programme } from '../../programmes';
import { programmeForViewer, ProgrammeType } from '../../programmes';
import type { GuideSource, GuideStep } from './guide-parts.entity';
import {
  figuresByGuide,
  sourcesByGuide,
  stepsByGuide,
  listTickedSteps,
  titleIdsByGuide,
} from './guide-parts.queries';
import type { Guide } from './guide.entity';
import { guidesAbout } from './guide-search.queries';
import { guideById, guideBySlug, listGuides } from './guides.queries';
import type { LegalFigure } from '../figures/legal-figure.entity';
import { templatePath } from '../tools/templates.rules';
import { canWriteGuides, nullUnlessVisible } from '../guides.policy';
import { LegalFigureType } from '../figures/legal-figure.graphql';
import { GuideFilter } from './guide-inputs.type';
import { GuideSourceType, GuideStepType, GuideTemplateType, GuideType } from './guide.type';

/** Reads guides and what belongs to them. */
@Resolver(() => GuideType)
export class GuideResolver {
  @Access({ public: true })
  @Query(() => [GuideType], { description: 'Guides in their order, at most 200.' })
  async guides(
    @Arg('filter', () => GuideFilter, { nullable: true, description: 'Which ones.' })
    filter: GuideFilter | null,
    @Ctx() context: Context,
  ): Promise<Guide[]> {
    const { statuses, isReviewDue, text, ...rest } = filter ?? {};
    const wanted =
      canWriteGuides(context.actor) && statuses && statuses.length > 0 ? statuses : (['PUBLISHED'] as const);
    const guides = await listGuides(context.db, {
      ...rest,
      statuses: wanted,
      dueOn: isReviewDue ? toCivilDate(context.clock.now()) : null,
    });
    return text == null ? guides : guidesAbout(guides, text);
  }

  @Access({ public: true })
  @Query(() => GuideType, {
    nullable: true,
    description: 'A guide by its id; null if there is none or you may not see it.',
  })
  async guide(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Guide | null> {
    return nullUnlessVisible(context, await context.loader(guideById).load(id));
  }

  @Access({ public: true })
  @Query(() => GuideType, {
    nullable: true,
    description: 'A guide by the word in its address; null if there is none or you may not see it.',
  })
  async guideBySlug(
    @Arg('slug', () => String, { description: 'The word in its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<Guide | null> {
    return nullUnlessVisible(context, await guideBySlug(context.db, slug));
  }

  @FieldResolver(() => [GuideStepType], { description: 'Its steps, in their order.' })
  steps(@Root() guide: Guide, @Ctx() context: Context): Promise<GuideStep[]> {
    return context.loader(stepsByGuide).load(guide.id);
  }

  @FieldResolver(() => [GuideSourceType], { description: 'Where it has its facts from.' })
  sources(@Root() guide: Guide, @Ctx() context: Context): Promise<GuideSource[]> {
    return context.loader(sourcesByGuide).load(guide.id);
  }

  @FieldResolver(() => [LegalFigureType], { description: 'Legal figures that it shows.' })
  figures(@Root() guide: Guide, @Ctx() context: Context): Promise<LegalFigure[]> {
    return context.loader(figuresByGuide).load(guide.id);
  }

  @FieldResolver(() => [TitleType], { description: 'Titles that go with it.' })
  async titles(@Root() guide: Guide, @Ctx() context: Context): Promise<Title[]> {
    const ids = await context.loader(titleIdsByGuide).load(guide.id);
    const titles = await context.loader(titleById).loadMany(ids);
    return titles.flatMap((title) => (title === null || title instanceof Error ? [] : [title]));
  }

  @FieldResolver(() => ProgrammeType, {
    nullable: true,
    description: 'The programme whose coming events belong to it; null if there is none.',
  })
  programme(@Root() guide: Guide, @Ctx() context: Context): Promise<Programme | null> | null {
    return guide.programmeId === null ? null : programmeForViewer(context, guide.programmeId);
  }

  @FieldResolver(() => [ID], {
    description: 'The steps that you have ticked; empty unless you are a signed-in member.',
  })
  @Priced(2)
  viewerTicks(@Root() guide: Guide, @Ctx() context: Context): Promise<string[]> | string[] {
    return context.actor.kind === 'member'
      ? listTickedSteps(context.db, context.actor.memberId, guide.id)
      : [];
  }
}

/** Resolves the file of a step. */
@Resolver(() => GuideStepType)
export class GuideStepResolver {
  @FieldResolver(() => GuideTemplateType, {
    nullable: true,
    description: 'A file that helps with it; null if there is none.',
  })
  template(@Root() { template }: GuideStep): GuideTemplateType | null {
    return template === null ? null : { code: template, path: templatePath(template) };
  }
}
