import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { ActForm } from './ActForm';
import type { StaffPeriod } from './staff-period';

type Shown = StaffPeriod['acts'][number] | 'new' | null;

/** Shows what follows from a period: an element, its cause, what is done, by whom and until when. */
export function ActsPanel({
  period,
  onChanged,
}: {
  readonly period: StaffPeriod;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const mayWrite = useSession().can('SATISFACTION_WRITE');
  const [shown, setShown] = useState<Shown>(null);
  const { acts, results } = period;
  return (
    <section className="panel">
      <header>
        <h2>{t('satisfaction.acts')}</h2>
        <span className="spacer" />
        {mayWrite && (
          <Button small onClick={() => setShown('new')}>
            {t('satisfaction.addAct')}
          </Button>
        )}
      </header>
      <div className="panel-body stack">
        {acts.length === 0 && <p>{t('satisfaction.actsNone', { names: results.weakest.join(', ') })}</p>}
        <ul className="skm-acts">
          {acts.map((act) => (
            <li key={act.id}>
              <b>{act.element}</b>
              <div>
                <p>{act.act.indonesian}</p>
                <p className="muted">
                  {act.cause.indonesian} · {act.unit} · {date(act.dueDate)} ·{' '}
                  {t(`satisfaction.actStatus.${act.status}`)}
                </p>
              </div>
              {mayWrite && (
                <Button small onClick={() => setShown(act)} aria-label={t('satisfaction.changeAct')}>
                  {t('satisfaction.change')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
      {shown !== null && (
        <ActForm
          period={period}
          act={shown === 'new' ? null : shown}
          onClose={() => setShown(null)}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}
