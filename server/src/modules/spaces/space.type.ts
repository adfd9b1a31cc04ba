import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../platform/graphql/localized-text';
import { NodeType } from '../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../platform/graphql/mutation-input';
import type { AccessibilityOffer, SpaceKind } from './space.terms';

/** Kinds of space in the schema. */
export const SpaceKindEnum = registered<SpaceKind>(
  'SpaceKind',
  'Kinds of space. New values may appear: treat an unknown one as `OTHER`.',
  {
    HALL: 'A hall (aula).',
    CHILDREN_ROOM: 'A room for children.',
    MEETING_ROOM: 'A room to meet in.',
    STUDIO: 'A studio or workshop.',
    GALLERY: 'A place to show works.',
    COMPUTER_ROOM: 'A room with computers.',
    READING_ROOM: 'A reading room.',
    YARD: 'Outside, beside the house.',
    MOBILE: 'The mobile library at one of its stops.',
    OTHER: 'Anything else.',
  },
);

/** What can be offered to people with disabilities, in the schema. */
export const AccessibilityOfferEnum = registered<AccessibilityOffer>(
  'AccessibilityOffer',
  'What a space or an event offers so that everybody can take part. New values may appear.',
  {
    WHEELCHAIR: 'Reached without steps.',
    LIFT: 'A lift.',
    ACCESSIBLE_TOILET: 'A toilet for wheelchairs.',
    SIGN_LANGUAGE: 'Sign language (bahasa isyarat).',
    HEARING_LOOP: 'A hearing loop.',
    SUBTITLES: 'Written words of what is said.',
    AUDIO_DESCRIPTION: 'What is seen is told.',
    BRAILLE: 'Material in Braille.',
    LARGE_PRINT: 'Material in large print.',
    QUIET_CORNER: 'A quiet corner to withdraw to.',
    COMPANION: 'A companion is at hand, and one who comes along needs no seat of their own.',
    LACTATION_ROOM: 'A lactation room.',
  },
);

@ObjectType('Space', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A room or area of a branch: to read, to meet, to work in, and for events.',
})
export class SpaceType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => LocalizedTextType, { description: 'Its name, for example *Aula*.' })
  name: LocalizedTextType;

  @Field(() => SpaceKindEnum, { description: 'What kind of space it is.' })
  kind: SpaceKind;

  @Field(() => Int, { nullable: true, description: 'How many people it holds; null if nobody counted.' })
  capacity: number | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'How to find it: upstairs, behind the desk.',
  })
  directions: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What it is for, and for whom.' })
  about: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What is there to be used: tables, screens.',
  })
  equipment: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What is asked of whoever is in it.' })
  houseRules: LocalizedTextType | null;

  @Field(() => [AccessibilityOfferEnum], { description: 'What it offers to people with disabilities.' })
  accessibility: readonly AccessibilityOffer[];

  @Field(() => Boolean, {
    description: 'Whether it holds one event at a time; a yard or a gallery may hold several.',
  })
  isExclusive: boolean;

  @Field(() => Boolean, { description: 'Whether it can still be chosen.' })
  isActive: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  /** The branch it belongs to; resolved as `branch`. */
  branchId: string;
}

@InputType({ description: 'What can be said of a space: absent keeps, null clears.' })
export class SpaceChanges {
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Name, at most 120 characters. Needed for a new space.',
  })
  name?: LocalizedTextInput | null;

  @Field(() => SpaceKindEnum, {
    nullable: true,
    description: 'Kind of space; `OTHER` for a new space unless given.',
  })
  kind?: SpaceKind | null;

  @Field(() => Int, { nullable: true, description: 'How many people it holds.' })
  capacity?: number | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'How to find it, at most 200 characters.' })
  directions?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it is for, and for whom, at most 600 characters.',
  })
  about?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is there to be used, at most 300 characters.',
  })
  equipment?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is asked of whoever is in it, at most 600 characters.',
  })
  houseRules?: LocalizedTextInput | null;

  @Field(() => [AccessibilityOfferEnum], {
    nullable: true,
    description: 'What it offers; the list replaces the old one.',
  })
  accessibility?: AccessibilityOffer[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it holds one event at a time; true for a new space unless given.',
  })
  isExclusive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be chosen.' })
  isActive?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Its place among the spaces of the branch.' })
  position?: number | null;
}

@MutationInput()
export class CreateSpaceInput {
  @Field(() => ID, { description: 'The branch it is in.' })
  branchId: string;

  @Field(() => SpaceChanges, { description: 'The space.' })
  space: SpaceChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateSpacePayload = definePayload('CreateSpace', { space: SpaceType });

@MutationInput()
export class UpdateSpaceInput {
  @Field(() => ID, { description: 'The space.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => SpaceChanges, { description: 'What changes.' })
  changes: SpaceChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateSpacePayload = definePayload('UpdateSpace', {
  space: unlessRefused(SpaceType, 'The space as it is now'),
});
