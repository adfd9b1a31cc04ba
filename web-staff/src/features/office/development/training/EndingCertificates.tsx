import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import { pressingOf } from '../person/person-values';
import { listEnding } from './ending-certificates';
import type { TrainingTeamQuery } from './TrainingTeam.generated';

type EndingCertificatesProps = { readonly team: TrainingTeamQuery['staffDevelopments'] };

/** Lists certificates that ended or end within a year, what ends first first. */
export function EndingCertificates({ team }: EndingCertificatesProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const today = todayInJakarta(new Date());
  const ending = listEnding(team, today);
  return (
    <section className="panel" aria-label={t('development.ending')}>
      <header className="panel-body">
        <h2>{t('development.ending')}</h2>
        <p className="cell-note">{t('development.endingHint')}</p>
      </header>
      {ending.length === 0 ? (
        <p className="panel-body">{t('development.noneEnds')}</p>
      ) : (
        <ol className="proof-list">
          {ending.map(({ id, kind, validUntil, staff }) => (
            <li key={id} className="panel-body">
              <b>
                {kind} · <Link to={paths.developmentOf(staff.id)}>{staff.name}</Link>
              </b>
              <span className={`valid-until ${pressingOf(validUntil, today)}`}>
                {t(validUntil < today ? 'development.ended' : 'development.until', {
                  date: date(validUntil),
                })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
