import type { ReactElement } from 'react';

import { useBookingWords } from '../../../lib/booking/use-booking-words';
import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ShownTerms } from './shown-space';

/** Says by which rules whoever looks books the room, in sentences. */
export function SpaceTerms({ terms }: { readonly terms: ShownTerms }): ReactElement {
  const { t } = useTranslation('booking');
  const sentences = useTermSentences(terms);
  return (
    <section className="space-terms" aria-labelledby="aturan-pesan">
      <h2 id="aturan-pesan">{t('terms.title')}</h2>
      <ul className="bullets">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function useTermSentences(terms: ShownTerms): readonly string[] {
  const { t } = useTranslation('booking');
  const { duration } = useBookingWords();
  const { bookable, minMinutes, maxMinutes, stepMinutes, minParty, maxParty, horizonDays } = terms;
  const { noticeMinutes, minutesPerDay, minutesPerWeek, openBookings, graceMinutes, cancelMinutes } = terms;
  if (bookable === 'NONE') return [t('terms.notBookable')];
  const party =
    maxParty !== null
      ? t('terms.party', { least: minParty, most: maxParty })
      : minParty > 1
        ? t('terms.partyFrom', { least: minParty })
        : null;
  const lines = [
    t(`terms.${bookable}`),
    terms.needsApproval ? t('terms.approval') : null,
    t('terms.length', {
      least: duration(minMinutes),
      most: duration(maxMinutes),
      step: duration(stepMinutes),
    }),
    horizonDays === 0 ? t('terms.today') : t('terms.ahead', { count: horizonDays }),
    noticeMinutes === 0 ? null : t('terms.notice', { time: duration(noticeMinutes) }),
    party,
    minutesPerDay === null ? null : t('terms.perDay', { time: duration(minutesPerDay) }),
    minutesPerWeek === null ? null : t('terms.perWeek', { time: duration(minutesPerWeek) }),
    openBookings === null ? null : t('terms.open', { count: openBookings }),
    graceMinutes === null ? null : t('terms.grace', { time: duration(graceMinutes) }),
    cancelMinutes === 0 ? t('terms.cancelAny') : t('terms.cancel', { time: duration(cancelMinutes) }),
  ];
  return lines.filter((line) => line !== null);
}
