import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { defineFullUrl } from '../../../platform/graphql/full-url';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PhotoConsent } from './photo.terms';
import { EventType } from '../events/event.type';

/** Why a photo may be shown, in the schema. */
export const PhotoConsentEnum = registered<PhotoConsent>(
  'PhotoConsent',
  'Why a photo may be shown. New values may appear: treat an unknown one as `EVERYBODY_AGREED`.',
  {
    EVERYBODY_AGREED:
      'Everybody who can be recognised agreed, or whoever answers for them; `consentNote` says where that is kept.',
    NOBODY_RECOGNISABLE: 'Nobody can be recognised.',
    PERFORMERS_ONLY: 'Only people who performed in public can be recognised.',
  },
);

@ObjectType('EventPhotoSize', { simpleResolvers: true, description: 'A photo in one width.' })
export class EventPhotoSizeType {
  @Field(() => String, { description: 'Path of the picture. It answers 410 once the photo was removed.' })
  url: string;

  @Field(() => Int, { description: 'Width in pixels.' })
  width: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height: number;
}

/** Gives photos of events whole addresses. */
export const EventPhotoUrlResolver = defineFullUrl(EventPhotoSizeType);

@ObjectType('EventPhoto', {
  simpleResolvers: true,
  description: 'A photo of an event, in the gallery that is shown after it.',
})
export class EventPhotoType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'Caption.' })
  caption: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What it shows, for those who do not see it.' })
  alternativeText: LocalizedTextType;

  @Field(() => Int, { description: 'Grows with every change of its words; `updateEventPhoto` needs it.' })
  version: number;

  uploadId: string;
  width: number;
  height: number;
  consent: PhotoConsent;
  consentNote: string | null;
}

@ObjectType('EventBudgetLine', {
  simpleResolvers: true,
  description: 'A line of what an event was to cost and what it cost.',
})
export class EventBudgetLineType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What it is for.' })
  label: string;

  @Field(() => RupiahScalar, { description: 'What it was to cost.' })
  planned: number;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it cost; null while nobody knows.' })
  spent: number | null;
}

@MutationInput()
export class AddEventPhotoInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { description: 'The picture, from `createUpload`.' })
  uploadId: string;

  @Field(() => LocalizedTextInput, { description: 'Caption, at most 300 characters.' })
  caption: LocalizedTextInput;

  @Field(() => LocalizedTextInput, {
    description: 'What it shows, for those who do not see it; at most 300 characters.',
  })
  alternativeText: LocalizedTextInput;

  @Field(() => PhotoConsentEnum, { description: 'Why it may be shown.' })
  consent: PhotoConsent;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the consent is kept; needed for `EVERYBODY_AGREED`. At most 300 characters, for staff only.',
  })
  consentNote?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@InputType({
  description: 'What `updateEventPhoto` needs: everything that is said of the photo, also what stays.',
})
export class UpdateEventPhotoInput {
  @Field(() => ID, { description: 'The photo.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => LocalizedTextInput, { description: 'Caption, at most 300 characters.' })
  caption: LocalizedTextInput;

  @Field(() => LocalizedTextInput, {
    description: 'What it shows, for those who do not see it; at most 300 characters.',
  })
  alternativeText: LocalizedTextInput;

  @Field(() => PhotoConsentEnum, { description: 'Why it may be shown.' })
  consent: PhotoConsent;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the consent is kept; needed for `EVERYBODY_AGREED`. At most 300 characters, for staff only.',
  })
  consentNote?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveEventPhotoInput {
  @Field(() => ID, { description: 'The photo.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A line of a budget.' })
export class BudgetLineInput {
  @Field(() => String, { description: 'What it is for, at most 200 characters.' })
  label: string;

  @Field(() => RupiahScalar, { description: 'What it is to cost.' })
  planned: number;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it cost; null while nobody knows.' })
  spent?: number | null;
}

@MutationInput()
export class SaveEventBudgetInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => [ID], {
    description:
      'The ids of the lines that were read, in their order; `STALE_VERSION` when others stand there now.',
  })
  replaces: string[];

  @Field(() => [BudgetLineInput], {
    description: 'All lines, at most 50; they take the place of those that were read.',
  })
  lines: BudgetLineInput[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const AddEventPhotoPayload = definePayload('AddEventPhoto', {
  event: unlessRefused(EventType, 'The event as it is now'),
});

export const UpdateEventPhotoPayload = definePayload('UpdateEventPhoto', {
  event: unlessRefused(EventType, 'The event as it is now'),
});

export const RemoveEventPhotoPayload = definePayload('RemoveEventPhoto', {
  event: unlessRefused(EventType, 'The event as it is now'),
});

export const SaveEventBudgetPayload = definePayload('SaveEventBudget', {
  event: unlessRefused(EventType, 'The event as it is now'),
});
