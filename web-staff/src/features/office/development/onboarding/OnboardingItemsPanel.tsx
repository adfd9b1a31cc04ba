import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import type { Item } from './item-values';
import { ItemDialog } from './ItemDialog';
import { OnboardingItemsDocument } from './OnboardingItems.generated';

/** Lets the head keep what those who join are given to do. */
export function OnboardingItemsPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(OnboardingItemsDocument, { fetchPolicy: 'no-cache' });
  const [edited, setEdited] = useState<Item | 'new' | null>(null);
  return (
    <section className="panel" aria-label={t('development.onboarding.list')}>
      <header className="panel-body row">
        <h2>{t('development.onboarding.list')}</h2>
        <span className="spacer" />
        <Button small aria-label={t('development.onboarding.add')} onClick={() => setEdited('new')}>
          {t('development.add')}
        </Button>
      </header>
      {error !== undefined && data === undefined && (
        <FaultNote error={error} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === undefined && <SkeletonRows count={3} />}
      {data?.onboardingItems.length === 0 && (
        <p className="panel-body">{t('development.onboarding.listEmpty')}</p>
      )}
      <ol className="proof-list">
        {data?.onboardingItems.map((item) => (
          <li key={item.id} className="panel-body">
            <Button weight="link" onClick={() => setEdited(item)}>
              {item.text.indonesian}
            </Button>
            <ItemFacts item={item} />
          </li>
        ))}
      </ol>
      {data !== undefined && edited !== null && (
        <ItemDialog
          item={edited === 'new' ? null : edited}
          lists={data}
          onClose={() => setEdited(null)}
          onChanged={() => void refetch()}
        />
      )}
    </section>
  );
}

function ItemFacts({ item: { post, dueDays, needsLead, isActive } }: { readonly item: Item }) {
  const { t } = useTranslation();
  const facts = [
    post?.name.text ?? t('development.forAll'),
    t('development.onboarding.inDays', { count: dueDays }),
    needsLead && t('development.onboarding.needsLeadNote'),
    !isActive && t('development.outOfUse'),
  ];
  return <span className="cell-note">{facts.filter(Boolean).join(' · ')}</span>;
}
