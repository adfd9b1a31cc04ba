import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { CivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Event } from './event.entity';
import { findEventColumns, insertEvent, lockEvent, NO_SESSIONS } from './events.queries';
import { insertSessionRows, lockSessionColumns, updateEventSpan } from '../sessions/sessions.queries';
import { SESSION_DAYS, sessionTimes, shiftedBy } from '../sessions/session-times.rules';
import { eventChanged } from '../programmes.events';
import { daysBetween, WRONG_TIMES } from '../sessions/plan-sessions';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { refreshSearchText } from '../event-parts/search-text.queries';
import { listPartsOfEvent } from '../event-parts/event-parts.queries';
import { insertParts } from '../event-parts/write-event-parts';

/**
 * Makes a draft from an event or a template: on `startsOn` begins its first session, the others follow in the
 * same distance.
 */
export type DuplicateEventRequest = {
  readonly id: string;
  readonly startsOn?: CivilDate | null;
  readonly asTemplate?: boolean | null;
  readonly idempotencyKey?: string | null;
};

/**
 * Makes a draft of last year's event. Registrations, notices and pictures of the day stay behind; cancelled
 * sessions too.
 */
export function duplicateEvent(
  deps: ProgrammesDeps,
  actor: Actor,
  request: DuplicateEventRequest,
): Promise<Result<{ eventId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'duplicateEvent', request), async (tx) => {
    const { startsOn } = request;
    if (startsOn != null && (startsOn < SESSION_DAYS.first || startsOn > SESSION_DAYS.last))
      return fail(invalid(['startsOn'], WRONG_TIMES.OTHER_CENTURY));
    const original = await lockEvent(deps.db, tx, request.id);
    if (!original) return fail(notFound(['id'], PROGRAMME_NOUNS.event));
    const id = deps.newId('evt', deps.clock.now());
    await copyEvent(deps, tx, {
      id,
      original,
      by: toPrincipal(actor),
      isTemplate: request.asTemplate ?? false,
    });
    await copyParts(deps, tx, original.id, id);
    await copySessions(deps, tx, { original, id, startsOn: startsOn ?? null });
    await updateEventSpan(tx, id);
    await refreshSearchText(tx, [id]);
    await recordEvents(tx, [eventChanged(id)], deps.clock.now());
    return ok({ eventId: id });
  });
}

async function copyEvent(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { id, original, by, isTemplate }: { id: string; original: Event; by: string; isTemplate: boolean },
): Promise<void> {
  const at = deps.clock.now();
  const columns = await findEventColumns(tx, original.id);
  await insertEvent(tx, {
    ...columns,
    id,
    status: 'DRAFT',
    publicFrom: null,
    startsAt: NO_SESSIONS,
    endsAt: NO_SESSIONS,
    sessionCount: 0,
    registrationOpensAt: null,
    registrationClosesAt: null,
    recordingUrl: null,
    noticeIndonesian: null,
    noticeEnglish: null,
    offAt: null,
    isTemplate,
    copiedFromId: original.id,
    sequence: 0,
    createdAt: at,
    createdBy: by,
    writtenBy: null,
    updatedAt: at,
    isSample: false,
    version: 1,
  });
}

/** What belongs to single sessions is left out, because these are other ones. */
async function copyParts(deps: ProgrammesDeps, tx: EntityManager, from: string, to: string): Promise<void> {
  const newId = (prefix: string): string => deps.newId(prefix, deps.clock.now());
  const { audiences, credits, partners, works, titles } = await listPartsOfEvent(tx, from);
  await insertParts(tx, {
    audiences: audiences.map((row) => ({ ...row, eventId: to })),
    credits: credits
      .filter(({ sessionId }) => sessionId === null)
      .map((row) => ({ ...row, id: newId('evc'), eventId: to })),
    partners: partners.map((row) => ({ ...row, id: newId('evr'), eventId: to })),
    works: works.map((row) => ({ ...row, id: newId('evw'), eventId: to })),
    titles: titles.map((row) => ({ ...row, eventId: to })),
  });
}

async function copySessions(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { original, id, startsOn }: { original: Event; id: string; startsOn: CivilDate | null },
): Promise<void> {
  const sessions = await lockSessionColumns(deps.db, tx, original.id);
  const [first] = sessions;
  if (!first) return;
  const days = startsOn === null ? 0 : daysBetween(first.fromDate, startsOn);
  const now = deps.clock.now();
  await insertSessionRows(
    tx,
    sessions.map((session) => ({
      ...session,
      id: deps.newId('evs', now),
      eventId: id,
      ...shiftedBy(
        session.isAllDay
          ? sessionTimes({ fromDate: session.fromDate, untilDate: session.untilDate })
          : sessionTimes(session),
        days,
      ),
      noteIndonesian: null,
      noteEnglish: null,
      takenCount: 0,
      sequence: 0,
      movedAt: null,
      updatedAt: now,
      version: 1,
    })),
  );
}
