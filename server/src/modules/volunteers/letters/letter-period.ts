import type { QueryRunner } from '../../../platform/db/table';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, isCivilDate, toCivilDate, toInstant } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
import type { LocalizedText } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { VolunteersDeps } from '../deps';
import { signedHours } from '../hours/hours.queries';
import { listRoles } from '../roles/roles.queries';
import { MOST_LETTER_DAYS } from './letter.terms';
import { say } from './say';

/** From which day to which a letter tells of hours, both included. */
export type LetterPeriod = { readonly fromDate: CivilDate; readonly untilDate: CivilDate };

/** What a letter says of one role. */
export type LetterLine = {
  readonly role: LocalizedText;
  readonly shifts: number;
  readonly minutes: number;
};

/** Adds up hours that were signed off in a period, by role with its name of now, most minutes first. */
export async function hoursOf(
  db: QueryRunner,
  memberId: string,
  { fromDate, untilDate }: LetterPeriod,
): Promise<LetterLine[]> {
  const signed = await signedHours(db, memberId, toInstant(fromDate), toInstant(addDays(untilDate, 1)));
  if (signed.length === 0) return [];
  const names = new Map((await listRoles(db)).map(({ id, name }) => [id, name]));
  return signed
    .flatMap(({ roleId, shifts, minutes }) => {
      const role = names.get(roleId);
      return role === undefined ? [] : [{ role, shifts, minutes }];
    })
    .sort((one, other) => other.minutes - one.minutes);
}

/** Reads a period and its hours; refused if it is none, too long, to come, or nothing was signed off in it. */
export async function readPeriod(
  deps: Pick<VolunteersDeps, 'clock'>,
  db: QueryRunner,
  { memberId, from, until }: { readonly memberId: string; readonly from: string; readonly until: string },
): Promise<Result<{ readonly period: LetterPeriod; readonly lines: readonly LetterLine[] }, Refusal>> {
  const today = toCivilDate(deps.clock.now());
  if (!isCivilDate(from) || !isCivilDate(until) || from > until || until > today)
    return fail(invalid(['until'], say('period')));
  if (addDays(from, MOST_LETTER_DAYS) < until)
    return fail(invalid(['from'], say('longPeriod', { years: 4 })));
  const period = { fromDate: from, untilDate: until };
  const lines = await hoursOf(db, memberId, period);
  return lines.length === 0 ? fail(invalid(['from'], noHours(period))) : ok({ period, lines });
}

function noHours({ fromDate, untilDate }: LetterPeriod) {
  const day = (date: CivilDate) => ({ ID: civilDayText(date, 'ID'), EN: civilDayText(date, 'EN') });
  return say('noHours', { from: day(fromDate), until: day(untilDate) });
}
