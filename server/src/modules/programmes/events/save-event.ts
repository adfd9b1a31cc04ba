import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { keepUpload } from '../../../platform/uploads/uploads.queries';
import { lockCalendars } from '../../library';
import type { Event } from './event.entity';
import { changeEvent, insertEvent, lockEvent, NO_SESSIONS } from './events.queries';
import {
  lockSessions,
  MOST_SESSIONS,
  changeCapacity,
  moveToSpace,
  updateEventSpan,
} from '../sessions/sessions.queries';
import { occupiesSpace } from './event-status.rules';
import type { EventFormat, PlaceKind, ProgrammeKind } from './event.terms';
import { eventChanged } from '../programmes.events';
import { closedDayRefusals } from '../sessions/check-closed-days';
import { creditRefusals, planRefusals, referenceRefusals, sessionSpaceRefusals } from './check-event';
import type { EventDetails, EventFacts } from './read-event-details';
import type { RepeatEntry, SessionEntry } from '../sessions/plan-sessions';
import { planSessions } from '../sessions/plan-sessions';
import type { ProgrammesDeps } from '../deps';
import type { TextEntry } from '../../../platform/validation/read-text';
import { PROGRAMME_NOUNS } from '../deps';
import { fillAfterChange } from '../waiting-list/fill-from-waiting-list';
import { spaceRefusals } from '../sessions/check-space-conflicts';
import type { EventParts } from '../event-parts/write-event-parts';
import { readParts, replaceParts } from '../event-parts/write-event-parts';
import { refreshSearchText } from '../event-parts/search-text.queries';
import { insertSessions, TOO_MANY_SESSIONS } from '../sessions/write-sessions';
import { readDetails } from './read-event-details';

import { IsNull } from 'typeorm';

import { EventSessionEntity } from '../sessions/event-session.entity';
import { say } from '../words/say';

/** A new event: a draft with its sessions, repeated by a rule if one is given. */
export type CreateEventRequest = {
  readonly format: EventFormat;
  readonly kind: ProgrammeKind;
  readonly name: TextEntry;
  readonly details?: EventDetails | null;
  readonly sessions?: readonly SessionEntry[] | null;
  readonly repeat?: RepeatEntry | null;
  readonly idempotencyKey?: string | null;
};

const PATH = ['details'];

/** What an event is while nothing else was said. */
export const BLANK_EVENT = {
  programmeId: null,
  status: 'DRAFT',
  publicFrom: null,
  nameEnglish: null,
  summaryIndonesian: null,
  summaryEnglish: null,
  descriptionIndonesian: null,
  descriptionEnglish: null,
  languages: ['ind'],
  placeKind: 'BRANCH',
  branchId: null,
  spaceId: null,
  venueName: null,
  venueAddress: null,
  onlineUrl: null,
  capacity: null,
  ageFrom: null,
  ageTo: null,
  accessibility: [],
  isAccessible: false,
  isForChildren: false,
  isForSchools: false,
  cost: 0,
  costNoteIndonesian: null,
  costNoteEnglish: null,
  startsAt: NO_SESSIONS,
  endsAt: NO_SESSIONS,
  sessionCount: 0,
  registrationMode: 'NONE',
  registrationScope: 'SERIES',
  waitingMode: 'OFFER',
  offerHours: 12,
  registrationOpensAt: null,
  registrationClosesAt: null,
  mostPerParty: 6,
  allowsGuests: true,
  asksPhotoConsent: false,
  asksSupport: false,
  asksSchool: false,
  certificateSessions: null,
  recordingUrl: null,
  posterUploadId: null,
  noticeIndonesian: null,
  noticeEnglish: null,
  isTemplate: false,
  copiedFromId: null,
  searchText: '',
  sequence: 0,
  isSample: false,
  version: 1,
} satisfies EventFacts;

