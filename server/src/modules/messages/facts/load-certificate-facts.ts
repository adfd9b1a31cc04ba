import { findEndingCertificate } from '../../development';
import type { LetterFacts } from '../letters/facts.terms';
import type { FactsDeps, FactsWanted } from './facts-request';

/** Reads which certificate of somebody of the staff ends; null once it ended, changed or was renewed. */
export async function certificateEnding(
  { db }: FactsDeps,
  { message: { cause }, today }: FactsWanted,
): Promise<LetterFacts['CERTIFICATE_ENDING'] | null> {
  const found = await findEndingCertificate(db, { cause, today });
  if (!found) return null;
  const { staffId, ...facts } = found;
  return { ...facts, path: `/staff/development/people/${staffId}` };
}
