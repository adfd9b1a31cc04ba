import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { CivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Event } from './event.entity';
import { lockEvent, NO_SESSIONS } from './events.queries';
import { lockSessions, updateEventSpan } from '../sessions/sessions.queries';
import { SESSION_DAYS, sessionTimes, shiftedBy } from '../sessions/session-times.rules';
import { eventChanged } from '../programmes.events';
import { daysBetween, WRONG_TIMES } from '../sessions/plan-sessions';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { refreshSearchText } from '../event-parts/search-text.queries';
import { listColumnsOfEvent, readColumns } from './duplicate-event.queries';

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

const PARTS = ['event_audience', 'event_credit', 'event_partner', 'event_work', 'event_title'] as const;
const PREFIX = { event_credit: 'evc', event_partner: 'evr', event_work: 'evw' } as const;

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
  const at = sqlInstant(deps.clock.now());
  const row = await readColumns(tx, 'event', original.id);
  const fresh = {
    id,
    status: 'DRAFT',
    public_from: null,
    starts_at: NO_SESSIONS,
    ends_at: NO_SESSIONS,
    session_count: 0,
    registration_opens_at: null,
    registration_closes_at: null,
    recording_url: null,
    notice_id: null,
    notice_en: null,
    off_at: null,
    is_template: Number(isTemplate),
    copied_from_id: original.id,
    sequence: 0,
    created_at: at,
    created_by: by,
    changed_at: at,
    is_sample: 0,
    version: 1,
  };
  await insertRows(tx, 'event', [{ ...row, ...fresh }]);
}

/** What belongs to single sessions is left out, because these are other ones. */
async function copyParts(deps: ProgrammesDeps, tx: EntityManager, from: string, to: string): Promise<void> {
  for (const table of PARTS) {
    const rows = await listColumnsOfEvent(tx, table, from);
    const copies = rows
      .filter((row) => row['session_id'] == null)
      .map((row) => ({
        ...row,
        ...(table in PREFIX
          ? { id: deps.newId(PREFIX[table as keyof typeof PREFIX], deps.clock.now()) }
          : {}),
        event_id: to,
      }));
    await insertRows(tx, table, copies);
  }
}

async function copySessions(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { original, id, startsOn }: { original: Event; id: string; startsOn: CivilDate | null },
): Promise<void> {
  const sessions = (await lockSessions(deps.db, tx, original.id)).filter(
    ({ status }) => status === 'SCHEDULED',
  );
  const [first] = sessions;
  if (!first) return;
  const days = startsOn === null ? 0 : daysBetween(first.fromDate, startsOn);
  const now = deps.clock.now();
  for (const session of sessions) {
    const copy = deps.newId('evs', now);
    const row = await readColumns(tx, 'event_session', session.id);
    const times = shiftedBy(
      session.isAllDay
        ? sessionTimes({ fromDate: session.fromDate, untilDate: session.untilDate })
        : sessionTimes(session),
      days,
    );
    await insertRows(tx, 'event_session', [
      { ...row, id: copy, event_id: id, taken: 0, sequence: 0, moved_at: null, version: 1 },
    ]);
    await updateRow(tx, 'event_session', copy, {
      starts_at: sqlInstant(times.startsAt),
      ends_at: sqlInstant(times.endsAt),
      from_date: times.fromDate,
      until_date: times.untilDate,
      note_id: null,
      note_en: null,
      changed_at: sqlInstant(now),
    });
  }
}
