import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { isNarrowed } from '../../../lib/list/list-state';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { useDisplay } from '../../../lib/ui/use-display';
import { CopyListDocument } from './CopyList.generated';
import { toCopyQuery } from './copy-query';
import { useCopyList } from './use-copy-list';

/** Lists the copies of the whole collection; what is listed stands in the address. */
export function CopiesScreen() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const definition = useCopyList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: CopyListDocument,
      variables: (page) => ({ ...toCopyQuery(handle.state), ...page }),
      pageOf: ({ copies }) => ({ rows: copies.nodes, total: copies.totalCount, pageInfo: copies.pageInfo }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  const intro =
    list.total === null
      ? ' '
      : t(isNarrowed(handle.state) ? 'copyList.countFiltered' : 'copyList.count', {
          count: list.total,
          total: number(list.total),
        });
  return (
    <Page title={t('copyList.pageTitle')} intro={intro}>
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
