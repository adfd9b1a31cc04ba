import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { toBusinessQuery } from './business-query';
import { BusinessListDocument } from './BusinessList.generated';
import { NewBusinessDialog } from './NewBusinessDialog';
import { useBusinessList } from './use-business-list';

/** Lists the profiles of small businesses; which of them stands in the address. */
export function BusinessesScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isAdding, setAdding] = useState(false);
  const definition = useBusinessList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: BusinessListDocument,
      variables: (page) => ({ ...toBusinessQuery(handle.state), ...page }),
      pageOf: ({ businessProfiles: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <Page
      title={t('businesses.title')}
      intro={t('businesses.intro')}
      actions={
        can('BUSINESS_EDIT') && (
          <Button weight="primary" onClick={() => setAdding(true)}>
            {t('businesses.add')}
          </Button>
        )
      }
    >
      <ListView definition={definition} handle={handle} list={list} />
      {isAdding && <NewBusinessDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
