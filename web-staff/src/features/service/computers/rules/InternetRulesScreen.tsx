import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { RoomTabs } from '../../../../lib/rooms/RoomTabs';
import { Page } from '../../../../lib/page/Page';
import { useSession } from '../../../../lib/session/session-context';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { InternetRulesDocument } from './InternetRules.generated';
import { RuleTable } from './RuleTable';

/** Shows how many minutes and how much data who has a day, for all branches or for one, and changes it. */
export function InternetRulesScreen() {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [branchId, setBranchId] = useState('');
  const { data, error, refetch } = useQuery(InternetRulesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('computers.rules.title')} intro={t('computers.rules.intro')}>
      <RoomTabs />
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={9} />
        </section>
      )}
      {data !== undefined && (
        <div className="stack">
          <NativeSelect
            label={t('computers.rules.branch')}
            value={branchId}
            data={[
              { value: '', label: t('computers.rules.allBranches') },
              ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
            ]}
            onChange={({ currentTarget }) => setBranchId(currentTarget.value)}
          />
          <RuleTable
            key={branchId}
            matrix={data}
            branchId={branchId === '' ? null : branchId}
            onSaved={() => void refetch()}
          />
        </div>
      )}
    </Page>
  );
}
