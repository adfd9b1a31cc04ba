import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { GroupCard } from './GroupCard';
import { GroupDialog } from './GroupDialog';
import { VolunteerGroupsDocument } from './VolunteerGroups.generated';

/** Lists groups of volunteers, writes new ones down, and gives them places in shifts. */
export function GroupsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isNew, setNew] = useState(false);
  const { data, error, refetch } = useQuery(VolunteerGroupsDocument, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  const groups = data?.volunteerGroups;
  return (
    <Page
      title={t('volunteerGroups.title')}
      intro={t('volunteerGroups.intro')}
      crumbs={[{ label: t('volunteers.title'), to: paths.volunteers }]}
    >
      <div className="stack" style={{ gap: 16 }}>
        {can('VOLUNTEERS_WRITE') && (
          <div className="row">
            <Button weight="primary" onClick={() => setNew(true)}>
              {t('volunteerGroups.new')}
            </Button>
          </div>
        )}
        {error !== undefined && <FaultNote error={error} onRetry={again} />}
        {groups === undefined && error === undefined && (
          <section className="panel">
            <SkeletonRows count={4} />
          </section>
        )}
        {groups?.length === 0 && (
          <EmptyState title={t('volunteerGroups.none')}>{t('volunteerGroups.noneText')}</EmptyState>
        )}
        {groups?.map((group) => (
          <GroupCard key={group.id} group={group} onChanged={again} />
        ))}
      </div>
      {isNew && <GroupDialog group={null} onDone={again} onClose={() => setNew(false)} />}
    </Page>
  );
}
