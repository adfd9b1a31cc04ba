import type { ComputerSession } from './computer-session.entity';
import { computerStateAt } from './computer-session.rules';
import type { Computer } from './computers.queries';
import { listComputers, listOpenSessions } from './computers.queries';
import type { ComputerDeps } from './run-session';

/** Reads the computers of a branch with who is there, and from when they are booked: few statements for all. */
export async function readComputerBoard(
  { db, clock, reservations }: Pick<ComputerDeps, 'db' | 'clock' | 'reservations'>,
  branchId: string,
) {
  const now = clock.now();
  const [computers, sessions] = await Promise.all([
    listComputers(db, branchId),
    listOpenSessions(db, branchId),
  ]);
  const byItem = new Map(sessions.map((session) => [session.itemId, session]));
  const itemIds = computers.map(({ id }) => id);
  const usedUntil = new Map(
    sessions.filter(({ endsAt }) => endsAt > now).map(({ itemId, endsAt }) => [itemId, endsAt]),
  );
  const next = await reservations.next(db.read, { itemIds, memberId: null, usedUntil }, now);
  return computers.map((computer) =>
    showComputer(
      computer,
      { session: byItem.get(computer.id) ?? null, reservedFrom: next.get(computer.id) ?? null },
      now,
    ),
  );
}

/** Shows a computer with its session, if that still goes on. */
export function showComputer(
  { id, code, spaceId, isOutOfOrder }: Computer,
  { session, reservedFrom }: { readonly session: ComputerSession | null; readonly reservedFrom: Date | null },
  now: Date,
) {
  const isOver = session === null || session.endedAt !== null || session.endsAt <= now;
  return {
    id,
    code,
    spaceId,
    state: computerStateAt(isOver ? null : session, { isOutOfOrder, reservedFrom }, now),
    reservedFrom,
    session: isOver ? null : showSession(session, now),
  };
}

/** Shows a session without a name; its time counts down from the clock of the library. */
export function showSession(
  { id, startedAt, endsAt, endedAt, memberId, extensions }: ComputerSession,
  now: Date,
) {
  const left = endedAt === null ? Math.floor((endsAt.getTime() - now.getTime()) / 1_000) : 0;
  return { id, startedAt, endsAt, secondsLeft: Math.max(0, left), isOfMember: memberId !== null, extensions };
}
