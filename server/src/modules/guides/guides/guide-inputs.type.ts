import { Field, ID, InputType, Int } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { GuideSector, GuideStage, GuideNeed, GuideStatus } from '../guide.terms';
import type { TemplateCode } from '../tools/templates.rules';
import { GuideType } from './guide.type';
import {
  GuideSectorEnum,
  GuideStageEnum,
  GuideNeedEnum,
  GuideStatusEnum,
  GuideTemplateEnum,
} from '../enums.graphql';

@InputType({ description: 'Which guides.' })
export class GuideFilter {
  @Field(() => GuideNeedEnum, { nullable: true, description: 'For this need.' })
  need?: GuideNeed | null;

  @Field(() => GuideStageEnum, { nullable: true, description: 'For businesses at this stage.' })
  stage?: GuideStage | null;

  @Field(() => GuideSectorEnum, { nullable: true, description: 'For businesses of this sector.' })
  sector?: GuideSector | null;

  @Field(() => String, {
    nullable: true,
    description: 'With these words, at most 200 characters: the 5 that fit best, the best first.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Recommending this title.' })
  titleId?: string | null;

  @Field(() => [GuideStatusEnum], {
    nullable: true,
    description: 'In these states; published ones unless given. The public meets published ones only.',
  })
  statuses?: GuideStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that have to be looked at again, the longest due first.',
  })
  isReviewDue?: boolean | null;
}

@InputType({ description: 'A step of a guide.' })
export class GuideStepInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The step it is, so that the ticks of members stay; absent for a new one.',
  })
  id?: string | null;

  @Field(() => LocalizedTextInput, { description: 'What to do, at most 160 characters.' })
  name: LocalizedTextInput;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'A few words beside it, at most 200 characters.',
  })
  hint?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'How, in paragraphs of plain text, at most 5,000 characters.',
  })
  text?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Where it is done, beginning with https://.' })
  linkUrl?: string | null;

  @Field(() => GuideTemplateEnum, { nullable: true, description: 'A file that helps.' })
  template?: TemplateCode | null;
}

@InputType({ description: 'Where a guide has its facts from.' })
export class GuideSourceInput {
  @Field(() => String, { description: 'Name of the rule or office, at most 200 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where it stands, beginning with https://.' })
  url?: string | null;
}

@InputType({
  description: 'What can be said of a guide: absent keeps, null clears; lists replace the old ones.',
})
export class GuideDetailsInput {
  @Field(() => String, {
    nullable: true,
    description: 'The word in its address: lower case letters, digits, hyphens.',
  })
  slug?: string | null;

  @Field(() => GuideNeedEnum, { nullable: true, description: 'What it helps with.' })
  need?: GuideNeed | null;

  @Field(() => [GuideStageEnum], {
    nullable: true,
    description: 'For businesses at these stages; none means all.',
  })
  stages?: GuideStage[] | null;

  @Field(() => [GuideSectorEnum], {
    nullable: true,
    description: 'For businesses of these sectors; none means all.',
  })
  sectors?: GuideSector[] | null;

  @Field(() => GuideStatusEnum, {
    nullable: true,
    description: 'Whether the public sees it. A published guide has a step and a source.',
  })
  status?: GuideStatus | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its name, at most 160 characters.' })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'One or two sentences, at most 400 characters.',
  })
  summary?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'How long it takes, at most 160 characters.',
  })
  duration?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What offices ask for it, at most 160 characters.',
  })
  cost?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What one needs at hand, at most 160 characters.',
  })
  needed?: LocalizedTextInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Other words that people look for it by, at most 300 characters.',
  })
  keywords?: string | null;

  @Field(() => ID, { nullable: true, description: 'The programme whose coming events belong to it.' })
  programmeId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was compared with its sources; not in the future.',
  })
  reviewedOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'After how many months it has to be looked at again, 1 to 36.',
  })
  reviewMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Its place in lists.' })
  position?: number | null;

  @Field(() => [GuideStepInput], { nullable: true, description: 'Its steps in their order, at most 40.' })
  steps?: GuideStepInput[] | null;

  @Field(() => [GuideSourceInput], { nullable: true, description: 'Its sources in their order, at most 40.' })
  sources?: GuideSourceInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Legal figures that it shows, at most 40.' })
  figureIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Titles that go with it, at most 40.' })
  titleIds?: string[] | null;
}

@MutationInput()
export class CreateGuideInput {
  @Field(() => GuideNeedEnum, { description: 'What it helps with.' })
  need: GuideNeed;

  @Field(() => LocalizedTextInput, { description: 'Its name, at most 160 characters.' })
  name: LocalizedTextInput;

  @Field(() => GuideDetailsInput, {
    nullable: true,
    description: 'All the rest; `need` and `name` of it are not looked at.',
  })
  details?: GuideDetailsInput | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateGuidePayload = definePayload('CreateGuide', { guide: GuideType });

@MutationInput()
export class UpdateGuideInput {
  @Field(() => ID, { description: 'The guide.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => GuideDetailsInput, { description: 'What changes.' })
  changes: GuideDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateGuidePayload = definePayload('UpdateGuide', {
  guide: unlessRefused(GuideType, 'The guide as it is now'),
});

@InputType({ description: 'What `tickGuideStep` needs. The same again changes nothing, so it needs no key.' })
export class TickGuideStepInput {
  @Field(() => ID, { description: 'The step.' })
  stepId: string;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone: boolean;
}

export const TickGuideStepPayload = definePayload('TickGuideStep', {
  guide: unlessRefused(GuideType, 'The guide, with your own ticks as they are now'),
});
