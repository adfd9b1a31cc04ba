import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { QueuePanel } from '../../../../lib/list/QueuePanel';
import { useQueue } from '../../../../lib/list/use-queue';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useStaffWaiting } from '../../../../lib/waiting/staff-waiting';
import { VolunteerRoleChoicesDocument } from '../VolunteerRoleChoices.generated';
import { ApplicationCard } from './ApplicationCard';
import { GuestsPanel } from './GuestsPanel';
import { VolunteerApplicationsDocument } from './VolunteerApplications.generated';

const statuses = ['SUBMITTED', 'INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
type ShownStatus = (typeof statuses)[number];

/** Lists who offers to help, by state; the state stands in the address. */
export function ApplicationsScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const status = statuses.find((one) => one === search.get('status')) ?? 'SUBMITTED';
  return (
    <Page title={t('volunteers.applications')} intro={t('volunteers.applicationsIntro')}>
      <nav className="list-tabs" aria-label={t('volunteers.states')}>
        {statuses.map((one) => (
          <Link
            key={one}
            to={`${paths.volunteerApplications}?${new URLSearchParams({ status: one })}`}
            aria-current={one === status ? 'page' : undefined}
          >
            {t(`volunteers.applicationStatus.${one}`)}
          </Link>
        ))}
      </nav>
      <Queue key={status} status={status} />
    </Page>
  );
}

function Queue({ status }: { readonly status: ShownStatus }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { refresh } = useStaffWaiting();
  const { data } = useQuery(VolunteerRoleChoicesDocument);
  const { handle, list } = useQueue(
    {
      document: VolunteerApplicationsDocument,
      variables: (page) => ({ filter: { statuses: [status] }, ...page }),
      pageOf: ({ volunteerApplications: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('volunteers.applicationCount', { count: total, total: number(total) }),
    },
    ['status'],
  );
  const onChanged = () => {
    list.retry();
    refresh();
  };
  const queue = (
    <QueuePanel
      label={t(`volunteers.applicationStatus.${status}`)}
      list={list}
      handle={handle}
      empty={
        <EmptyState title={t('volunteers.noApplications')}>{t('volunteers.noApplicationsText')}</EmptyState>
      }
      className="data-requests"
      card={(application) => (
        <ApplicationCard
          key={application.id}
          application={application}
          roles={data?.volunteerRoles ?? []}
          onChanged={onChanged}
        />
      )}
    />
  );
  if (status !== 'SUBMITTED') return queue;
  return (
    <div className="stack" style={{ gap: 16 }}>
      <GuestsPanel onChanged={onChanged} />
      {queue}
    </div>
  );
}
