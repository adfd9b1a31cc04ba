import { Field, ID, Int, ObjectType } from 'type-graphql';

import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { GuideSector, GuideStage, GuideNeed, GuideStatus } from '../guide.terms';
import type { TemplateCode } from '../tools/templates.rules';
import {
  GuideSectorEnum,
  GuideStageEnum,
  GuideNeedEnum,
  GuideStatusEnum,
  GuideTemplateEnum,
} from '../enums.graphql';

@ObjectType('GuideTemplate', { simpleResolvers: true, description: 'A file that people fill in.' })
export class GuideTemplateType {
  @Field(() => GuideTemplateEnum, { description: 'Which one.' })
  code: TemplateCode;

  @Field(() => String, { description: 'Path of the file; its ending tells the format.' })
  path: string;
}

@ObjectType('GuideStep', { simpleResolvers: true, description: 'One step of a guide.' })
export class GuideStepType {
  @Field(() => ID, { description: 'Its id; it stays when the step is changed.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'What to do.' })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'How long it takes or who does it, in a few words.',
  })
  hint: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'How, in paragraphs of plain text; lines that begin with "- " are a list.',
  })
  text: LocalizedTextType | null;

  @Field(() => String, { nullable: true, description: 'Where it is done on the internet.' })
  linkUrl: string | null;

  template: TemplateCode | null;
}

@ObjectType('GuideSource', { simpleResolvers: true, description: 'Where a guide has its facts from.' })
export class GuideSourceType {
  @Field(() => ID, { description: 'Its id within the guide.' })
  id: string;

  @Field(() => String, { description: 'Name of the rule or office.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where it stands on the internet.' })
  url: string | null;
}

@ObjectType('Guide', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One need of small businesses (UMKM), told in steps. It is no legal advice.',
})
export class GuideType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'The word in its address.' })
  slug: string;

  @Field(() => String, { description: 'Path of its page in the portal, without language prefix.' })
  path: string;

  @Field(() => GuideNeedEnum, { description: 'What it helps with.' })
  need: GuideNeed;

  @Field(() => [GuideStageEnum], { description: 'For businesses at these stages; none means all.' })
  stages: readonly GuideStage[];

  @Field(() => [GuideSectorEnum], { description: 'For businesses of these sectors; none means all.' })
  sectors: readonly GuideSector[];

  @Field(() => GuideStatusEnum, { description: 'Whether the public sees it.' })
  status: GuideStatus;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'One or two sentences.' })
  summary: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'How long it takes altogether.' })
  duration: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What offices ask for it.' })
  cost: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What one needs at hand.' })
  needed: LocalizedTextType | null;

  @Field(() => String, { nullable: true, description: 'Other words that people look for it by.' })
  keywords: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which somebody last compared it with its sources; null if nobody did.',
  })
  reviewedOn: string | null;

  @Field(() => Int, { description: 'After how many months it has to be looked at again.' })
  reviewMonths: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it has to be looked at again; null means now.',
  })
  reviewDueOn: string | null;

  @Field(() => Int, { description: 'Its place in lists.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  programmeId: string | null;
}
