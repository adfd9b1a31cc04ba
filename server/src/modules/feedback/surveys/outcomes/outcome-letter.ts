import { addDays, toCivilDate } from '../../../../shared/civil-date';
import type { LocalizedText } from '../../../../shared/locale';
import { isSpent } from '../../anonymous-sheets/spent-hashes.queries';
import type { SurveyDeps } from '../deps';
import { makeInvitation } from './outcome-invitation';
import type { LetterWave } from './outcome-letters.queries';
import { findOutcomeParty, LETTER_WAVES } from './outcome-letters.queries';

/** How long the link of a letter may be answered. */
const DAYS_TO_ANSWER = 21;

/** What the letter of a wave says. */
export type OutcomeLetterFacts = {
  readonly eventName: LocalizedText;
  readonly slug: string;
  readonly pass: string;
};

/** Reads what the letter of a wave says, by its cause; null when it can no longer be answered, or was already. */
export async function findOutcomeLetter(
  deps: Pick<SurveyDeps, 'db' | 'dataKey' | 'clock'>,
  cause: string,
): Promise<OutcomeLetterFacts | null> {
  const [, registrationId = '', name] = cause.split(':');
  const wave: LetterWave = name === 'DAY_90' ? 'DAY_90' : 'DAY_30';
  const party = await findOutcomeParty(deps.db.read, registrationId);
  if (!party) return null;
  const untilDate = addDays(toCivilDate(party.endsAt), LETTER_WAVES[wave] + DAYS_TO_ANSWER);
  if (untilDate < toCivilDate(deps.clock.now())) return null;
  const { askedId, eventId, surveyId, slug, eventName } = party;
  const { pass, hash } = makeInvitation(deps, { id: surveyId, slug }, { eventId, wave, untilDate, askedId });
  return (await isSpent(deps.db, 'survey_spent', hash)) ? null : { eventName, slug, pass };
}
