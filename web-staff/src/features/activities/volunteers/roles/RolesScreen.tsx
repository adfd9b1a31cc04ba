import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { OpportunitiesPanel } from './OpportunitiesPanel';
import { RoleDialog } from './RoleDialog';
import { VolunteerRolesPageDocument } from './VolunteerRoles.generated';
import type { ShownRole } from './shown-role';

/** Lists the roles of volunteers and where they are wanted. */
export function RolesScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(VolunteerRolesPageDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const onChanged = () => void refetch();
  return (
    <Page title={t('volunteers.roles')} intro={t('volunteers.rolesIntro')}>
      <div className="stack" style={{ gap: 16 }}>
        {error !== undefined && <FaultNote error={error} onRetry={onChanged} />}
        {data === undefined && error === undefined && <SkeletonRows count={6} />}
        {data !== undefined && <RolesPanel roles={data.volunteerRoles} onChanged={onChanged} />}
        {data !== undefined && (
          <OpportunitiesPanel
            roles={data.volunteerRoles}
            opportunities={data.allVolunteerOpportunities}
            onChanged={onChanged}
          />
        )}
      </div>
    </Page>
  );
}

type RolesPanelProps = { readonly roles: readonly ShownRole[]; readonly onChanged: () => void };

function RolesPanel({ roles, onChanged }: RolesPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [open, setOpen] = useState<ShownRole | 'new' | null>(null);
  const mayWrite = can('VOLUNTEERS_WRITE');
  return (
    <section className="panel" aria-labelledby="roles">
      <header>
        <h2 id="roles">{t('volunteers.roles')}</h2>
        <span className="spacer" />
        {mayWrite && (
          <Button small weight="primary" onClick={() => setOpen('new')}>
            {t('volunteers.newRole')}
          </Button>
        )}
      </header>
      {roles.length === 0 && <p className="panel-body">{t('volunteers.noRolesYet')}</p>}
      <ul className="data-requests">
        {roles.map((role) => (
          <li key={role.id} className="data-request">
            <div className="row wrap">
              <strong>{role.name.text}</strong>
              {!role.isActive && <span className="quiet">{t('volunteers.unused')}</span>}
              {role.isSample && <span className="token">{t('common.sample')}</span>}
              <span className="spacer" />
              {mayWrite && (
                <Button
                  small
                  aria-label={t('volunteers.changeOne', { name: role.name.text })}
                  onClick={() => setOpen(role)}
                >
                  {t('volunteers.change')}
                </Button>
              )}
            </div>
            <RoleNeeds role={role} />
          </li>
        ))}
      </ul>
      {open !== null && (
        <RoleDialog role={open === 'new' ? null : open} onDone={onChanged} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

function RoleNeeds({ role: { minAge, worksWithChildren, checks } }: { readonly role: ShownRole }) {
  const { t } = useTranslation();
  const parts = [
    minAge === null ? t('volunteers.anyAge') : t('volunteers.fromAge', { age: minAge }),
    ...(worksWithChildren ? [t('volunteers.withChildren')] : []),
    ...checks.map((kind) => t(`volunteers.kind.${kind}`)),
  ];
  return <p className="quiet small">{parts.join(' · ')}</p>;
}
