import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { TurnoverBand } from '../consultation.terms';
import { TURNOVER_BANDS } from '../consultation.terms';

/** How many days after a consultation its member is asked what came of it. */
export const FOLLOW_UP_DAYS = [30, 90] as const;

/** Permits and papers that a business can have got. */
export const OBTAINED_PERMITS = ['NIB', 'PIRT', 'HALAL', 'BRAND', 'OTHER'] as const;
/** One of the permits. */
export type ObtainedPermit = (typeof OBTAINED_PERMITS)[number];

/** Whether somebody told what came of it. */
export const FOLLOW_UP_RESULTS = ['REACHED', 'NOT_REACHED'] as const;
/** One of the results. */
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number];

/** An answer may come a week early: people come by when they come by. */
const DAYS_EARLY = 7;

/** The days on which somebody is to be asked who was there on a day. */
export function followUpDays(heldOn: CivilDate): { readonly days: number; readonly dueOn: CivilDate }[] {
  return FOLLOW_UP_DAYS.map((days) => ({ days, dueOn: addDays(heldOn, days) }));
}

/** Tells whether it is time to write down what came of it. */
export function canAnswer(dueOn: CivilDate, today: CivilDate): boolean {
  return today >= addDays(dueOn, -DAYS_EARLY);
}

/** Says whether takings rose, fell or stayed; null unless both were told. */
export function turnoverChange(
  before: TurnoverBand | null,
  after: TurnoverBand | null,
): 'UP' | 'SAME' | 'DOWN' | null {
  if (before === null || after === null) return null;
  const step = TURNOVER_BANDS.indexOf(after) - TURNOVER_BANDS.indexOf(before);
  return step === 0 ? 'SAME' : step > 0 ? 'UP' : 'DOWN';
}
