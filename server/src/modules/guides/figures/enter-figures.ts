import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import { FIRST_FIGURES, FIRST_FIGURES_REVIEWED_ON } from './first-figures.rules';
import { DEFAULT_REVIEW_MONTHS, reviewDueOn } from '../guides/review.rules';
import type { GuidesDeps } from '../deps';

/**
 * Enters the legal figures that a version brings and the library does not have yet; what staff changed stays
 * theirs.
 */
export async function enterLegalFigures(deps: GuidesDeps): Promise<void> {
  const known = new Set(
    (await deps.db.query<{ code: string }>('SELECT code FROM legal_figure LIMIT 200')).map(
      ({ code }) => code,
    ),
  );
  const fresh = FIRST_FIGURES.map((figure, position) => ({ ...figure, position })).filter(
    ({ code }) => !known.has(code),
  );
  if (fresh.length === 0) return;
  const now = deps.clock.now();
  const reviewed = {
    reviewed_on: FIRST_FIGURES_REVIEWED_ON,
    review_due_on: reviewDueOn(FIRST_FIGURES_REVIEWED_ON, DEFAULT_REVIEW_MONTHS),
  };
  await deps.db.transaction(async (tx) => {
    await insertRows(
      tx,
      'legal_figure',
      fresh.map(({ code, name, value, source, effectiveSince, position }) => ({
        id: deps.newId('fig', now),
        code,
        name_id: name[0],
        name_en: name[1],
        amount: typeof value === 'number' ? value : null,
        value_id: typeof value === 'number' ? null : value[0],
        value_en: typeof value === 'number' ? null : value[1],
        source_name: source[0],
        source_url: source[1],
        effective_since: effectiveSince,
        ...reviewed,
        position,
        version: 1,
      })),
    );
    return ok(null);
  });
}
