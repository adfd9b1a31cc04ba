import { useTranslation } from '../../../../i18n/use-translation';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { ClosureReach } from './closure-reach';
import { useCalledOffWords } from './use-called-off-words';

/** Tells what a closure, or other hours, move and call off, with the dates by name, and how it comes back. */
export function ClosurePreview({ reach, back }: { readonly reach: ClosureReach; readonly back: string }) {
  const { t } = useTranslation();
  const {
    sessionCount: sessions,
    eventCount: events,
    consultationCount: consultations,
    freeHourCount: hours,
    bookingCount: bookings,
    movedCount: moved,
    calledOff,
  } = reach;
  return (
    <>
      <Note state="attention">
        <p>{t('calendar.moves', { loans: reach.movedLoanCount, holds: reach.movedHoldCount })}</p>
        {sessions > 0 && <p>{t('calendar.callsOff', { sessions, events })}</p>}
        {consultations > 0 && <p>{t('calendar.cancels', { consultations })}</p>}
        {bookings > 0 && <p>{t('calendar.cancelsBookings', { bookings })}</p>}
        {moved > 0 && <p>{t('closing.moves', { count: moved })}</p>}
        {hours > 0 && <p>{t('calendar.closesHours', { hours })}</p>}
        <p>{back}</p>
      </Note>
      {calledOff.length > 0 && <CalledOffList reach={reach} />}
    </>
  );
}

function CalledOffList({
  reach: { calledOff, sessionCount, consultationCount, bookingCount, movedCount },
}: {
  readonly reach: ClosureReach;
}) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const nameOf = useCalledOffWords();
  const more = sessionCount + consultationCount + bookingCount + movedCount - calledOff.length;
  return (
    <section aria-labelledby="called-off">
      <h3 id="called-off" className="field-label">
        {t('calendar.calledOff')}
      </h3>
      <ul className="plain-lines">
        {calledOff.map((one) => (
          <li key={one.id}>
            {[
              nameOf(one),
              t('calendar.peopleAt', { count: one.peopleCount }),
              ...(one.movesTo === null
                ? []
                : [t('closing.movesTo', { when: `${dateOf(one.movesTo)}, ${timeOf(one.movesTo)}` })]),
            ].join(' · ')}
          </li>
        ))}
        {more > 0 && <li>{t('calendar.moreCalledOff', { count: more })}</li>}
      </ul>
    </section>
  );
}
