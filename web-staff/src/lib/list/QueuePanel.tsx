import type { ReactNode } from 'react';

import { useLetters } from '../keyboard/use-letters';
import { FaultNote } from '../ui/FaultNote';
import { SkeletonRows } from '../ui/SkeletonRows';
import { useDisplay } from '../ui/use-display';
import { ListPaging } from './ListPaging';
import { nextPage, previousPage } from './pages';
import type { ListRows } from './use-list-rows';
import type { ListHandle } from './use-list-state';

type QueuePanelProps<Row> = {
  readonly label: string;
  readonly list: ListRows<Row>;
  readonly handle: ListHandle;
  /** What stands there when the queue has no cards. */
  readonly empty: ReactNode;
  readonly className?: string;
  /** Draws a card, as an item of a list. */
  readonly card: (row: Row) => ReactNode;
};

/** Draws a queue of cards in whichever state it is; [ and ] turn its pages. */
export function QueuePanel<Row>({ label, list, handle, empty, className, card }: QueuePanelProps<Row>) {
  const { timeOf } = useDisplay();
  usePageKeys(list, handle);
  const shownSince = list.rows !== null && list.loadedAt !== null ? timeOf(list.loadedAt) : null;
  return (
    <section className="panel" aria-label={label} aria-busy={list.isStale || undefined}>
      {list.error !== undefined && (
        <div className="panel-body">
          <FaultNote error={list.error} onRetry={list.retry} shownSince={shownSince} />
        </div>
      )}
      {list.rows === null && list.error === undefined && <SkeletonRows count={6} />}
      {list.rows?.length === 0 && empty}
      <ul className={className ?? 'thing-list'}>{list.rows?.map(card)}</ul>
      <ListPaging list={list} handle={handle} />
    </section>
  );
}

function usePageKeys<Row>(list: ListRows<Row>, { state, change }: ListHandle): void {
  const turn = (page: ReturnType<typeof nextPage>) => page !== undefined && change({ page });
  useLetters([
    [']', () => turn(nextPage(state.page, list.pageInfo))],
    ['[', () => turn(previousPage(state.page, list.pageInfo))],
  ]);
}
