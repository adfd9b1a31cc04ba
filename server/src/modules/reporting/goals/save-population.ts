import type { Database } from '../../../platform/db/database';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { KELURAHAN } from '../../members';
import { say } from '../words/say';
import { replacePopulation } from './population.queries';

/** The inhabitants of a year as entered; a kelurahan that is left out is not known. */
export type EnteredPopulation = {
  readonly year: number;
  readonly source: string;
  readonly entries: readonly { readonly kelurahanCode: string; readonly population: number }[];
};

const LONGEST_SOURCE = 200;
const MOST = 1_000_000;

/**
 * Keeps the inhabitants of a year with where they are from. Refuses figures without a source, years far off,
 * numbers that are none, and a kelurahan that is unknown or stands twice.
 */
export async function savePopulation(
  { db }: { readonly db: Database },
  entered: EnteredPopulation,
): Promise<Result<{ readonly year: number }, Refusal>> {
  const source = entered.source.trim();
  const refusals = populationRefusals({ ...entered, source });
  if (refusals.length > 0) return { ok: false, refusals };
  return db.transaction(async (tx) => {
    await replacePopulation(tx, { year: entered.year, source }, entered.entries);
    return ok({ year: entered.year });
  });
}

function populationRefusals({ year, source, entries }: EnteredPopulation): Refusal[] {
  const refusals: Refusal[] = [];
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    refusals.push({ code: 'INVALID', field: ['year'], message: say('population.noYear') });
  if (source === '')
    refusals.push({ code: 'REQUIRED', field: ['source'], message: say('population.noSource') });
  if (source.length > LONGEST_SOURCE)
    refusals.push({
      code: 'TOO_LONG',
      field: ['source'],
      message: say('goal.tooLong', { most: LONGEST_SOURCE }),
    });
  if (entries.length === 0)
    refusals.push({ code: 'REQUIRED', field: ['entries'], message: say('population.none') });
  const codes = new Set(entries.map(({ kelurahanCode }) => kelurahanCode));
  if (codes.size < entries.length || [...codes].some((code) => !isKelurahan(code)))
    refusals.push({ code: 'INVALID', field: ['entries'], message: say('population.unknown') });
  if (entries.some(({ population }) => population < 0 || population > MOST))
    refusals.push({ code: 'INVALID', field: ['entries'], message: say('population.noNumber') });
  return refusals;
}

function isKelurahan(code: string): boolean {
  return KELURAHAN.some((some) => some.code === code);
}
