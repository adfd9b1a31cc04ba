import { Field, ID, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { GroupKind } from './group.terms';

/** Kinds of groups in the schema. */
export const VolunteerGroupKindEnum = registered<GroupKind>(
  'VolunteerGroupKind',
  'What a group of volunteers is. New values may appear: treat an unknown one as `OTHER`.',
  {
    CLASS: 'A class of a school or university.',
    COMPANY: 'People of a company.',
    COMMUNITY: 'A community or association.',
    OTHER: 'Something else.',
  },
);

@ObjectType('VolunteerGroup', {
  simpleResolvers: true,
  description: 'A group that helps together. Only who speaks for it is named; staff and they see it.',
})
export class VolunteerGroupType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => VolunteerGroupKindEnum, { description: 'What it is.' })
  kind: GroupKind;

  @Field(() => ID, { nullable: true, description: 'The partner it belongs to.' })
  partnerId: string | null;

  @Field(() => Boolean, { description: 'Whether it may take places.' })
  isActive: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  contactMemberId: string | null;
}

@ObjectType('VolunteerGroupPlace', {
  simpleResolvers: true,
  description: 'Places of a group in a shift: a count, no names.',
})
export class VolunteerGroupPlaceType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'For how many people.' })
  people: number;

  @Field(() => Int, { nullable: true, description: 'How many came; null until it was noted.' })
  came: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of each who came.' })
  minutes: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many came as it was noted first, once it was changed.',
  })
  firstCame: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes as they were noted first, once it was changed.' })
  firstMinutes: number | null;

  @Field(() => String, { nullable: true, description: 'Why what was noted was changed last.' })
  changeReason: string | null;

  shiftId: string;
  needId: string;
  groupId: string;
}

@MutationInput()
export class SaveVolunteerGroupInput {
  @Field(() => ID, { nullable: true, description: 'The group; absent writes a new one down.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read, of a group that is changed.' })
  version?: number | null;

  @Field(() => String, { description: 'Its name, at most 160 characters.' })
  name: string;

  @Field(() => VolunteerGroupKindEnum, { description: 'What it is.' })
  kind: GroupKind;

  @Field(() => String, {
    nullable: true,
    description: 'The library card of who speaks for it; needed for a new group, absent keeps.',
  })
  contactCard?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner it belongs to; absent keeps, null clears.' })
  partnerId?: string | null;

  @Field(() => Boolean, { description: 'Whether it may take places.' })
  isActive: boolean;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class PlaceVolunteerGroupInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => ID, { description: 'The kind of work of a shift.' })
  needId: string;

  @Field(() => Int, { description: 'How many people without names, 0 to 200.' })
  people: number;

  @Field(() => [ID], { nullable: true, description: 'Members who are volunteers and take part by name.' })
  memberIds?: string[] | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class RemoveVolunteerGroupPlaceInput {
  @Field(() => ID, { description: 'The places.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class NoteVolunteerGroupHoursInput {
  @Field(() => ID, { description: 'The places.' })
  id: string;

  @Field(() => Int, { description: 'How many came.' })
  came: number;

  @Field(() => Int, { description: 'Minutes of each, 1 to 1,440.' })
  minutes: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why hours that were noted already are changed; needed for that, at most 300 characters.',
  })
  reason?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

const group = { group: unlessRefused(VolunteerGroupType, 'The group as it is now') };

export const SaveVolunteerGroupPayload = definePayload('SaveVolunteerGroup', group);
export const PlaceVolunteerGroupPayload = definePayload('PlaceVolunteerGroup', group);
export const RemoveVolunteerGroupPlacePayload = definePayload('RemoveVolunteerGroupPlace', group);
export const NoteVolunteerGroupHoursPayload = definePayload('NoteVolunteerGroupHours', group);
