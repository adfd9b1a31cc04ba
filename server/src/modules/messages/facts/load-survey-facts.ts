import { textIn } from '../../../shared/locale';
import { findInvitationFacts, findOutcomeLetter, SATISFACTION_SERVICES } from '../../feedback';
import type { LetterFacts } from '../letters/facts.terms';
import type { FactsDeps, FactsWanted } from './facts-request';

/** Reads what an invitation to the satisfaction survey says; null when it can no longer be answered. */
export async function surveyInvitation(
  deps: FactsDeps,
  { message: { aboutId, locale } }: FactsWanted,
): Promise<LetterFacts['SATISFACTION_INVITATION'] | null> {
  const found = await findInvitationFacts(deps, aboutId ?? '');
  const folder = locale === 'ID' ? '/survei' : '/en/survey';
  return (
    found && {
      service: textIn(SATISFACTION_SERVICES[found.service], locale),
      path: `${folder}#${found.pass}`,
    }
  );
}

/** Reads what a letter about what came of a programme says; null likewise. */
export async function outcomeSurvey(
  deps: FactsDeps,
  { message: { cause, locale }, recipient: { childName } }: FactsWanted,
): Promise<LetterFacts['OUTCOME_SURVEY'] | null> {
  const found = await findOutcomeLetter(deps, cause);
  const folder = locale === 'ID' ? '/survei' : '/en/survey';
  return (
    found && {
      childName,
      eventName: textIn(found.eventName, locale),
      path: `${folder}/${found.slug}#${found.pass}`,
    }
  );
}
