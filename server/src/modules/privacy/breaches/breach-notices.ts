import type { Database } from '../../../platform/db/database';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { PersonalData } from '../../../platform/personal-data/personal-table';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { listDataKinds } from '../register/register';
import { findBreach, listUntold } from './breaches.queries';
import { LETTER_CAUSE } from './letters.queries';

/** What a letter about a breach says: the three contents of UU 27/2022 art. 46(2). */
export type BreachLetterFacts = {
  readonly data: readonly string[];
  readonly event: string;
  readonly measures: string;
};

/**
 * Finds members who were chosen after a moment to be told of a breach; each gets one letter of each breach, and another when
 * it failed and is told again.
 */
export async function findBreachNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'DATA_BREACH'>[]> {
  const rows = await listUntold(db, since, {
    cause: LETTER_CAUSE,
    notTold: notTold(LETTER_CAUSE),
    limit: TRIGGERS_AT_ONCE,
  });
  return rows.map(({ cause, breachId, memberId }) => ({
    cause,
    template: 'DATA_BREACH',
    memberId,
    aboutId: breachId,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Finds what to say about a breach; null while one of the three contents is missing. */
export async function findBreachFacts(
  db: Database,
  breachId: string,
  { locale, personalData }: { readonly locale: Locale; readonly personalData: readonly PersonalData[] },
): Promise<BreachLetterFacts | null> {
  const found = await findBreach(db, breachId);
  if (!found?.event || !found.measures) return null;
  const data = listDataKinds(personalData, found.tableNames).map((kind) => kind[locale]);
  return data.length === 0
    ? null
    : { data, event: textIn(found.event, locale), measures: textIn(found.measures, locale) };
}
