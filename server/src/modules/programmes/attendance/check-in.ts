import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { findCardBearer } from '../../members';
import type { FoundPlace } from './attendance.queries';
import { placeByMember, placeByTicket } from './attendance.queries';
import type { CheckInOutcome } from './check-in.rules';
import { outcomeOfScan } from './check-in.rules';
import { readTicket } from './ticket';
import { attendanceChanged } from '../registrations/registration.events';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { checkInPlace, lockPlace, undoCheckInOfPlace } from './check-in.queries';
import { lockSession } from '../sessions/sessions.queries';
import { say } from '../words/say';

/** One scan: a ticket or a library card; `count` is for classes. */
export type Scan = {
  readonly code: string;
  readonly scannedAt?: Date | null;
  readonly count?: number | null;
};
/** What one scan led to; times are texts, because the answer may be repeated. */
export type ScanResult = {
  readonly code: string;
  readonly outcome: CheckInOutcome;
  readonly attendedAt: string | null;
  readonly placeId: string | null;
  readonly memberId: string | null;
  readonly personId: string | null;
  readonly registrationId: string | null;
  readonly rightSessionId: string | null;
};

/** The most scans a phone sends at once. */
const MOST_SCANS = 250;
const MINUTE_MS = 60_000;
/** How long ago a scan can have been at most; a clock that says otherwise is wrong. */
const BEHIND_MS = 48 * 60 * MINUTE_MS;

type At = { readonly sessionId: string; readonly device?: string | null };

/** Lets somebody in by ticket or card. A second scan lets nobody in again and tells the first time. */
export async function checkInTicket(
  deps: ProgrammesDeps,
  actor: Actor,
  request: At & Scan & { idempotencyKey: string },
): Promise<Result<{ result: ScanResult }, Refusal>> {
  const { code, scannedAt, count, ...rest } = request;
  const synced = await scanAll(deps, actor, {
    operation: 'checkInTicket',
    request,
    scans: [{ code, scannedAt, count }],
    way: 'SCAN',
    ...rest,
  });
  const [result] = synced.ok ? synced.value.results : [];
  if (!synced.ok) return synced;
  return result ? ok({ result }) : fail(notFound(['sessionId'], PROGRAMME_NOUNS.session));
}

/**
 * Takes in what a phone scanned without network, in the order of the scans; every scan is answered, doubles
 * and strangers too.
 */
export function syncCheckIns(
  deps: ProgrammesDeps,
  actor: Actor,
  request: At & { scans: readonly Scan[]; idempotencyKey: string },
): Promise<Result<{ results: readonly ScanResult[] }, Refusal>> {
  return scanAll(deps, actor, { operation: 'syncCheckIns', request, way: 'OFFLINE', ...request });
}

type Scanning = At & {
  readonly operation: string;
  readonly request: { readonly idempotencyKey: string };
  readonly scans: readonly Scan[];
  readonly way: 'SCAN' | 'OFFLINE';
};

function scanAll(
  deps: ProgrammesDeps,
  actor: Actor,
  { operation, request, sessionId, device, scans, way }: Scanning,
): Promise<Result<{ results: readonly ScanResult[] }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const wrong = scanRefusals(scans);
    if (wrong) return fail(wrong);
    if (!(await lockSession(deps.db, tx, sessionId)))
      return fail(notFound(['sessionId'], PROGRAMME_NOUNS.session));
    const results = new Map<Scan, ScanResult>();
    const inOrder = [...scans].sort(
      (one, other) => momentOf(deps, one).getTime() - momentOf(deps, other).getTime(),
    );
    for (const scan of inOrder)
      results.set(
        scan,
        await scanOne(deps, tx, {
          scan,
          sessionId,
          device: device?.slice(0, 60) ?? null,
          by: toPrincipal(actor),
          way,
        }),
      );
    if ([...results.values()].some(({ outcome }) => outcome === 'ADMITTED'))
      await recordEvents(tx, [attendanceChanged(sessionId)], deps.clock.now());
    return ok({ results: scans.flatMap((scan) => results.get(scan) ?? []) });
  });
}

