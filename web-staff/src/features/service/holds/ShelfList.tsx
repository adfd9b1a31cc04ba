import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { useMissingCopy } from '../../../lib/pull-list/use-missing-copy';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { toHoldQuery } from './hold-query';
import { OpenHoldsDocument } from './OpenHolds.generated';
import { useHoldList } from './use-hold-list';

/** Lists what waits to be collected, the first to expire first; what is listed stands in the address. */
export function ShelfList({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const missing = useMissingCopy(branchId, (title) => t('shelf.notFoundNoted', { title }));
  const definition = useHoldList(branchId, missing);
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: OpenHoldsDocument,
      variables: (page) => ({ ...toHoldQuery(handle.state, branchId), ...page }),
      pageOf: ({ openHolds: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <ListView
      definition={definition}
      handle={handle}
      list={list}
      note={missing.error !== undefined && <FaultNote error={missing.error} />}
    />
  );
}
