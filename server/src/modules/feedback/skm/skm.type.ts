import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { LocalizedText } from '../../../shared/locale';
import type { Element, Grade } from './figures/skm-index.rules';
import type { ActStatus, GroupKind, PeriodStatus } from './skm.terms';
import {
  ActStatusEnum,
  ElementEnum,
  GradeEnum,
  GroupKindEnum,
  PassChannelEnum,
  PassStateEnum,
  PeriodStatusEnum,
  SatisfactionService,
} from './skm-enums.graphql';

@ObjectType('SatisfactionElement', {
  simpleResolvers: true,
  description: 'An element of the survey as its period asks it, in the words of the form.',
})
export class SatisfactionElementType {
  @Field(() => ElementEnum, { description: 'Which element.' })
  code: Element;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'The question.' })
  question: LocalizedText;

  @Field(() => [LocalizedTextType], { description: 'The four answers, from 1 (worst) to 4.' })
  answers: readonly LocalizedText[];
}

@ObjectType('SatisfactionForm', {
  simpleResolvers: true,
  description: 'What a link to the survey opens.',
})
export class SatisfactionFormType {
  @Field(() => PassChannelEnum, { description: 'Where the link stands.' })
  channel: 'INVITATION' | 'DESK' | 'KIOSK';

  @Field(() => PassStateEnum, { description: 'Whether it can be answered.' })
  state: 'OPEN' | 'SPENT' | 'CLOSED';

  @Field(() => SatisfactionService.Type, { description: 'The service it asks about.' })
  service: { readonly code: string; readonly name: LocalizedText };

  @Field(() => [SatisfactionElementType], { description: 'The nine questions.' })
  elements: readonly SatisfactionElementType[];
}

@ObjectType('SatisfactionIndex', {
  simpleResolvers: true,
  description: 'An index (IKM) on the scale of 25 to 100, and its quality.',
})
export class SatisfactionIndexType {
  @Field(() => Float, { description: 'The value to two decimals, rounded half up.' })
  value: number;

  @Field(() => GradeEnum, { description: 'The quality of the value.' })
  grade: Grade;
}

@ObjectType('SatisfactionElementResult', {
  simpleResolvers: true,
  description: 'What people said to an element.',
})
export class SatisfactionElementResultType {
  @Field(() => ElementEnum, { description: 'Which element.' })
  code: Element;

  @Field(() => Float, { description: 'The mean of the answers from 1 to 4 (NRR), to four decimals.' })
  mean: number;

  @Field(() => SatisfactionIndexType, { description: 'The mean as an index.' })
  index: SatisfactionIndexType;
}

@ObjectType('SatisfactionServiceResult', {
  simpleResolvers: true,
  description: 'What people said of a service.',
})
export class SatisfactionServiceResultType {
  @Field(() => SatisfactionService.Type, { description: 'The service.' })
  service: { readonly code: string; readonly name: LocalizedText };

  @Field(() => Int, { nullable: true, description: 'Complete sheets; null if they are too few to be told.' })
  completeCount: number | null;

  @Field(() => SatisfactionIndexType, { nullable: true, description: 'Its index; null likewise.' })
  index: SatisfactionIndexType | null;
}

@ObjectType('SatisfactionGroupResult', {
  simpleResolvers: true,
  description:
    'What a group of respondents said. Groups under 5, in publications under 10, are hidden, and as many others as it takes so that nothing can be worked out.',
})
export class SatisfactionGroupResultType {
  @Field(() => GroupKindEnum, { description: 'What the groups are told apart by.' })
  kind: GroupKind;

  @Field(() => String, { description: 'Which group: a value of the form, or `NOT_TOLD`.' })
  value: string;

  @Field(() => Int, { nullable: true, description: 'Complete sheets; null if they are too few to be told.' })
  completeCount: number | null;

  @Field(() => SatisfactionIndexType, { nullable: true, description: 'Their index; null likewise.' })
  index: SatisfactionIndexType | null;
}

@ObjectType('SatisfactionResults', {
  simpleResolvers: true,
  description:
    'What the sheets of a period add up to. Incomplete sheets are counted and left out of everything else.',
})
export class SatisfactionResultsType {
  @Field(() => Int, { description: 'Sheets with nine answers.' })
  completeCount: number;

