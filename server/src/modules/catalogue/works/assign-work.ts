import type { EntityManager } from 'typeorm';

import { insertRows } from '../../../platform/db/write-rows';
import type { TitleFacts } from '../titles/title-rows';
import { workKey } from './work-key';
import type { CatalogueDeps } from '../catalogue-deps';
import type { LinkedContribution } from '../cataloguing/link-authorities';

/** The length of a work's key in its table. */
export const WORK_KEY_LENGTH = 300;

/** Gives the key under which a title meets its other editions; null if it stands alone. */
export function buildWorkKey(
  facts: Pick<TitleFacts, 'titleProper' | 'subtitle' | 'series'>,
  contributions: readonly Pick<LinkedContribution, 'name' | 'is_main' | 'role' | 'kind'>[],
): string | null {
  const key = workKey({
    titleProper: facts.titleProper,
    subtitle: facts.subtitle,
    series: facts.series,
    contributions: contributions.map(({ name, is_main, role, kind }) => ({
      name,
      kind,
      role,
      isMain: is_main === 1,
    })),
  });
  return key === null ? null : key.slice(0, WORK_KEY_LENGTH);
}

/** Finds the work of a key, or makes one. */
export async function workFor(
  deps: CatalogueDeps,
  tx: EntityManager,
  key: string | null,
  title: string,
): Promise<string> {
  if (key !== null) {
    const [known] = await tx.query<{ id: string }[]>('SELECT id FROM work WHERE work_key = ?', [key]);
    if (known) return known.id;
  }
  const id = deps.newId('wrk', deps.clock.now());
  await insertRows(tx, 'work', [{ id, work_key: key, title }]);
  return id;
}

/** Removes a work that has lost its last edition. */
export async function removeEmptyWork(tx: EntityManager, workId: string): Promise<void> {
  await tx.query(
    'DELETE FROM work WHERE id = ? AND NOT EXISTS (SELECT 1 FROM title WHERE title.work_id = work.id)',
    [workId],
  );
}

/** Tells whether a work exists. */
export async function isWork(tx: EntityManager, id: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }[]>('SELECT id FROM work WHERE id = ?', [id]);
  return rows.length > 0;
}
