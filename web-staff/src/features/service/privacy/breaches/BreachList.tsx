import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { BreachClock } from './BreachClock';
import { BreachListDocument } from './BreachList.generated';
import type { BreachListQuery } from './BreachList.generated';

/** Lists breaches, those that are not closed first, each with its clock. */
export function BreachList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(BreachListDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="panel" aria-label={t('privacy.breaches')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {data?.dataBreaches.length === 0 && (
        <EmptyState title={t('privacy.noBreach')}>{t('privacy.noBreachText')}</EmptyState>
      )}
      {data !== undefined && data.dataBreaches.length > 0 && (
        <div className="scroll">
          <table className="the-list list-table">
            <thead>
              <tr>
                {(['title', 'status', 'clock', 'people', 'told'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`privacy.field.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.dataBreaches.map((breach) => (
                <BreachRow key={breach.id} breach={breach} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function BreachRow({ breach }: { readonly breach: BreachListQuery['dataBreaches'][number] }) {
  const { t } = useTranslation();
  const { dateOf, timeOf, number } = useDisplay();
  const { id, title, status, noticedAt, peopleCount, toldCount } = breach;
  return (
    <tr>
      <td className="main-cell">
        <Link className="cell-title" to={paths.breach(id)}>
          {title}
        </Link>
        <span className="cell-note">
          {t('privacy.field.noticedAt')} {dateOf(noticedAt)} {timeOf(noticedAt)}
        </span>
      </td>
      <td data-label={t('privacy.field.status')}>{t(`privacy.status.${status}`)}</td>
      <td>
        <BreachClock breach={breach} />
      </td>
      <td data-label={t('privacy.field.people')}>
        {peopleCount === null ? t('privacy.unknownPeople') : number(peopleCount)}
      </td>
      <td data-label={t('privacy.field.told')}>{number(toldCount)}</td>
    </tr>
  );
}
