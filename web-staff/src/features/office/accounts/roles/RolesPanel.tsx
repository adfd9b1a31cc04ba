import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { RoleEditor } from './RoleEditor';
import { RoleListDocument } from './RoleList.generated';

/** Lists the roles and what they give; those of the library's own can be changed. */
export function RolesPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(RoleListDocument, { fetchPolicy: 'cache-and-network' });
  const [editedCode, setEditedCode] = useState<string | 'new' | null>(null);
  const edited = data?.roles.find(({ code }) => code === editedCode) ?? null;
  return (
    <section className="panel" aria-labelledby="roles" style={{ marginTop: 16 }}>
      <div className="panel-body">
        <div className="row">
          <h2 id="roles">{t('accounts.roles')}</h2>
          <span className="spacer" />
          <Button small onClick={() => setEditedCode('new')}>
            {t('accounts.newRole')}
          </Button>
        </div>
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={3} />}
        <ul className="session-lines">
          {data?.roles.map((role) => (
            <li key={role.code}>
              <span>
                <b>{role.name.text}</b>{' '}
                <span className="quiet">
                  · {t('accounts.rightCount', { count: role.grantedPermissions.length })}
                  {role.isShipped && ` · ${t('accounts.shipped')}`}
                </span>
              </span>
              <Button
                small
                onClick={() => setEditedCode(role.code)}
                aria-label={t('accounts.showRole', { name: role.name.text })}
              >
                {t(role.isShipped ? 'accounts.show' : 'common.edit')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {data !== undefined && editedCode !== null && (
        <RoleEditor
          key={editedCode}
          role={edited}
          permissions={data.grantablePermissions}
          onClose={() => setEditedCode(null)}
          onChanged={() => void refetch()}
        />
      )}
    </section>
  );
}
