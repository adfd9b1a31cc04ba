import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ListView } from '../../../../lib/list/ListView';
import { useListRows } from '../../../../lib/list/use-list-rows';
import { useListState } from '../../../../lib/list/use-list-state';
import { Page } from '../../../../lib/page/Page';
import { Button } from '../../../../lib/ui/Button';
import { PageTabs } from '../PageTabs';
import { LinkDialog } from './LinkDialog';
import { toLinkQuery } from './link-query';
import { LinkListDocument } from './LinkList.generated';
import { useLinkList } from './use-link-list';

/** Lists short links with what came of each, and makes new ones; what is listed stands in the address. */
export function LinksScreen() {
  const { t } = useTranslation();
  const [isCreating, setCreating] = useState(false);
  const definition = useLinkList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: LinkListDocument,
      variables: (page) => ({ ...toLinkQuery(handle.state), ...page }),
      pageOf: ({ shortLinks: { nodes, totalCount, pageInfo } }) => ({
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
      title={t('links.title')}
      intro={t('links.intro')}
      actions={
        <Button weight="primary" onClick={() => setCreating(true)}>
          {t('links.create')}
        </Button>
      }
    >
      <PageTabs current="links" />
      <ListView definition={definition} handle={handle} list={list} />
      {isCreating && <LinkDialog link={null} onClose={() => setCreating(false)} />}
    </Page>
  );
}