/** Creates a draft. Refuses what does not fit together; a draft keeps no space from others. */
export function createEvent(
  deps: ProgrammesDeps,
  actor: Actor,
  request: CreateEventRequest,
): Promise<Result<{ eventId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createEvent', request), (tx) =>
    writeDraft(deps, tx, { actor, request }),
  );
}

/** Writes a draft inside a unit; the same refusals. */
export async function writeDraft(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { actor, request }: { readonly actor: Actor; readonly request: CreateEventRequest },
): Promise<Result<{ eventId: string }, Refusal>> {
  const id = deps.newId('evt', deps.clock.now());
  const details: EventDetails = { ...request.details, kind: request.kind, name: request.name };
  const read = await readEvent(deps, tx, { id, details, known: null });
  const planned = await planSessions(tx, request.sessions ?? [], {
    repeat: request.repeat,
    branchId: details.branchId ?? null,
  });
  const refusals = toErrors([
    ...read.refusals,
    ...planned.refusals,
    ...(await sessionSpaceRefusals(tx, details.branchId ?? null, request.sessions ?? [])),
    ...(planned.sessions.length > MOST_SESSIONS ? [invalid(['sessions'], TOO_MANY_SESSIONS)] : []),
  ]);
  if (refusals) return fail(...refusals);
  const at = deps.clock.now();
  await insertEvent(tx, {
    ...BLANK_EVENT,
    ...read.facts,
    id,
    format: request.format,
    createdAt: at,
    createdBy: toPrincipal(actor),
    updatedAt: at,
  });
  await insertSessions(
    deps,
    tx,
    { id, spaceId: details.spaceId ?? null, capacity: details.capacity ?? null },
    planned.sessions,
  );
  await finish(deps, tx, id, { read, details });
  return ok({ eventId: id });
}

/**
 * Changes an event. Refuses when somebody else changed it since `version`, a space that is taken, and fewer
 * seats than are taken.
 */
export function updateEvent(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { id: string; version: number; changes: EventDetails; idempotencyKey?: string | null },
): Promise<Result<{ eventId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateEvent', request), async (tx) => {
    if (hasNewPlace(request.changes)) await lockCalendars(tx, deps);
    const known = await lockEvent(deps.db, tx, request.id);
    if (!known) return fail(notFound(['id'], PROGRAMME_NOUNS.event));
    if (known.version !== request.version) return fail(stale(PROGRAMME_NOUNS.event, known.version));
    const read = await readEvent(deps, tx, { id: known.id, details: request.changes, known });
    const moved = await movedSessions(deps, tx, known, read);
    const refusals = toErrors([...read.refusals, ...moved]);
    if (refusals) return fail(...refusals);
    const isPublic = known.publicFrom !== null;
    await changeEvent(tx, known.id, {
      ...read.facts,
      writtenBy: toPrincipal(actor),
      updatedAt: deps.clock.now(),
      version: known.version + 1,
      sequence: known.sequence + Number(isPublic),
    });
    await followEvent(tx, known.id, read.facts);
    if (isElsewhereNow(known, read.facts))
      await tx.update(
        EventSessionEntity,
        { eventId: known.id, ownSpaceId: IsNull() },
        { movedAt: deps.clock.now() },
      );
    await finish(deps, tx, known.id, { read, details: request.changes });
    await fillAfterChange(deps, tx, known.id);
    return ok({ eventId: known.id });
  });
}

type EventPlan = {
  readonly placeKind: PlaceKind;
  readonly branchId: string | null;
  readonly spaceId: string | null;
};
type ReadEvent = {
  readonly plan: EventPlan;
  readonly facts: EventFacts;
  readonly parts: EventParts;
  readonly refusals: readonly Refusal[];
};

