import type { EntityManager } from 'typeorm';
import type { Sex } from '../../members';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { AgeBand } from '../../../shared/age-band';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { listWaitingRegistrations } from '../registrations/registrations.queries';
import { countFreeInAll } from '../waiting-list/waiting-list.rules';
import { isRegistrationOpen } from '../registrations/registration-window.rules';
import { attendanceChanged } from '../registrations/registration.events';
import { PROGRAMME_NOUNS } from '../deps';
import type { PersonEntry } from '../registrations/read-party';
import { readPeople } from '../registrations/read-party';
import type { RegistrationDeps } from '../registrations/registration-deps';
import {
  findAlreadyRegistered,
  LONGEST_AGE_REASON,
  writeRegistration,
} from '../registrations/write-registration';
import { lockSessionAndEvent } from '../sessions/save-sessions';
import { checkInWalkIns, countHeads, insertHeadCounts } from './check-in.queries';
import type { Event } from '../events/event.entity';
import type { EventSession } from '../sessions/event-session.entity';
import { lockSession } from '../sessions/sessions.queries';
import { say } from '../words/say';

/** People counted at the door, by age group and sex as far as one could see. */
export type HeadCountEntry = {
  readonly ageBand?: AgeBand | null;
  readonly sex?: Sex | null;
  readonly count: number;
};

const MOST_HEADS = 5_000;
const MOST_LINES = 20;

/**
 * Counts people who came without a registration. Counts are added; a negative one corrects a mistake, but
 * never below nothing.
 */
export function recordHeadCount(
  deps: RegistrationDeps,
  actor: Actor,
  request: {
    sessionId: string;
    counts: readonly HeadCountEntry[];
    note?: string | null;
    idempotencyKey: string;
  },
): Promise<Result<{ sessionId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'recordHeadCount', request), async (tx) => {
    const { sessionId } = request;
    if (!(await lockSession(deps.db, tx, sessionId)))
      return fail(notFound(['sessionId'], PROGRAMME_NOUNS.session));
    const form = new InputValidator([]);
    const counts = form.list(request.counts, MOST_LINES, 'counts').filter(({ count }) => count !== 0);
    const note = form.line(request.note, 200, 'note');
    if (!countsFit(counts, await countedGroups(tx, sessionId)))
      form.refuse((field) => invalid(field, WRONG_COUNT), 'counts');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const now = deps.clock.now();
    await insertHeadCounts(
      tx,
      counts.map(({ ageBand, sex, count }) => ({
        id: deps.newId('hdc', now),
        sessionId,
        ageBand: ageBand ?? null,
        sex: sex ?? null,
        headCount: count,
        note,
        recordedBy: toPrincipal(actor),
        recordedAt: now,
      })),
    );
    await recordEvents(tx, [attendanceChanged(sessionId)], now);
    return ok({ sessionId });
  });
}

/** People counted so far in a session, by age group and sex. */
async function countedGroups(tx: EntityManager, sessionId: string): Promise<Map<string, number>> {
  const counted = await countHeads(tx, sessionId);
  return new Map(counted.map(({ ageBand, sex, headCount }) => [groupOf(ageBand, sex), headCount]));
}

/** Whether counts can be added: no group may fall below nothing or rise above what a house can hold. */
function countsFit(counts: readonly HeadCountEntry[], groups: Map<string, number>): boolean {
  for (const { ageBand, sex, count } of counts)
    groups.set(groupOf(ageBand, sex), (groups.get(groupOf(ageBand, sex)) ?? 0) + count);
  return [...groups.values()].every((total) => total >= 0 && total <= MOST_HEADS);
}

function groupOf(ageBand: string | null | undefined, sex: string | null | undefined): string {
  return `${ageBand ?? ''} ${sex ?? ''}`;
}

/**
 * Lets somebody in who had not registered, if there is a seat that nobody waits for. Whoever is younger or
 * older than the event is for needs a reason.
 */
export function admitWalkIn(
  deps: RegistrationDeps,
  actor: Actor,
  request: { sessionId: string; person: PersonEntry; ageReason?: string | null; idempotencyKey: string },
  locale: Locale,
): Promise<Result<{ registrationId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'admitWalkIn', request), async (tx) => {
    const found = await lockSessionAndEvent(deps, tx, request.sessionId);
    if (!found) return fail(notFound(['sessionId'], PROGRAMME_NOUNS.session));
    const { event, session } = found;
    const form = new InputValidator([]);
    const contact = { name: null, email: null, phone: null };
    const ageReason = form.line(request.ageReason, LONGEST_AGE_REASON, 'ageReason');
    const people = await readPeople(tx, form, {
      entries: [{ ...request.person, isCompanion: false }],
      actor,
      event,
      day: session.fromDate,
      contact,
      ageReason,
      isBirthOptional: true,
    });
    const isThere = (await findAlreadyRegistered(tx, [session], people)).size > 0;
    if (isThere) form.refuse((field) => ({ code: 'ALREADY_EXISTS', field, message: IS_THERE }), 'person');
    if (!(await hasFreeSeat(tx, { event, session, now: deps.clock.now() })))
      form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: NO_SEAT }), 'sessionId');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const party = {
      event,
      sessions: [session],
      sessionId: session.id,
      kind: 'WALK_IN' as const,
      memberId: people[0]?.memberId ?? null,
      contact,
      people,
      ageReason,
      locale,
    };
    const registrationId = await writeRegistration(deps, tx, actor, { party, status: 'CONFIRMED' });
    const now = deps.clock.now();
    await checkInWalkIns(tx, registrationId, { at: now, by: toPrincipal(actor) });
    await recordEvents(tx, [attendanceChanged(session.id)], now);
    return ok({ registrationId });
  });
}

/** While registration is open, a free seat belongs to those who wait. */
async function hasFreeSeat(
  tx: EntityManager,
  { event, session, now }: { event: Event; session: EventSession; now: Date },
): Promise<boolean> {
  if (session.status !== 'SCHEDULED' || countFreeInAll([session]) === 0) return false;
  if (!isRegistrationOpen(event, now)) return true;
  const list = event.registrationScope === 'SERIES' ? null : session.id;
  return (await listWaitingRegistrations(tx, event.id, list)).length === 0;
}

const WRONG_COUNT = say('walkIns.wrongCount');
const IS_THERE = say('walkIns.isThere');
const NO_SEAT = say('walkIns.noSeat');
