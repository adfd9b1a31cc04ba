import type { EntityManager } from 'typeorm';

import type { ComputerSession } from './computer-session.entity';
import type { SessionEnd } from './computer-session.rules';
import { secondsUntil } from './computer-session.rules';
import { changeComputerSession } from './computers.queries';

/** Ends a session at an instant, or when its time was up. */
export async function closeSession(
  tx: EntityManager,
  session: ComputerSession,
  instant: Date,
  reason: SessionEnd,
): Promise<void> {
  const endedAt = instant < session.endsAt ? instant : session.endsAt;
  await changeComputerSession(tx, session.id, {
    endedAt,
    endReason: endedAt === session.endsAt ? 'TIME_UP' : reason,
    seconds: secondsUntil(session, endedAt),
    openItemId: null,
    openMemberId: null,
    openVoucherId: null,
  });
}
