import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { DeliveryLogDocument } from './DeliveryLog.generated';
import { toMessageQuery } from './message-query';
import { useMessageList } from './use-message-list';

/** Lists the messages of the last thirty days, on which one can act; what is listed stands in the address. */
export function DeliveryLog() {
  const definition = useMessageList();
  const handle = useListState(definition);
  // Who may not search by member may still open a view of somebody who did.
  const state = definition.search === undefined ? { ...handle.state, text: '' } : handle.state;
  const list = useListRows(
    {
      document: DeliveryLogDocument,
      variables: (page) => ({ ...toMessageQuery(state), ...page }),
      pageOf: ({ messages: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    state,
  );
  return <ListView definition={definition} handle={handle} list={list} />;
}
