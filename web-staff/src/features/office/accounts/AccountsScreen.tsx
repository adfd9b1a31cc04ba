import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { Button } from '../../../lib/ui/Button';
import { toAccountQuery } from './account-query';
import { AccountEditor } from './AccountEditor';
import { AccountListDocument } from './AccountList.generated';
import { RolesPanel } from './roles/RolesPanel';
import { SecondPersonPanel } from './roles/SecondPersonPanel';
import { useAccountList } from './use-account-list';

/** Lists the accounts of staff and the roles they can have; what is listed stands in the address. */
export function AccountsScreen() {
  const { t } = useTranslation();
  const [editedId, setEditedId] = useState<string | 'new' | null>(null);
  const definition = useAccountList(setEditedId);
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: AccountListDocument,
      variables: (page) => ({ ...toAccountQuery(handle.state), ...page }),
      pageOf: ({ staffMembers: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  const edited = list.rows?.find(({ id }) => id === editedId) ?? null;
  return (
    <Page
      title={t('accounts.title')}
      intro={t('accounts.intro')}
      actions={
        <Button weight="primary" onClick={() => setEditedId('new')}>
          {t('accounts.invite')}
        </Button>
      }
    >
      <ListView definition={definition} handle={handle} list={list} />
      <RolesPanel />
      <SecondPersonPanel />
      {(edited !== null || editedId === 'new') && (
        <AccountEditor
          key={editedId}
          account={edited}
          onClose={() => setEditedId(null)}
          onChanged={list.retry}
        />
      )}
    </Page>
  );
}
