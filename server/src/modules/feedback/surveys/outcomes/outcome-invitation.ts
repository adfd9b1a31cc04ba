import type { CivilDate } from '../../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../../shared/civil-date';
import type { SurveyPass } from '../answers/survey-pass';
import { passNonce, sealPass, spentHash } from '../answers/survey-pass';
import type { Wave } from '../definition/definition.terms';
import type { Survey } from '../definition/survey.entity';
import type { SurveyDeps } from '../deps';

/** How long after an event its party is asked on the page of its registration what it can do now. */
const DAYS_AFTER = 29;

/** An event as far as its waves follow from it. */
export type WaveFacts = {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** Whether the party has its places. */
  readonly isConfirmed: boolean;
  /** Whether somebody of it came. */
  readonly came: boolean;
};

/** Says which wave a party is asked on the page of its registration, and until when; null for none. */
export function findOfferedWave(
  { startsAt, endsAt, isConfirmed, came }: WaveFacts,
  now: Date,
): { readonly wave: Wave; readonly untilDate: CivilDate } | null {
  if (isConfirmed && startsAt !== null && now < startsAt)
    return { wave: 'BEFORE', untilDate: toCivilDate(startsAt) };
  if (!came || endsAt === null) return null;
  const untilDate = addDays(toCivilDate(endsAt), DAYS_AFTER);
  return toCivilDate(now) <= untilDate ? { wave: 'AFTER', untilDate } : null;
}

/**
 * Makes the link for a wave, and the hash that its sheet spends: once for each member, event and wave, also when they
 * register anew. `askedId` is the member, else the registration of a guest.
 */
export function makeInvitation(
  { dataKey }: Pick<SurveyDeps, 'dataKey'>,
  survey: Pick<Survey, 'id' | 'slug'>,
  facts: Pick<SurveyPass, 'eventId' | 'wave' | 'untilDate'> & { readonly askedId: string },
): { readonly path: string; readonly pass: string; readonly hash: string } {
  const { eventId, wave, untilDate, askedId } = facts;
  const opened = {
    surveyId: survey.id,
    eventId,
    wave,
    untilDate,
    nonce: passNonce(dataKey, { askedId, eventId, wave }),
  };
  const pass = sealPass(dataKey, opened);
  return {
    path: `/survei/${survey.slug}#${pass}`,
    pass,
    hash: spentHash(dataKey, { surveyId: survey.id, pass: opened, sheetKey: '' }),
  };
}
