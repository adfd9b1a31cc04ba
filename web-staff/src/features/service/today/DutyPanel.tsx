import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import type { TodayQuery } from './Today.generated';

type DutyPanelProps = {
  readonly people: TodayQuery['dutyNow'];
  /** Shifts of today that lack people. */
  readonly short: TodayQuery['shortDuty'];
};

/** Says who is on duty at the chosen branch right now, and where hands lack today; nothing where neither is known. */
export function DutyPanel({ people, short }: DutyPanelProps) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  if (people.length === 0 && short.length === 0) return null;
  const lacking = short.flatMap(({ startsAt, endsAt, needs }) =>
    needs
      .filter(({ needed, taken }) => taken < needed)
      .map((need) => ({ ...need, span: `${timeOf(startsAt)}–${timeOf(endsAt)}` })),
  );
  return (
    <section className="panel" aria-labelledby="duty">
      <header>
        <h2 id="duty">
          <Link to={paths.duty}>{t('todayDuty.heading')}</Link>
        </h2>
      </header>
      {lacking.map(({ id, work, span, needed, taken }) => (
        <Note key={id} state="attention">
          {t('todayDuty.short', { point: work.name.text, span, n: needed - taken })}
        </Note>
      ))}
      <ul className="figures">
        {people.map(({ id, personName, endsAt, need }) => (
          <li key={id}>
            <span>{need.work.name.text}</span>
            <span>
              <b>{personName}</b> {t('todayDuty.until', { time: timeOf(endsAt) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
