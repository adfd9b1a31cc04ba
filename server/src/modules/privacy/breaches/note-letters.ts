import { ok } from '../../../shared/result';
import type { PrivacyDeps } from '../deps';
import { toBreachStatus } from './breach.rules';
import { changeBreach, lockBreach } from './breaches.queries';
import { countLettersOf, listUnnotedLetters, noteLetter } from './letters.queries';

/** Messages are kept for 30 days; after that nothing more is known of a letter. */
const KEPT_MS = 30 * 86_400_000;

/**
 * Notes which letters about breaches left and which failed, and what state of the breach follows. The version stays:
 * whoever has the form open changed nothing of this. Safe to repeat; returns how many letters.
 */
export async function noteLetters({ db, clock }: Pick<PrivacyDeps, 'db' | 'clock'>): Promise<number> {
  const now = clock.now();
  const outcomes = await listUnnotedLetters(db, new Date(now.getTime() - KEPT_MS));
  for (const breachId of new Set(outcomes.map((outcome) => outcome.breachId)))
    await db.transaction(async (tx) => {
      const found = await lockBreach(db, tx, breachId);
      if (!found) return ok(null);
      for (const outcome of outcomes) if (outcome.breachId === breachId) await noteLetter(tx, outcome, now);
      const letters = await countLettersOf(tx, breachId);
      await changeBreach(tx, breachId, {
        toldAt: letters.firstToldAt,
        status: toBreachStatus(found, letters),
      });
      return ok(null);
    });
  return outcomes.length;
}
