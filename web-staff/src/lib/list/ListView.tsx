import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../session/session-context';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { FaultNote } from '../ui/FaultNote';
import { SkeletonRows } from '../ui/SkeletonRows';
import { useDisplay } from '../ui/use-display';
import { BulkBar } from './bulk/BulkBar';
import type { ListDefinition } from './list-definition';
import { isNarrowed } from './list-state';
import { ListControls } from './ListControls';
import { ListPaging } from './ListPaging';
import { ListProblems } from './ListProblems';
import { ListTable } from './ListTable';
import { useColumns } from './use-columns';
import type { ListRows } from './use-list-rows';
import type { ListHandle } from './use-list-state';
import { useRowKeys } from './use-row-keys';
import { useSelection } from './use-selection';
import { SavedViews } from './views/SavedViews';

type ListViewProps<Row extends { readonly id: string }> = {
  readonly definition: ListDefinition<Row>;
  readonly handle: ListHandle;
  readonly list: ListRows<Row>;
  /** Stands above the rows, such as a suggestion. */
  readonly note?: ReactNode;
  /** Draws the details of the row under the keys, beside the list on wide screens. */
  readonly aside?: (row: Row) => ReactNode;
  /** Draws the filters where their values are read only while the menu is open. */
  readonly filterMenu?: ReactNode;
};

/** Draws a list in whichever state it is: views, search, filters, rows to choose and act on, pages, files. */
export function ListView<Row extends { readonly id: string }>({
  definition,
  handle,
  list,
  note,
  aside,
  filterMenu,
}: ListViewProps<Row>) {
  const { acts = [], pathOf, words } = definition;
  const selection = useListedChoice<Row>(handle);
  const chooses = acts.length > 0 ? selection : null;
  const columns = useColumns(definition, handle);
  const keys = useRowKeys({ list, handle, selection: chooses, pathOf });
  const hasRows = list.rows !== null && list.rows.length > 0;
  return (
    <>
      <SavedViews {...{ definition, handle, list }} />
      <ListControls {...{ definition, handle, columns, list, filterMenu }} />
      <ListProblems problems={handle.state.problems} />
      <ListFault list={list} handle={handle} />
      {note}
      <div className={aside === undefined ? 'list' : 'catalogue'}>
        <section
          className="panel"
          aria-label={words.label}
          aria-busy={list.isStale || undefined}
          tabIndex={-1}
        >
          {list.rows === null && list.error === undefined && <SkeletonRows count={9} />}
          {list.rows?.length === 0 && <NothingListed definition={definition} handle={handle} />}
          {selection.count > 0 && <BulkBar definition={definition} list={list} selection={selection} />}
          {hasRows && (
            <ListTable
              rows={list.rows ?? []}
              columns={columns.shown}
              handle={handle}
              keys={keys}
              selection={chooses}
              nameOf={definition.nameOf}
            />
          )}
          <ListPaging list={list} handle={handle} />
        </section>
        {aside !== undefined && keys.current !== undefined && aside(keys.current)}
      </div>
    </>
  );
}

/** Holds which rows are chosen until other rows are asked for: what is listed no more would be acted on unseen. */
function useListedChoice<Row extends { readonly id: string }>({ state: { text, values } }: ListHandle) {
  const selection = useSelection<Row>();
  const asked = JSON.stringify([text, values]);
  const [before, setBefore] = useState(asked);
  if (before !== asked) {
    setBefore(asked);
    selection.clear();
  }
  return selection;
}

function ListFault<Row>({ list, handle }: { readonly list: ListRows<Row>; readonly handle: ListHandle }) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const { branch } = useSession();
  if (list.error === undefined) return null;
  const shownSince = list.rows !== null && list.loadedAt !== null ? timeOf(list.loadedAt) : null;
  // Whoever may see a list at some branches only is refused until the list asks for one of them.
  const isAtAnyBranch = handle.state.values['branch']?.length === 0;
  const canNarrow = isAtAnyBranch && describeFault(list.error).kind === 'forbidden';
  return (
    <div className="list-fault">
      <FaultNote error={list.error} onRetry={list.retry} shownSince={shownSince} />
      {canNarrow && branch !== null && (
        <Button small onClick={() => handle.put('branch', [branch.id])}>
          {t('list.onlyAt', { branch: branch.name.text })}
        </Button>
      )}
      {/* The place in the address may be of another order, or of nothing. */}
      {handle.state.page !== null && (
        <Button small onClick={() => handle.change({ page: null })}>
          {t('list.firstPage')}
        </Button>
      )}
    </div>
  );
}

function NothingListed<Row>({
  definition: { words, emptyActs },
  handle,
}: {
  readonly definition: ListDefinition<Row>;
  readonly handle: ListHandle;
}) {
  const { t } = useTranslation();
  if (!isNarrowed(handle.state))
    return (
      <EmptyState title={words.emptyTitle} actions={emptyActs}>
        {words.emptyText}
      </EmptyState>
    );
  const hasFilter = Object.values(handle.state.values).some((values) => values.length > 0);
  return (
    <EmptyState
      title={words.nothingTitle ?? t('list.nothingTitle')}
      actions={
        <>
          {hasFilter && <Button onClick={handle.clear}>{t('list.clearFilters')}</Button>}
          {emptyActs}
        </>
      }
    >
      {words.nothingText ?? t('list.nothingText')}
    </EmptyState>
  );
}
