import type { LetterFacts } from '../letters/facts.terms';
import type { FactsDeps, FactsWanted } from './facts-request';

/** Reads what a notice of a breach says; null while one of its contents is missing. */
export async function dataBreach(
  { breachFacts }: FactsDeps,
  { message: { aboutId, locale }, recipient }: FactsWanted,
): Promise<LetterFacts['DATA_BREACH'] | null> {
  const found = await breachFacts(aboutId ?? '', locale);
  return found && { ...found, childName: recipient.childName };
}
