import { releaseUpload } from '../../../../platform/uploads/uploads.queries';
import { ok } from '../../../../shared/result';
import { KEPT_DAYS } from '../case.terms';
import type { CaseDeps } from '../deps';
import { forgetOldCases, listOldCases } from './overdue.queries';

const DAY_MS = 86_400_000;

/** Forgets the people and the words of cases that were answered two years ago; what was published stays. */
export async function forgetCases({ db, clock }: Pick<CaseDeps, 'db' | 'clock'>): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS);
  const old = await listOldCases(db, before);
  if (old.length === 0) return 0;
  await db.transaction(async (tx) => {
    for (const { id, photoIds } of old)
      for (const photoId of readIds(photoIds)) await releaseUpload(tx, photoId, id);
    await forgetOldCases(
      tx,
      old.map(({ id }) => id),
      before,
    );
    return ok(null);
  });
  return old.length;
}

function readIds(text: string | null): string[] {
  const ids: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
