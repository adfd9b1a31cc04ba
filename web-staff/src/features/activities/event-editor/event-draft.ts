import { eventAudiences } from '../../../lib/events/terms';
import type { EventAudience } from '../../../lib/events/terms';
import { toDraftPartner } from '../../../lib/events/partners';
import type { DraftPartner } from '../../../lib/events/partners';
import { toDateTimeField } from '../../../lib/events/jakarta-time';
import { emptyWords, toWords } from '../../../lib/form/words';
import type { Words } from '../../../lib/form/words';
import type { DraftPicture } from '../../../lib/upload/PictureField';
import type { EventForEditQuery } from './EventForEdit.generated';
import type { EventDetailsInput } from './UpdateEvent.generated';

/** An event as the contract gives it for editing. */
export type EditableEvent = NonNullable<EventForEditQuery['event']>;

/** A session of an event as the contract gives it for editing. */
export type EditableSession = EditableEvent['sessions'][number];

/** Somebody who makes the event, with what they do; `sessionId` is empty for the whole event. */
export type DraftCredit = {
  readonly personId: string;
  readonly name: string;
  readonly role: EditableEvent['people'][number]['role'];
  readonly sessionId: string;
};

/** A work as typed, with the upload of its picture and where that can be seen. */
export type DraftWork = {
  readonly name: Words;
  readonly creator: string;
  readonly year: string;
  readonly medium: Words;
  readonly dimensions: string;
  readonly lender: string;
  readonly caption: Words;
  readonly alternativeText: Words;
  readonly picture: DraftPicture | null;
};

/** A recommended title with the reason. */
export type DraftTitle = { readonly titleId: string; readonly label: string; readonly note: Words };

/**
 * An event as it stands in the form: texts as typed. A poster without upload is the one it has already;
 * without a poster one is drawn.
 */
export type EventDraft = {
  readonly format: EditableEvent['format'];
  readonly kind: EditableEvent['kind'];
  readonly programmeId: string;
  readonly name: Words;
  readonly summary: Words;
  readonly description: Words;
  readonly languages: readonly string[];
  readonly audiences: readonly EventAudience[];
  readonly accessibility: EditableEvent['accessibility'];
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly placeKind: EditableEvent['place']['kind'];
  readonly branchId: string;
  readonly spaceId: string;
  readonly venueName: string;
  readonly venueAddress: string;
  readonly onlineUrl: string;
  readonly capacity: string;
  readonly cost: string;
  readonly costNote: Words;
  readonly registrationMode: EditableEvent['registrationTerms']['mode'];
  readonly registrationScope: EditableEvent['registrationTerms']['scope'];
  readonly waitingMode: EditableEvent['registrationTerms']['waitingMode'];
  readonly offerHours: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly mostPerParty: string;
  readonly allowsGuests: boolean;
  readonly asksPhotoConsent: boolean;
  readonly asksSupport: boolean;
  readonly asksSchool: boolean;
  readonly certificateSessions: string;
  readonly recordingUrl: string;
  readonly poster: DraftPicture | null;
  readonly isTemplate: boolean;
  readonly people: readonly DraftCredit[];
  readonly partners: readonly DraftPartner[];
  readonly works: readonly DraftWork[];
  readonly titles: readonly DraftTitle[];
};

/** What the contract is told of an event. */
export type EventFields = EventDetailsInput;

/** Creates the draft of an event nobody has planned yet, at a branch. */
export function emptyEvent(branchId: string): EventDraft {
  return {
    format: 'ACTIVITY',
    kind: 'STORYTELLING',
    programmeId: '',
    name: emptyWords,
    summary: emptyWords,
    description: emptyWords,
    languages: ['ind'],
    audiences: [],
    accessibility: [],
    ageFrom: '',
    ageTo: '',
    placeKind: 'BRANCH',
    branchId,
    spaceId: '',
    venueName: '',
    venueAddress: '',
    onlineUrl: '',
    capacity: '',
    cost: '0',
    costNote: emptyWords,
    registrationMode: 'NONE',
    registrationScope: 'SERIES',
    waitingMode: 'OFFER',
    offerHours: '12',
    opensAt: '',
    closesAt: '',
    mostPerParty: '6',
    allowsGuests: true,
    asksPhotoConsent: false,
    asksSupport: false,
    asksSchool: false,
    certificateSessions: '',
    recordingUrl: '',
    poster: null,
    isTemplate: false,
    people: [],
    partners: [],
    works: [],
    titles: [],
  };
}

