import type { Database } from '../../../platform/db/database';
import { readSetting, writeSetting } from '../../../platform/db/setting';
import type { QueryRunner } from '../../../platform/db/table';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, toErrors } from '../../../platform/validation/refusals';
import { say } from '../words/say';

/** What an hour of a volunteer is worth, in rupiah, and who says so. */
export type HourRate = { readonly rupiah: number; readonly source: string };

const SETTING = 'volunteer-hour-rate';
const MOST_RUPIAH = 10_000_000;

/** Reads what the library says an hour is worth; null while it says nothing: then no value is shown. */
export async function readHourRate(db: QueryRunner): Promise<HourRate | null> {
  const kept = await readSetting(db, SETTING);
  if (kept === null) return null;
  const read: unknown = JSON.parse(kept);
  return isRate(read) ? { rupiah: read.rupiah, source: read.source } : null;
}

function isRate(read: unknown): read is HourRate {
  return (
    typeof read === 'object' &&
    read !== null &&
    'rupiah' in read &&
    typeof read.rupiah === 'number' &&
    'source' in read &&
    typeof read.source === 'string'
  );
}

/** Keeps what an hour is worth; refused without a source. */
export async function saveHourRate(
  { db }: { readonly db: Database },
  { rupiah, source }: HourRate,
): Promise<Result<HourRate, Refusal>> {
  const form = new InputValidator([]);
  const named = form.requiredLine(source, { longest: 200, what: say('hands.rateSource') }, 'source');
  if (!Number.isInteger(rupiah) || rupiah < 1 || rupiah > MOST_RUPIAH)
    form.refuse((field) => invalid(field, say('hands.wrongRate')), 'rupiah');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  const rate = { rupiah, source: named };
  return db.transaction(async (tx) => {
    await writeSetting(tx, SETTING, JSON.stringify(rate));
    return ok(rate);
  });
}
