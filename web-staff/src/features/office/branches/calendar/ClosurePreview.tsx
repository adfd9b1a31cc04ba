import { useTranslation } from '../../../../i18n/use-translation';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { CloseBranchMutation } from './CloseBranch.generated';

/** What a closure would do, as the library told it. */
export type ClosureReach = Omit<CloseBranchMutation['closeBranch'], 'closure' | 'userErrors' | '__typename'>;

/** Tells what a closure moves and calls off, with the dates by name. */
export function ClosurePreview({ reach }: { readonly reach: ClosureReach }) {
  const { t } = useTranslation();
  const {
    sessionCount: sessions,
    eventCount: events,
    consultationCount: consultations,
    freeHourCount: hours,
    calledOff,
  } = reach;
  return (
    <>
      <Note state="attention">
        <p>{t('calendar.moves', { loans: reach.movedLoanCount, holds: reach.movedHoldCount })}</p>
        {sessions > 0 && <p>{t('calendar.callsOff', { sessions, events })}</p>}
        {consultations > 0 && <p>{t('calendar.cancels', { consultations })}</p>}
        {hours > 0 && <p>{t('calendar.closesHours', { hours })}</p>}
        <p>{t('calendar.canReopen')}</p>
      </Note>
      {calledOff.length > 0 && <CalledOffList reach={reach} />}
    </>
  );
}

function CalledOffList({
  reach: { calledOff, sessionCount, consultationCount },
}: {
  readonly reach: ClosureReach;
}) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const more = sessionCount + consultationCount - calledOff.length;
  return (
    <section aria-labelledby="called-off">
      <h3 id="called-off" className="field-label">
        {t('calendar.calledOff')}
      </h3>
      <ul className="plain-lines">
        {calledOff.map(({ id, kind, name, startsAt, peopleCount }) => (
          <li key={id}>
            {[
              kind === 'CONSULTATION' ? t('calendar.consultationWith', { name: name.text }) : name.text,
              `${dateOf(startsAt)}, ${timeOf(startsAt)}`,
              t('calendar.peopleAt', { count: peopleCount }),
            ].join(' · ')}
          </li>
        ))}
        {more > 0 && <li>{t('calendar.moreCalledOff', { count: more })}</li>}
      </ul>
    </section>
  );
}