/** Creates the draft of an event that exists. */
export function toEventDraft(event: EditableEvent): EventDraft {
  return { ...emptyEvent(''), ...wordsIn(event), ...placeIn(event), ...termsIn(event), ...partsIn(event) };
}

function wordsIn(event: EditableEvent) {
  return {
    format: event.format,
    kind: event.kind,
    programmeId: event.programme?.id ?? '',
    name: toWords(event.name),
    summary: toWords(event.summary),
    description: toWords(event.description),
    languages: event.languages,
    audiences: eventAudiences.filter((one) => event.audiences.some(({ code }) => code === one)),
    accessibility: event.accessibility,
    ageFrom: numberText(event.ageFrom),
    ageTo: numberText(event.ageTo),
    capacity: numberText(event.capacity),
    cost: String(event.cost),
    costNote: toWords(event.costNote),
    isTemplate: event.management?.isTemplate === true,
    poster: event.poster === null ? null : { uploadId: '', url: event.poster.url },
    certificateSessions: 'certificateSessions' in event ? numberText(event.certificateSessions) : '',
    recordingUrl: 'recordingUrl' in event ? (event.recordingUrl ?? '') : '',
  };
}

function placeIn({ place }: EditableEvent) {
  return {
    placeKind: place.kind,
    branchId: place.branch?.id ?? '',
    spaceId: place.space?.id ?? '',
    venueName: place.name ?? '',
    venueAddress: place.address ?? '',
    onlineUrl: place.onlineUrl ?? '',
  };
}

function termsIn({ registrationTerms: terms, management }: EditableEvent) {
  const {
    mode,
    scope,
    waitingMode,
    offerHours,
    opensAt,
    mostPerParty,
    allowsGuests,
    asksPhotoConsent,
    asksSupport,
    asksSchool,
  } = terms;
  return {
    registrationMode: mode,
    registrationScope: scope,
    waitingMode,
    offerHours: String(offerHours),
    opensAt: toDateTimeField(opensAt),
    closesAt: toDateTimeField(management?.decidedClosing ?? null),
    mostPerParty: String(mostPerParty),
    allowsGuests,
    asksPhotoConsent,
    asksSupport,
    asksSchool,
  };
}

function partsIn(event: EditableEvent) {
  return {
    people: event.people.map(({ person, role, session }) => ({
      personId: person.id,
      name: person.name,
      role,
      sessionId: session?.id ?? '',
    })),
    partners: event.partners.map(toDraftPartner),
    works: 'works' in event ? event.works.map(workIn) : [],
    titles: event.recommendedTitles.map(({ title, note }) => ({
      titleId: title.id,
      label: title.titleProper,
      note: toWords(note),
    })),
  };
}

function workIn(work: Extract<EditableEvent, { works: unknown }>['works'][number]): DraftWork {
  return {
    name: toWords(work.name),
    creator: work.creator ?? '',
    year: work.year ?? '',
    medium: toWords(work.medium),
    dimensions: work.dimensions ?? '',
    lender: work.lender ?? '',
    caption: toWords(work.caption),
    alternativeText: toWords(work.alternativeText),
    picture:
      work.pictureUploadId === null ? null : { uploadId: work.pictureUploadId, url: work.picture?.url ?? '' },
  };
}

function numberText(number: number | null | undefined): string {
  return number == null ? '' : String(number);
}

/**
 * Gives the draft without addresses that only lived as long as the page: pictures chosen before a reload are
 * known by their uploads alone.
 */
export function afterReload<Draft extends EventDraft>(draft: Draft): Draft {
  return {
    ...draft,
    poster: withoutPageAddress(draft.poster),
    works: draft.works.map((work) => ({ ...work, picture: withoutPageAddress(work.picture) })),
  };
}

function withoutPageAddress(picture: DraftPicture | null): DraftPicture | null {
  return picture?.url.startsWith('blob:') === true ? { ...picture, url: '' } : picture;
}
