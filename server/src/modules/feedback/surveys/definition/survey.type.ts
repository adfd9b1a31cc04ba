import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../../platform/graphql/connection';
import { LocalizedTextType } from '../../../../platform/graphql/localized-text';
import { DateScalar } from '../../../../platform/graphql/scalars';
import type { LocalizedText } from '../../../../shared/locale';
import { SurveyKindEnum, SurveyStatusEnum } from '../surveys-enums.graphql';
import { SurveyDefinitionType } from './definition.type';
import type { SurveyKind, SurveyStatus } from './definition.terms';

@ObjectType('Survey', { simpleResolvers: true, description: 'A survey as staff build and run it.' })
export class SurveyType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => SurveyKindEnum, { description: 'What it is for.' })
  kind: SurveyKind;

  @Field(() => SurveyStatusEnum, { description: 'How far it has come.' })
  status: SurveyStatus;

  @Field(() => String, { description: 'The word in its address.' })
  slug: string;

  @Field(() => LocalizedTextType, { description: 'Its title as staff write it now.' })
  title: LocalizedText;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null for at once.' })
  opensOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null until it is closed.' })
  closesOn: string | null;

  @Field(() => SurveyDefinitionType, { description: 'What it asks as staff write it now.' })
  draft: SurveyDefinitionType;

  @Field(() => Int, { nullable: true, description: 'The newest published version; null if there is none.' })
  publishedNumber: number | null;

  @Field(() => Boolean, { description: 'Whether the draft differs from what is published.' })
  isChanged: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is the survey of all events that have none of their own.',
  })
  isStandard: boolean;

  @Field(() => Boolean, { description: 'Whether it is sample data.' })
  isSample: boolean;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes; send it back with yours.' })
  version: number;
}

/** Pages of surveys. */
export const { ConnectionType: SurveyConnectionType } = connectionTypes('Survey', () => SurveyType, {
  one: 'A survey',
  many: 'surveys',
});
