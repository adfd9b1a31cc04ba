import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { toOverrideQuery } from './override-query';
import { OverrideListDocument } from './OverrideList.generated';
import { useOverrideList } from './use-override-list';

/** Lists what was lent against a rule, for whoever leads; neither book nor reader is named. */
export function OverridesScreen() {
  const { t } = useTranslation();
  const definition = useOverrideList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: OverrideListDocument,
      variables: (page) => ({ ...toOverrideQuery(handle.state), ...page }),
      pageOf: ({ deskOverrides: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <Page title={t('overrides.title')} intro={t('overrides.intro')}>
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
