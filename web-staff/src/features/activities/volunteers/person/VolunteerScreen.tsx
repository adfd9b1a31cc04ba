import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { VolunteerMark } from '../VolunteerMark';
import { LettersPanel } from '../letters/LettersPanel';
import { ChecksPanel } from './ChecksPanel';
import { RolesPanel } from './RolesPanel';
import type { ShownVolunteer } from './shown-volunteer';
import { StatusActs } from './StatusActs';
import { VolunteerPageDocument } from './VolunteerPage.generated';
import type { VolunteerPageQuery } from './VolunteerPage.generated';

/** Shows one volunteer: roles and what stands in the way of them, checks, agreement. */
export function VolunteerScreen() {
  const { t } = useTranslation();
  const { volunteerId = '' } = useParams();
  const { data, error, refetch } = useQuery(VolunteerPageDocument, {
    variables: { id: volunteerId },
    fetchPolicy: 'cache-and-network',
  });
  const crumbs = [{ label: t('volunteers.title'), to: paths.volunteers }];
  const volunteer = data?.volunteer;
  if (data !== undefined && volunteer != null)
    return (
      <Page
        title={volunteer.memberName ?? t('volunteers.title')}
        intro={volunteer.cardNumber ?? ''}
        crumbs={crumbs}
      >
        <Panels
          key={volunteer.version}
          volunteer={volunteer}
          roles={data.volunteerRoles}
          onChanged={() => void refetch()}
        />
      </Page>
    );
  return (
    <Page title={t('volunteers.title')} crumbs={crumbs}>
      <section className="panel">
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={8} />}
        {volunteer === null && (
          <EmptyState title={t('common.notFound')}>{t('common.notFoundText')}</EmptyState>
        )}
      </section>
    </Page>
  );
}

type PanelsProps = {
  readonly volunteer: ShownVolunteer;
  readonly roles: VolunteerPageQuery['volunteerRoles'];
  readonly onChanged: () => void;
};

function Panels({ volunteer, roles, onChanged }: PanelsProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { status, revokedAt, since, agreedAt, agreementVersion, age, stoppedAt } = volunteer;
  const facts = [
    [t('volunteers.field.since'), dateOf(since)],
    [t('volunteers.field.stopped'), stoppedAt === null ? null : dateOf(stoppedAt)],
    [t('volunteers.field.age'), age === null ? null : String(age)],
    [t('volunteers.field.agreement'), `${dateOf(agreedAt)} (${agreementVersion})`],
    [t('volunteers.field.revoked'), revokedAt === null ? null : dateOf(revokedAt)],
  ] as const;
  return (
    <div className="stack" style={{ gap: 16 }}>
      <section className="panel" aria-label={t('volunteers.field.status')}>
        <div className="panel-body stack" style={{ gap: 12 }}>
          <VolunteerMark status={status} isRevoked={revokedAt !== null} />
          <dl className="facts">
            {facts.map(
              ([name, value]) =>
                value !== null && (
                  <div key={name} style={{ display: 'contents' }}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
          {revokedAt !== null && <p>{t('volunteers.revokedText')}</p>}
          <StatusActs volunteer={volunteer} onChanged={onChanged} />
        </div>
      </section>
      <RolesPanel volunteer={volunteer} roles={roles} onChanged={onChanged} />
      <LettersPanel memberId={volunteer.memberId} letters={volunteer.letters} onChanged={onChanged} />
      <ChecksPanel memberId={volunteer.memberId} checks={volunteer.checks} onChanged={onChanged} />
    </div>
  );
}