async function readEvent(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { id, details, known }: { id: string; details: EventDetails; known: Event | null },
): Promise<ReadEvent> {
  const path = known ? ['changes'] : PATH;
  const form = new InputValidator(path);
  const facts = readDetails(form, details);
  const parts = await readParts(deps, { tx, form }, id, details);
  const plan = {
    placeKind: details.placeKind ?? known?.placeKind ?? ('BRANCH' as PlaceKind),
    branchId: details.branchId === undefined ? (known?.branchId ?? null) : details.branchId,
    spaceId: details.spaceId === undefined ? (known?.spaceId ?? null) : details.spaceId,
    ageFrom: details.ageFrom === undefined ? (known?.ageFrom ?? null) : details.ageFrom,
    ageTo: details.ageTo === undefined ? (known?.ageTo ?? null) : details.ageTo,
  };
  const refusals = [
    ...form.refusals,
    ...(await referenceRefusals(deps.db, tx, details, path)),
    ...(await creditRefusals(tx, id, details, path)),
    ...(await planRefusals(tx, plan, path)),
  ];
  return { plan, facts, parts, refusals };
}

/** Finds what stands against moving the sessions of an event to another space or to fewer seats. */
async function movedSessions(
  deps: ProgrammesDeps,
  tx: EntityManager,
  known: Event,
  { facts, plan }: ReadEvent,
): Promise<Refusal[]> {
  const { spaceId, capacity } = facts;
  if (capacity === undefined && !isElsewhereNow(known, facts)) return [];
  const sessions = (await lockSessions(deps.db, tx, known.id)).filter(({ status }) => status === 'SCHEDULED');
  const taken = Math.max(
    0,
    ...sessions.filter(({ ownCapacity }) => ownCapacity === null).map(({ takenCount }) => takenCount),
  );
  const tooFew =
    capacity != null && capacity < taken ? [invalid(['changes', 'capacity'], fewerThan(taken))] : [];
  if (!occupiesSpace(known.status) || known.isTemplate || !isElsewhereNow(known, facts)) return tooFew;
  const moving = sessions
    .filter(({ ownSpaceId }) => ownSpaceId === null)
    .map((session) => ({ ...session, spaceId: plan.spaceId }));
  const closed = (await closedDayRefusals(tx, plan, { sessions: moving, now: deps.clock.now() })).map(
    (refusal) => ({ ...refusal, field: ['changes', 'branchId'] }),
  );
  if (spaceId == null) return [...tooFew, ...closed];
  return [
    ...tooFew,
    ...closed,
    ...(await spaceRefusals(deps, tx, known.id, moving)).map((refusal) => ({
      ...refusal,
      field: ['changes', 'spaceId'],
    })),
  ];
}

function hasNewPlace({ placeKind, branchId, spaceId }: EventDetails): boolean {
  return placeKind !== undefined || branchId !== undefined || spaceId !== undefined;
}

/** Lets sessions without a space or capacity of their own follow the event. */
async function followEvent(
  tx: EntityManager,
  eventId: string,
  { spaceId, capacity }: EventFacts,
): Promise<void> {
  if (spaceId !== undefined) await moveToSpace(tx, eventId, spaceId);
  if (capacity !== undefined) await changeCapacity(tx, eventId, capacity);
}

/** Tells whether the place of an event is another now: whoever has a place is told. */
function isElsewhereNow(known: Event, facts: EventFacts): boolean {
  const places = [
    [facts.placeKind, known.placeKind],
    [facts.branchId, known.branchId],
    [facts.spaceId, known.spaceId],
    [facts.venueName, known.venueName],
    [facts.venueAddress, known.venueAddress],
  ] as const;
  return places.some(([now, before]) => now !== undefined && now !== before);
}

async function finish(
  deps: ProgrammesDeps,
  tx: EntityManager,
  id: string,
  { read, details }: { read: ReadEvent; details: EventDetails },
): Promise<void> {
  await replaceParts(tx, id, read.parts);
  if (details.posterUploadId != null) await keepUpload(tx, details.posterUploadId, id);
  await updateEventSpan(tx, id);
  await refreshSearchText(tx, [id]);
  await recordEvents(tx, [eventChanged(id)], deps.clock.now());
}

function fewerThan(taken: number): { ID: string; EN: string } {
  return say('saveEvent.fewerThan', { taken });
}
