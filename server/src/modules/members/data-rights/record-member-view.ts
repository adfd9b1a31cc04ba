import type { Actor } from '../../../platform/auth/actor';
import { insertAuditEntry } from '../../../platform/audit/audit-recorder';
import type { StaffActor } from '../../../platform/auth/rights';
import { sqlInstant } from '../../../platform/db/columns';
import { ok } from '../../../shared/result';
import { MemberViewEntity } from '../profile/member-file.entity';
import type { MemberDeps } from '../deps';
import type { MemberView } from './member-views.queries';
import { isViewRecorded } from './member-views.queries';

const HOUR_MS = 3_600_000;
/** A year: long enough to answer who looked, no longer. */
const KEPT_MS = 365 * 24 * HOUR_MS;

/** What noting a view needs. */
type ViewDeps = Pick<MemberDeps, 'db' | 'clock' | 'log'>;

/**
 * Notes that a staff member looked at a member, once an hour; afterwards, so that nobody waits for it. A
 * member can be told who looked (UU 27/2022 art. 32).
 */
export function recordMemberView(deps: ViewDeps, actor: Actor, memberId: string): void {
  if (actor.kind !== 'staff') return;
  const viewedAt = new Date(Math.floor(deps.clock.now().getTime() / HOUR_MS) * HOUR_MS);
  write(deps, actor, { memberId, staffId: actor.staffId, viewedAt }).catch((error: unknown) =>
    deps.log.error({ err: error, memberId }, 'a view of a member could not be noted'),
  );
}

async function write({ db, clock }: ViewDeps, actor: StaffActor, view: MemberView): Promise<void> {
  if (await isViewRecorded(db, view)) return;
  await db.transaction(
    async (tx) => {
      await tx
        .createQueryBuilder()
        .insert()
        .into(MemberViewEntity)
        .values(view)
        .orIgnore()
        .updateEntity(false)
        .execute();
      await insertAuditEntry(tx, { actor, act: 'viewMember', objectId: view.memberId, at: clock.now() });
      return ok(null);
    },
    { skipAudit: true },
  );
}

/** Removes views that are older than a year; returns how many. */
export async function forgetOldViews({ db, clock }: Pick<MemberDeps, 'db' | 'clock'>): Promise<number> {
  const before = sqlInstant(new Date(clock.now().getTime() - KEPT_MS));
  const result = await db.transaction(async (tx) =>
    ok(
      await tx
        .createQueryBuilder()
        .delete()
        .from(MemberViewEntity)
        .where('viewed_at < :before', { before })
        .execute(),
    ),
  );
  return result.ok ? (result.value.affected ?? 0) : 0;
}
