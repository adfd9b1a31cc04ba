import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { EventManagementType } from '../events/event-management.type';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { BudgetLine, EventPhoto } from './event-photo.entity';
import { budgetByEvent, photosByEvent } from './event-photos.queries';
import type { Event } from '../events/event.entity';
import type { PhotoConsent } from './photo.terms';
import { PHOTO_WIDTHS } from './photo.terms';
import { photoPath } from './event-photo-file';
import { canReadProgrammes } from '../programmes.policy';
import { addEventPhoto, removeEventPhoto, updateEventPhoto } from './save-event-photos';
import type { ProgrammesDeps } from '../deps';
import { saveEventBudget } from './save-event-budget';
import { eventPayload } from '../events/event-mutations.graphql';
import {
  AddEventPhotoInput,
  AddEventPhotoPayload,
  EventBudgetLineType,
  EventPhotoSizeType,
  EventPhotoType,
  PhotoConsentEnum,
  RemoveEventPhotoInput,
  RemoveEventPhotoPayload,
  SaveEventBudgetInput,
  SaveEventBudgetPayload,
  UpdateEventPhotoInput,
  UpdateEventPhotoPayload,
} from './event-photo.type';
import { EventType } from '../events/event.type';

/** Writes what is added once an event is over: photos and what it cost. */
@Resolver()
export class EventPhotoMutations {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ staff: 'programmes.write', at: 'eventId' })
  @Mutation(() => AddEventPhotoPayload, {
    description: 'Adds a photo to the gallery of an event, with why it may be shown.',
  })
  async addEventPhoto(
    @Arg('input', () => AddEventPhotoInput, { description: 'The photo.' }) input: AddEventPhotoInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddEventPhotoPayload>> {
    return eventPayload(context, await addEventPhoto(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'id' })
  @Mutation(() => UpdateEventPhotoPayload, {
    description: 'Changes what is said of a photo: its caption, what it shows, and why it may be shown.',
  })
  async updateEventPhoto(
    @Arg('input', () => UpdateEventPhotoInput, { description: 'The words.' }) input: UpdateEventPhotoInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateEventPhotoPayload>> {
    return eventPayload(context, await updateEventPhoto(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'id' })
  @Mutation(() => RemoveEventPhotoPayload, {
    description: 'Takes a photo out of the gallery for good, for example because somebody in it asks.',
  })
  async removeEventPhoto(
    @Arg('input', () => RemoveEventPhotoInput, { description: 'Which one.' }) input: RemoveEventPhotoInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveEventPhotoPayload>> {
    return eventPayload(context, await removeEventPhoto(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'eventId' })
  @Mutation(() => SaveEventBudgetPayload, {
    description: 'Writes down what an event is to cost and what it cost; its report says it.',
  })
  async saveEventBudget(
    @Arg('input', () => SaveEventBudgetInput, { description: 'The lines.' }) input: SaveEventBudgetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveEventBudgetPayload>> {
    return eventPayload(context, await saveEventBudget(this.deps, context.actor, input));
  }
}

/** Shows the gallery of an event, and to staff what it cost. */
@Resolver(() => EventType)
export class EventGalleryResolver {
  @FieldResolver(() => [EventPhotoType], { description: 'Photos of it, in their order, at most 60.' })
  photos(@Root() event: Event, @Ctx() context: Context): Promise<EventPhoto[]> {
    return context.loader(photosByEvent).load(event.id);
  }
}

/** Shows what an event was to cost and what it cost. */
@Resolver(() => EventManagementType)
export class EventBudgetResolver {
  @FieldResolver(() => [EventBudgetLineType], { description: 'What it was to cost and what it cost.' })
  budget(@Root() event: Event, @Ctx() context: Context): Promise<BudgetLine[]> {
    return context.loader(budgetByEvent).load(event.id);
  }
}

/** Resolves the sizes of a photo, and why it may be shown. */
@Resolver(() => EventPhotoType)
export class EventPhotoResolver {
  @FieldResolver(() => [EventPhotoSizeType], {
    description: 'The picture in some widths, the smallest first.',
  })
  sizes(@Root() { uploadId, width, height }: EventPhoto): EventPhotoSizeType[] {
    const widths = PHOTO_WIDTHS.filter((one, place) => one <= width || place === 0);
    return widths.map((one) => ({
      url: photoPath(uploadId, one),
      width: Math.min(one, width),
      height: Math.max(1, Math.round((height * Math.min(one, width)) / width)),
    }));
  }

  @FieldResolver(() => PhotoConsentEnum, {
    nullable: true,
    description: 'Why it may be shown; null to anyone but staff.',
  })
  consent(@Root() photo: EventPhoto, @Ctx() { actor }: Context): PhotoConsent | null {
    return canReadProgrammes(actor) ? photo.consent : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the consent is kept; null if nothing was noted, and to anyone but staff.',
  })
  consentNote(@Root() photo: EventPhoto, @Ctx() { actor }: Context): string | null {
    return canReadProgrammes(actor) ? photo.consentNote : null;
  }
}