  @Field(() => Int, { description: 'Sheets with an answer missing.' })
  incompleteCount: number;

  @Field(() => SatisfactionIndexType, {
    nullable: true,
    description:
      'The index with the exact weight of one ninth; null with fewer complete sheets than a group that is told (5, for the public 10).',
  })
  index: SatisfactionIndexType | null;

  @Field(() => SatisfactionIndexType, {
    nullable: true,
    description: 'For comparison: with the weight 0.11 that the annex of the regulation prints.',
  })
  printedWeightIndex: SatisfactionIndexType | null;

  @Field(() => [SatisfactionElementResultType], {
    description: 'By element, U1 to U9; none where there is no index.',
  })
  elements: readonly SatisfactionElementResultType[];

  @Field(() => [ElementEnum], { description: 'The three weakest elements, the weakest first.' })
  weakest: readonly Element[];

  @Field(() => [SatisfactionServiceResultType], { description: 'By service.' })
  services: readonly SatisfactionServiceResultType[];

  @Field(() => [SatisfactionGroupResultType], { description: 'By group of respondents.' })
  groups: readonly SatisfactionGroupResultType[];
}

@ObjectType('SatisfactionServiceSample', {
  simpleResolvers: true,
  description: 'The share of a service in the sample.',
})
export class SatisfactionServiceSampleType {
  @Field(() => SatisfactionService.Type, { description: 'The service.' })
  service: { readonly code: string; readonly name: LocalizedText };

  @Field(() => Int, { description: 'How many people it had in the period before.' })
  servedCount: number;

  @Field(() => Int, { description: 'How many of them are to be asked.' })
  neededCount: number;
}

@ObjectType('SatisfactionSample', {
  simpleResolvers: true,
  description: 'How many must answer (Krejcie and Morgan), of all who were served in as many days before.',
})
export class SatisfactionSampleType {
  @Field(() => Int, { description: 'Everybody who was served.' })
  servedCount: number;

  @Field(() => Int, { description: 'How many are to answer.' })
  neededCount: number;

  @Field(() => [SatisfactionServiceSampleType], {
    description: 'By service; those without anybody are left out.',
  })
  services: readonly SatisfactionServiceSampleType[];
}

@ObjectType('SatisfactionAct', {
  simpleResolvers: true,
  description: 'What follows from a period for an element.',
})
export class SatisfactionActType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => ElementEnum, { description: 'The element.' })
  element: Element;

  @Field(() => LocalizedTextType, { description: 'Why it is weak: what people said.' })
  cause: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'What the library does about it.' })
  act: LocalizedText;

  @Field(() => String, { description: 'The unit in charge.' })
  unit: string;

  @Field(() => DateScalar, { description: 'Until when.' })
  dueDate: string;

  @Field(() => ActStatusEnum, { description: 'How far it has come.' })
  status: ActStatus;

  @Field(() => Boolean, { description: 'Whether the page of results shows it.' })
  isPublic: boolean;

  @Field(() => Int, { description: 'Goes up with every change.' })
  version: number;
}

@ObjectType('SatisfactionLink', { simpleResolvers: true, description: 'Links to the survey for a service.' })
export class SatisfactionLinkType {
  @Field(() => SatisfactionService.Type, { description: 'The service.' })
  service: { readonly code: string; readonly name: LocalizedText };

  @Field(() => String, { description: 'The address for a QR code at the desk.' })
  deskUrl: string;

  @Field(() => String, { description: 'The address for a tablet that all use; it forgets after a minute.' })
  kioskUrl: string;
}

@ObjectType('SatisfactionPeriod', {
  simpleResolvers: true,
  description: 'A period of the satisfaction survey. Everybody sees published ones, staff all.',
})
export class SatisfactionPeriodType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  untilDate: string;

  @Field(() => PeriodStatusEnum, { description: 'How far it has come.' })
  status: PeriodStatus;

  @Field(() => [SatisfactionElementType], { description: 'What it asks.' })
  elements: readonly SatisfactionElementType[];

  @Field(() => Date, { nullable: true, description: 'When its results became public; null before.' })
  publishedAt: Date | null;

  @Field(() => Int, { description: 'Goes up with every change.' })
  version: number;
}
