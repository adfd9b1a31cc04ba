import type { Actor } from '../../../platform/auth/actor';
import { insertAuditEntry } from '../../../platform/audit/audit-recorder';
import type { DataKey } from '../../../platform/auth/keys/data-key';
import type { Database } from '../../../platform/db/database';
import { openSealedUpload, PAPER_KINDS, readPaperKind } from '../../../platform/uploads/sealed-uploads';
import type { Clock } from '../../../shared/clock';
import { ok } from '../../../shared/result';
import { findVisiblePerson } from '../people/person-access';
import { findStoredPaper } from './papers.queries';

/** What opening a file takes. */
export type OpenPaperDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly dataKey: DataKey;
  readonly dataDir: string;
};

/**
 * Opens the file of a proof for the person, their lead or the head, and writes down who did. Null for everybody else,
 * for what is gone and for what was changed on disk.
 */
export async function openStaffPaper(
  { db, clock, dataKey, dataDir }: OpenPaperDeps,
  actor: Actor,
  asked: { readonly id: string; readonly requestId: string },
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Buffer } | null> {
  const paper = await findStoredPaper(db, asked.id);
  if (!paper || actor.kind !== 'staff') return null;
  if (!(await findVisiblePerson(db, actor, paper.staffId))) return null;
  const bytes = await openSealedUpload({ dataDir, dataKey }, { ...paper, id: paper.uploadId });
  const kind = bytes && (await readPaperKind(bytes));
  if (!kind) return null;
  await db.transaction(
    async (tx) => {
      await insertAuditEntry(tx, {
        actor,
        act: 'openStaffPaper',
        objectId: paper.certificateId ?? paper.trainingId,
        at: clock.now(),
        requestId: asked.requestId,
      });
      return ok(null);
    },
    { skipAudit: true },
  );
  return { name: `${paper.id}.${kind.toLowerCase()}`, type: PAPER_KINDS[kind], bytes };
}
