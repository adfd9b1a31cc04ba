import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SpaceDialog } from './SpaceDialog';
import { SpaceItemsDialog } from './SpaceItemsDialog';
import { SpaceListDocument } from './SpaceList.generated';
import type { SpaceRow } from './space-values';

type BranchSpacesProps = { readonly branchId: string; readonly isEditor: boolean };

/** Lists the spaces of a branch, those no longer used last, and lets editors change them. */
export function BranchSpaces({ branchId, isEditor }: BranchSpacesProps) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<SpaceRow | 'new' | null>(null);
  const [filled, setFilled] = useState<SpaceRow | null>(null);
  const { data, error, refetch } = useQuery(SpaceListDocument, { fetchPolicy: 'cache-and-network' });
  const own = (data?.spaces ?? []).filter(({ branch }) => branch.id === branchId);
  const spaces = [...own.filter(({ isActive }) => isActive), ...own.filter(({ isActive }) => !isActive)];
  return (
    <div>
      <h3 style={{ marginBottom: 6 }}>{t('spaces.title')}</h3>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data !== undefined && spaces.length === 0 && <p className="quiet">{t('spaces.none')}</p>}
      <ul className="shelf-list">
        {spaces.map((space) => (
          <li key={space.id}>
            {isEditor ? (
              <Button
                small
                weight="link"
                aria-label={t('spaces.edit', { name: space.name.text })}
                onClick={() => setEdited(space)}
              >
                {space.name.text}
              </Button>
            ) : (
              space.name.text
            )}{' '}
            <span className="quiet">
              {[
                t(`spaces.kindOf.${space.kind}`),
                space.capacity !== null && t('spaces.holds', { people: space.capacity }),
                !space.isActive && t('spaces.unused'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>{' '}
            {isEditor && (
              <Button
                small
                weight="link"
                aria-label={t('spaces.items.of', { name: space.name.text })}
                onClick={() => setFilled(space)}
              >
                {t('spaces.items.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isEditor && (
        <div style={{ marginTop: 8 }}>
          <Button small weight="link" onClick={() => setEdited('new')}>
            + {t('spaces.add')}
          </Button>
        </div>
      )}
      {filled !== null && <SpaceItemsDialog space={filled} onClose={() => setFilled(null)} />}
      {edited !== null && (
        <SpaceDialog
          key={edited === 'new' ? 'new' : edited.id}
          branchId={branchId}
          space={edited === 'new' ? null : edited}
          onSaved={() => void refetch()}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}
