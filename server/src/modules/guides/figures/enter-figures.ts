import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import { FIRST_FIGURES, FIRST_FIGURES_REVIEWED_ON } from './first-figures.rules';
import { figureTable, listFigureCodes } from './legal-figures.queries';
import { DEFAULT_REVIEW_MONTHS, reviewDueOn } from '../guides/review.rules';
import type { GuidesDeps } from '../deps';

/**
 * Enters the legal figures that a version brings and the library does not have yet; what staff changed stays
 * theirs.
 */
export async function enterLegalFigures(deps: GuidesDeps): Promise<void> {
  const known = new Set(await listFigureCodes(deps.db));
  const fresh = FIRST_FIGURES.map((figure, position) => ({ ...figure, position })).filter(
    ({ code }) => !known.has(code),
  );
  if (fresh.length === 0) return;
  const now = deps.clock.now();
  const reviewed = {
    reviewedOn: FIRST_FIGURES_REVIEWED_ON,
    reviewDueOn: reviewDueOn(FIRST_FIGURES_REVIEWED_ON, DEFAULT_REVIEW_MONTHS),
  };
  const rows = fresh.map(({ code, name, value, source, effectiveSince, position }) =>
    figureTable.write({
      id: deps.newId('fig', now),
      code,
      nameIndonesian: name[0],
      nameEnglish: name[1],
      amount: typeof value === 'number' ? value : null,
      valueIndonesian: typeof value === 'number' ? null : value[0],
      valueEnglish: typeof value === 'number' ? null : value[1],
      sourceName: source[0],
      sourceUrl: source[1],
      effectiveSince,
      ...reviewed,
      position,
      version: 1,
    }),
  );
  await deps.db.transaction(async (tx) => ok(await insertRows(tx, figureTable.name, rows)));
}
