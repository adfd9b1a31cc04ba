import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { StandardListDocument } from './StandardList.generated';
import type { StandardListQuery } from './StandardList.generated';
import { StandardMark } from './StandardMark';

/** Lists what the library promises of its services. */
export function StandardsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  if (!can('PAGES_WRITE'))
    return (
      <Page title={t('standards.title')}>
        <section className="panel">
          <EmptyState title={t('standards.refused')}>{t('standards.refusedText')}</EmptyState>
        </section>
      </Page>
    );
  return (
    <Page
      title={t('standards.title')}
      intro={t('standards.intro')}
      actions={
        <Link className={buttonClass('primary')} to={paths.newStandard}>
          {t('standards.create')}
        </Link>
      }
    >
      <StandardList />
    </Page>
  );
}

function StandardList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(StandardListDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="panel" aria-label={t('standards.title')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {data?.allServiceStandards.length === 0 && (
        <EmptyState title={t('standards.nothing')}>{t('standards.nothingText')}</EmptyState>
      )}
      {data !== undefined && data.allServiceStandards.length > 0 && (
        <div className="scroll">
          <table className="list-table">
            <thead>
              <tr>
                {(['name', 'status', 'version', 'updated'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`standards.field.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.allServiceStandards.map((standard) => (
                <StandardRow key={standard.id} standard={standard} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type ListedStandard = StandardListQuery['allServiceStandards'][number];

function StandardRow({ standard }: { readonly standard: ListedStandard }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { id, name, path, status, number, updatedAt, isSample } = standard;
  return (
    <tr>
      <td className="main-cell">
        <Link className="cell-title" to={paths.standard(id)}>
          {name.text}
        </Link>
        <span className="cell-note">{[path, ...(isSample ? [t('common.sample')] : [])].join(' · ')}</span>
      </td>
      <td>
        <StandardMark status={status} />
      </td>
      <td>{number}</td>
      <td>{dateOf(updatedAt)}</td>
    </tr>
  );
}
