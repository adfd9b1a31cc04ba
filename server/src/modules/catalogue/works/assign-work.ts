import type { EntityManager } from 'typeorm';

import type { TitleFacts } from '../titles/title-rows';
import { workKey } from './work-key';
import type { CatalogueDeps } from '../catalogue-deps';
import type { LinkedContribution } from '../titles/title-part.entity';
import { findWorksByKey, insertWorks } from './works.queries';

/** The length of a work's key in its table. */
export const WORK_KEY_LENGTH = 300;

/** Gives the key under which a title meets its other editions; null if it stands alone. */
export function buildWorkKey(
  facts: Pick<TitleFacts, 'titleProper' | 'subtitle' | 'series'>,
  contributions: readonly Pick<LinkedContribution, 'name' | 'isMain' | 'role' | 'kind'>[],
): string | null {
  const key = workKey({
    titleProper: facts.titleProper,
    subtitle: facts.subtitle,
    series: facts.series,
    contributions,
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
    const [known] = await findWorksByKey(tx, [key]);
    if (known) return known.id;
  }
  const id = deps.newId('wrk', deps.clock.now());
  await insertWorks(tx, [{ id, workKey: key, title }]);
  return id;
}