type OneScan = {
  readonly scan: Scan;
  readonly sessionId: string;
  readonly device: string | null;
  readonly by: string;
  readonly way: string;
};

async function scanOne(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { scan, sessionId, device, by, way }: OneScan,
): Promise<ScanResult> {
  const { found, memberId } = await find(deps, tx, { scan, sessionId, way });
  const scanned = found && {
    registration: found.registrationStatus,
    place: found.placeStatus === null ? null : { status: found.placeStatus, attendedAt: found.attendedAt },
  };
  const at = momentOf(deps, scan);
  const seen = outcomeOfScan(scanned, { isCard: memberId !== null });
  const helped =
    seen === 'NOT_REGISTERED' && memberId !== null
      ? ((await deps.helpers?.arrive(tx, { sessionId, memberId, at, by })) ?? null)
      : null;
  const outcome = helped === null ? seen : 'HELPER';
  if (outcome === 'ADMITTED' && found?.placeId) {
    const count = Math.min(Math.max(scan.count ?? found.seats, 1), found.seats);
    await checkInPlace(tx, found.placeId, { at, count, by, device, way });
  }
  const attendedAt = outcome === 'ADMITTED' ? at : (helped ?? found?.attendedAt ?? null);
  return {
    code: scan.code.slice(0, 80),
    outcome,
    attendedAt: attendedAt?.toISOString() ?? null,
    placeId: found?.placeId ?? null,
    memberId: outcome === 'NOT_REGISTERED' || outcome === 'HELPER' ? memberId : null,
    personId: found?.personId ?? null,
    registrationId: found?.registrationId ?? null,
    rightSessionId: outcome === 'WRONG_SESSION' ? (found?.otherSessionId ?? null) : null,
  };
}

async function find(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { scan, sessionId, way }: Pick<OneScan, 'scan' | 'sessionId' | 'way'>,
): Promise<{ found: FoundPlace | null; memberId: string | null }> {
  const ticket = readTicket(scan.code);
  const byTicket = ticket === null ? null : await placeByTicket(tx, sessionId, ticket);
  if (byTicket) return { found: byTicket, memberId: null };
  const memberId = await findCardBearer(
    deps.db,
    scan.code.trim(),
    way === 'OFFLINE' ? judgedAt(deps, scan) : deps.clock.now(),
  );
  return { found: memberId === null ? null : await placeByMember(tx, sessionId, memberId), memberId };
}

/** Takes back that somebody came in. */
export function undoCheckIn(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { placeId: string; idempotencyKey?: string | null },
): Promise<Result<{ placeId: string; sessionId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'undoCheckIn', request), async (tx) => {
    const place = await lockPlace(deps.db, tx, request.placeId);
    if (!place) return fail(notFound(['placeId'], PROGRAMME_NOUNS.registration));
    if (place.attendedAt === null) return ok({ placeId: place.id, sessionId: place.sessionId });
    await undoCheckInOfPlace(tx, place.id);
    await recordEvents(tx, [attendanceChanged(place.sessionId)], deps.clock.now());
    return ok({ placeId: place.id, sessionId: place.sessionId });
  });
}

function scanRefusals(scans: readonly Scan[]): Refusal | null {
  if (scans.length > 0 && scans.length <= MOST_SCANS) return null;
  return invalid(['scans'], say('checkIn.scans', { mostScans: MOST_SCANS }));
}

function momentOf(deps: ProgrammesDeps, { scannedAt }: Scan): Date {
  const now = deps.clock.now();
  const earliest = new Date(now.getTime() - BEHIND_MS);
  if (scannedAt == null || scannedAt > now) return now;
  return scannedAt < earliest ? earliest : scannedAt;
}

/**
 * When a card that was scanned without network proved its member to be there; a clock that cannot be right
 * proves nothing, so then it is judged now.
 */
function judgedAt(deps: ProgrammesDeps, scan: Scan): Date {
  const at = momentOf(deps, scan);
  return at.getTime() === scan.scannedAt?.getTime() ? at : deps.clock.now();
}
