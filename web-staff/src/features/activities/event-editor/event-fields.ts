import { countedRupiahFrom } from '../../../lib/circulation/rupiah-text';
import { partnerInput } from '../../../lib/events/partners';
import { instantFrom } from '../../../lib/events/jakarta-time';
import { wholeNumber } from '../../../lib/form/whole-number';
import { wordsInput } from '../../../lib/form/words';
import type { DraftWork, EventDraft, EventFields } from './event-draft';

/** Says which parts of the form a format has. */
export function getFormatParts(format: EventDraft['format']) {
  return {
    hasWorks: format === 'EXHIBITION' || format === 'PERFORMANCE',
    hasCertificate: format === 'COURSE' || format === 'SEMINAR',
    hasRecording: format === 'PERFORMANCE' || format === 'SEMINAR',
  };
}

/**
 * Turns a draft into what is sent: texts trimmed, empty ones null, and nothing that does not fit its place or
 * format.
 */
export function eventFields(draft: EventDraft): EventFields {
  const { hasWorks, hasCertificate, hasRecording } = getFormatParts(draft.format);
  return {
    kind: draft.kind,
    programmeId: draft.programmeId || null,
    name: wordsInput(draft.name) ?? { indonesian: '' },
    summary: wordsInput(draft.summary),
    description: wordsInput(draft.description),
    languages: draft.languages,
    audiences: draft.audiences,
    accessibility: draft.accessibility,
    ageFrom: wholeNumber(draft.ageFrom),
    ageTo: wholeNumber(draft.ageTo),
    ...placeFields(draft),
    capacity: wholeNumber(draft.capacity),
    cost: countedRupiahFrom(draft.cost) ?? 0,
    costNote: wordsInput(draft.costNote),
    ...termFields(draft),
    certificateSessions: hasCertificate ? wholeNumber(draft.certificateSessions) : null,
    recordingUrl: hasRecording ? orNull(draft.recordingUrl) : null,
    isTemplate: draft.isTemplate,
    people: draft.people.map(({ personId, role, sessionId }) => ({
      personId,
      role,
      sessionId: sessionId || null,
    })),
    partners: draft.partners.map(partnerInput),
    works: hasWorks ? draft.works.map(workInput) : [],
    titles: draft.titles.map(({ titleId, note }) => ({ titleId, note: wordsInput(note) })),
    ...(draft.poster?.uploadId === '' ? {} : { posterUploadId: draft.poster?.uploadId ?? null }),
  };
}

/** Names the fields that differ, in the order of the form. */
export function changedNames(before: EventFields, after: EventFields): readonly EventFieldName[] {
  return eventFieldNames.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** Returns only the fields that differ; absent fields are kept by the library as they are. */
export function changesBetween(before: EventFields, after: EventFields): EventFields {
  return Object.fromEntries(changedNames(before, after).map((name) => [name, after[name]]));
}

/** The name of a field of an event. */
export type EventFieldName = (typeof eventFieldNames)[number];

/** Names every field of an event, in the order of the form. */
export const eventFieldNames = [
  'kind',
  'programmeId',
  'name',
  'summary',
  'description',
  'audiences',
  'ageFrom',
  'ageTo',
  'languages',
  'accessibility',
  'placeKind',
  'branchId',
  'spaceId',
  'venueName',
  'venueAddress',
  'onlineUrl',
  'capacity',
  'registrationMode',
  'registrationScope',
  'waitingMode',
  'offerHours',
  'registrationOpensAt',
  'registrationClosesAt',
  'mostPerParty',
  'allowsGuests',
  'asksPhotoConsent',
  'asksSupport',
  'asksSchool',
  'certificateSessions',
  'cost',
  'costNote',
  'people',
  'works',
  'titles',
  'partners',
  'recordingUrl',
  'posterUploadId',
  'isTemplate',
] as const satisfies readonly (keyof EventFields)[];

function placeFields(draft: EventDraft) {
  const { placeKind } = draft;
  return {
    placeKind,
    branchId: placeKind === 'BRANCH' ? orNull(draft.branchId) : null,
    spaceId: placeKind === 'BRANCH' ? orNull(draft.spaceId) : null,
    venueName: placeKind === 'ELSEWHERE' ? orNull(draft.venueName) : null,
    venueAddress: placeKind === 'ELSEWHERE' ? orNull(draft.venueAddress) : null,
    onlineUrl: orNull(draft.onlineUrl),
  };
}

function termFields(draft: EventDraft) {
  return {
    registrationMode: draft.registrationMode,
    registrationScope: draft.registrationScope,
    waitingMode: draft.waitingMode,
    offerHours: wholeNumber(draft.offerHours),
    registrationOpensAt: instantFrom(draft.opensAt),
    registrationClosesAt: instantFrom(draft.closesAt),
    mostPerParty: wholeNumber(draft.mostPerParty),
    allowsGuests: draft.allowsGuests,
    asksPhotoConsent: draft.asksPhotoConsent,
    asksSupport: draft.asksSupport,
    asksSchool: draft.asksSchool,
  };
}

function workInput(work: DraftWork) {
  return {
    name: wordsInput(work.name) ?? { indonesian: '' },
    creator: orNull(work.creator),
    year: orNull(work.year),
    medium: wordsInput(work.medium),
    dimensions: orNull(work.dimensions),
    lender: orNull(work.lender),
    caption: wordsInput(work.caption),
    alternativeText: wordsInput(work.alternativeText),
    uploadId: work.picture?.uploadId ?? null,
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
