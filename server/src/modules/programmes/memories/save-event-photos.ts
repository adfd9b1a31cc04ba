import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { CATALOGUE_NOUNS } from '../../catalogue';
import { toErrors, invalid, notFound, required, stale } from '../../../platform/validation/refusals';
import { readRequiredText } from '../../../platform/validation/read-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import { keepUpload, releaseUpload, uploadsToShow } from '../../../platform/uploads/uploads.queries';
import { lockEvent } from '../events/events.queries';
import type { PhotoConsent } from './photo.terms';
import { MOST_PHOTOS } from './photo.terms';
import { eventChanged } from '../programmes.events';
import type { ProgrammesDeps } from '../deps';
import type { TextEntry } from '../../../platform/validation/read-text';
import { PROGRAMME_NOUNS } from '../deps';
import { countPhotos, lockPhoto, photos } from './event-photos.queries';
import { EventPhotoEntity } from './event-photo.entity';
import { say } from '../words/say';

/** What is said of a photo: its caption, what it shows, and why it may be shown. */
export type PhotoWords = {
  readonly caption: TextEntry;
  readonly alternativeText: TextEntry;
  readonly consent: PhotoConsent;
  readonly consentNote?: string | null;
};
/** A photo as staff add it. */
export type PhotoEntry = PhotoWords & {
  readonly eventId: string;
  readonly uploadId: string;
  readonly idempotencyKey?: string | null;
};
/** What is to be said of a photo from now on, at the version that was read. */
export type PhotoChange = PhotoWords & {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
};
type Answer = Promise<Result<{ eventId: string }, Refusal>>;

const [LONGEST, NEEDS_NOTE]: [number, PhotoConsent] = [300, 'EVERYBODY_AGREED'];

/**
 * Adds a photo to the gallery of an event. Refuses one that somebody else sent or shows elsewhere, one
 * without words for who does not see it, and people whose consent nobody can find.
 */
export function addEventPhoto(deps: ProgrammesDeps, actor: Actor, request: PhotoEntry): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'addEventPhoto', request), async (tx) => {
    const event = await lockEvent(deps.db, tx, request.eventId);
    if (!event) return fail(notFound(['eventId'], PROGRAMME_NOUNS.event));
    const form = new InputValidator([]);
    const facts = readPhoto(form, request);
    const [upload] = await uploadsToShow(deps.db, tx, [request.uploadId]);
    if (!upload?.storedName || upload.keptFor !== null || upload.createdBy !== toPrincipal(actor))
      form.refuse((field) => notFound(field, CATALOGUE_NOUNS.upload), 'uploadId');
    const { total, last } = await countPhotos(tx, event.id);
    if (total >= MOST_PHOTOS) form.refuse((field) => invalid(field, TOO_MANY), 'eventId');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const now = deps.clock.now();
    await insertRows(tx, photos.name, [
      photos.write({
        id: deps.newId('eph', now),
        eventId: event.id,
        uploadId: request.uploadId,
        position: last + 1,
        ...facts,
        addedBy: toPrincipal(actor),
        createdAt: now,
        version: 1,
      }),
    ]);
    await keepUpload(tx, request.uploadId, event.id);
    await recordEvents(tx, [eventChanged(event.id)], now);
    return ok({ eventId: event.id });
  });
}

/** Says something else of a photo. Refuses what adding refuses, and when somebody was first. */
export function updateEventPhoto(deps: ProgrammesDeps, actor: Actor, request: PhotoChange): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateEventPhoto', request), async (tx) => {
    const photo = await lockPhoto(deps.db, tx, request.id);
    if (!photo) return fail(notFound(['id'], PROGRAMME_NOUNS.photo));
    if (photo.version !== request.version) return fail(stale(PROGRAMME_NOUNS.photo, photo.version));
    const form = new InputValidator([]);
    const facts = readPhoto(form, request);
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    await updateRow(tx, photos.name, request.id, photos.write({ ...facts, version: photo.version + 1 }));
    await recordEvents(tx, [eventChanged(photo.eventId)], deps.clock.now());
    return ok({ eventId: photo.eventId });
  });
}

/**
 * Takes a photo out of the gallery for good: its address answers 410 from then on, and its file is swept
 * away.
 */
export function removeEventPhoto(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { id: string; idempotencyKey?: string | null },
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'removeEventPhoto', request), async (tx) => {
    const photo = await tx.findOneBy(EventPhotoEntity, { id: request.id });
    if (!photo) return fail(notFound(['id'], PROGRAMME_NOUNS.photo));
    await tx.delete(EventPhotoEntity, { id: request.id });
    await releaseUpload(tx, photo.uploadId, photo.eventId);
    await recordEvents(tx, [eventChanged(photo.eventId)], deps.clock.now());
    return ok({ eventId: photo.eventId });
  });
}

function readPhoto(
  form: InputValidator,
  { caption, alternativeText, consent, consentNote }: PhotoWords,
): Partial<EntityRow<EventPhotoEntity>> {
  const [shown, seen] = [
    readRequiredText(form, caption, {
      longest: LONGEST,
      what: say('saveEventPhotos.caption'),
      field: ['caption'],
    }),
    readRequiredText(form, alternativeText, {
      longest: LONGEST,
      what: say('saveEventPhotos.alternativeText'),
      field: ['alternativeText'],
    }),
  ];
  const note = form.line(consentNote, LONGEST, 'consentNote');
  if (consent === NEEDS_NOTE && note === null)
    form.refuse((field) => required(field, WHERE_CONSENT), 'consentNote');
  return {
    ...toTextColumns('caption', shown),
    ...toTextColumns('alternativeText', seen),
    consent,
    consentNote: note,
  };
}

const TOO_MANY = say('saveEventPhotos.tooMany', { mostPhotos: MOST_PHOTOS });
const WHERE_CONSENT = say('saveEventPhotos.whereConsent');
