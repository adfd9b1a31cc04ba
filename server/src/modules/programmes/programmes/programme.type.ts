import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import type { ProgrammeKind, ProgrammeStatus } from '../events/event.terms';
import { ProgrammeKindEnum, ProgrammeStatusEnum } from '../enums.graphql';

@ObjectType('Programme', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What the library does again and again for one goal, for example storytelling on Saturdays. Its events stand in the calendar.',
})
export class ProgrammeType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Path of its page in the portal, without language prefix.' })
  path: string;

  @Field(() => ProgrammeKindEnum, { description: 'What kind of programme it is.' })
  kind: ProgrammeKind;

  @Field(() => ProgrammeStatusEnum, { description: 'Whether the public sees it.' })
  status: ProgrammeStatus;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'One or two sentences for lists.' })
  summary: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'All about it, in paragraphs of plain text.',
  })
  description: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The goal of the city that it serves.' })
  policyGoal: LocalizedTextType | null;

  @Field(() => Int, { description: 'Its place in the list of programmes.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  posterUploadId: string | null;
}

@ObjectType('EventPerson', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Somebody who makes events: a speaker, storyteller, artist, trainer, volunteer.',
})
export class EventPersonType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Name, as on the poster.' })
  name: string;

  @Field(() => Boolean, {
    description: 'Whether they have a page of their own; otherwise only their name is shown.',
  })
  isPublic: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  photoUploadId: string | null;
}

/** `EventPersonEdge` and `EventPersonConnection`. */
export const { EdgeType: EventPersonEdgeType, ConnectionType: EventPersonConnectionType } = connectionTypes(
  'EventPerson',
  () => EventPersonType,
  { one: 'A person', many: 'people' },
);
