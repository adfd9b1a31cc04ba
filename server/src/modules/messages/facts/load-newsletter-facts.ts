import { findSubscriber, subscriptionPath } from '../../newsletters';
import type { LetterFacts } from '../letters/facts.terms';
import type { FactsDeps, FactsWanted } from './facts-request';

/** Reads where somebody who asked for newsletters confirms it; null when they asked again since, or left. */
export async function newsletterToConfirm(
  deps: FactsDeps,
  { message }: FactsWanted,
): Promise<LetterFacts['NEWSLETTER_CONFIRM'] | null> {
  const reader = await findSubscriber(deps.db, message.aboutId ?? '');
  if (reader === null || reader.askedAt > message.createdAt) return null;
  return { path: subscriptionPath(deps, reader.id, message.locale) };
}
