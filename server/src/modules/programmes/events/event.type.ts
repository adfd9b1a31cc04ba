import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { AccessibilityOffer } from '../../spaces';
import { AccessibilityOfferEnum } from '../../spaces';
import type { EventFormat, EventStatus, ProgrammeKind } from './event.terms';
import { EventFormatEnum, EventStatusEnum, ProgrammeKindEnum } from '../enums.graphql';

@InterfaceType('Event', {
  implements: NodeType,
  resolveType: (value: { nodeType: string }) => value.nodeType,
  description:
    'What the library invites people to: a single date, a series, a course, an exhibition, a performance, a seminar. All stand in one calendar. Everybody sees it once it is public; staff with `programmes.read` before.',
})
export abstract class EventType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Path of its page in the portal, without language prefix.' })
  path: string;

  @Field(() => EventFormatEnum, { description: 'How it is built; the same as its type.' })
  format: EventFormat;

  @Field(() => ProgrammeKindEnum, { description: 'What kind of event it is.' })
  kind: ProgrammeKind;

  @Field(() => EventStatusEnum, { description: 'How far it has come.' })
  status: EventStatus;

  @Field(() => LocalizedTextType, { description: 'Its name, as on the poster.' })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'One or two sentences for lists.' })
  summary: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'All about it, in paragraphs of plain text.',
  })
  description: LocalizedTextType | null;

  @Field(() => [String], {
    description: 'Languages it is held in, as in the catalogue: `ind`, `eng`, `jav`, `mad`.',
  })
  languages: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many people each session holds unless it says otherwise; null means without limit.',
  })
  capacity: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Youngest age, on the day of the session; null means any.',
  })
  ageFrom: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest age, on the day of the session; null means any.' })
  ageTo: number | null;

  @Field(() => [AccessibilityOfferEnum], {
    description: 'What it offers so that everybody can take part; see those of its space too.',
  })
  accessibility: readonly AccessibilityOffer[];

  @Field(() => Boolean, { description: 'Whether it belongs on the page for children.' })
  isForChildren: boolean;

  @Field(() => Boolean, { description: 'Whether it belongs on the page for schools.' })
  isForSchools: boolean;

  @Field(() => RupiahScalar, { description: 'What it costs a person; normally 0.' })
  cost: number;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What the cost is for, or what to bring.' })
  costNote: LocalizedTextType | null;

  @Field(() => Date, { nullable: true, description: 'First moment of its sessions; null while it has none.' })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Last moment of its sessions; null while it has none.' })
  endsAt: Date | null;

  @Field(() => Int, { description: 'How many sessions it has, cancelled ones not counted.' })
  sessionCount: number;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Why it was postponed or cancelled, or what else everybody should know.',
  })
  notice: LocalizedTextType | null;

  @Field(() => Int, {
    description: 'Counts changes that calendars of readers must learn of (iCalendar SEQUENCE).',
  })
  sequence: number;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@ObjectType('ActivityEvent', {
  implements: [EventType],
  simpleResolvers: true,
  description: 'An event of one date or a series, for example storytelling on Saturdays.',
})
export class ActivityEventType extends EventType {}

@ObjectType('CourseEvent', {
  implements: [EventType],
  simpleResolvers: true,
  description: 'A course: sessions that build on each other.',
})
export class CourseEventType extends EventType {
  @Field(() => Int, {
    nullable: true,
    description: 'How many sessions one must attend for a certificate; null means there is none.',
  })
  certificateSessions: number | null;
}

@ObjectType('ExhibitionEvent', {
  implements: [EventType],
  simpleResolvers: true,
  description: 'An exhibition: works shown over a span of days; its session is all day.',
})
export class ExhibitionEventType extends EventType {}

@ObjectType('PerformanceEvent', {
  implements: [EventType],
  simpleResolvers: true,
  description: 'Music, dance or theatre before an audience.',
})
export class PerformanceEventType extends EventType {
  @Field(() => String, {
    nullable: true,
    description: 'Where a recording can be seen or heard; null while there is none.',
  })
  recordingUrl: string | null;
}

@ObjectType('SeminarEvent', {
  implements: [EventType],
  simpleResolvers: true,
  description: 'Talks with discussion, for example a culture seminar.',
})
export class SeminarEventType extends EventType {
  @Field(() => String, {
    nullable: true,
    description: 'Where a recording can be seen or heard; null while there is none.',
  })
  recordingUrl: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many sessions one must attend for a certificate; null means there is none.',
  })
  certificateSessions: number | null;
}

/** The object types behind `Event`. */
export const EVENT_OBJECT_TYPES = [
  ActivityEventType,
  CourseEventType,
  ExhibitionEventType,
  PerformanceEventType,
  SeminarEventType,
] as const;

/** `EventEdge` and `EventConnection`. */
export const { EdgeType: EventEdgeType, ConnectionType: EventConnectionType } = connectionTypes(
  'Event',
  () => EventType,
  { one: 'An event', many: 'events' },
);
