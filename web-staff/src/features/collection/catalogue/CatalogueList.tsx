import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import type { OptionalColumn } from './table/columns';
import { listFilter } from './list-state';
import type { ListState } from './list-state';
import { ListPaging } from './table/ListPaging';
import { TitlePreview } from './TitlePreview';
import { TitleTable } from './table/TitleTable';
import type { CatalogueListData } from './use-catalogue-list';
import type { ChangeList } from './use-list-state';
import { useRowKeys } from './table/use-row-keys';

type CatalogueListProps = {
  readonly list: CatalogueListData;
  readonly state: ListState;
  readonly change: ChangeList;
  readonly columns: readonly OptionalColumn[];
};

/**
 * Draws the rows in whichever state they are, and the details of the current row beside them on wide screens.
 */
export function CatalogueList({ list, state, change, columns }: CatalogueListProps) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const keys = useRowKeys({ list, state, change });
  const shownSince = list.rows !== null && list.loadedAt !== null ? timeOf(list.loadedAt) : null;
  return (
    <>
      {list.error !== undefined && (
        <div style={{ marginTop: 12 }}>
          <FaultNote error={list.error} onRetry={list.retry} shownSince={shownSince} />
        </div>
      )}
      {list.didYouMean !== null && (
        <p style={{ marginTop: 12 }}>
          {t('catalogue.didYouMean')}{' '}
          <Link to={paths.catalogueSearch(list.didYouMean)}>{list.didYouMean}</Link>?
        </p>
      )}
      <div className="catalogue">
        <section className="panel" aria-label={t('catalogue.list')} aria-busy={list.isStale || undefined}>
          {list.rows === null && list.error === undefined && <SkeletonRows count={9} />}
          {list.rows?.length === 0 && <NothingListed state={state} change={change} />}
          {list.rows !== null && list.rows.length > 0 && (
            <TitleTable
              rows={list.rows}
              columns={columns}
              sort={state.sort}
              onSort={(sort) => change({ sort })}
              keys={keys}
            />
          )}
          <ListPaging list={list} state={state} change={change} />
        </section>
        {keys.current !== undefined && <TitlePreview id={keys.current.id} />}
      </div>
    </>
  );
}

function NothingListed({ state, change }: { readonly state: ListState; readonly change: ChangeList }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const newTitle = can('CATALOGUE_EDIT') && (
    <Link
      className={buttonClass('primary')}
      to={state.text === '' ? paths.newTitle : paths.newTitleNamed(state.text)}
    >
      {t('catalogue.newTitle')}
    </Link>
  );
  if (state.text === '' && listFilter(state) === null)
    return (
      <EmptyState title={t('catalogue.emptyTitle')} actions={newTitle}>
        {t('catalogue.emptyText')}
      </EmptyState>
    );
  const clear = listFilter(state) !== null && (
    <Button
      onClick={() =>
        change({
          availableNow: false,
          branches: [],
          materials: [],
          languages: [],
          audiences: [],
          classes: [],
          yearFrom: null,
          yearTo: null,
          subjects: [],
          contributors: [],
        })
      }
    >
      {t('catalogue.clearFilters')}
    </Button>
  );
  return (
    <EmptyState
      title={t('catalogue.nothingTitle')}
      actions={
        <>
          {clear}
          {newTitle}
        </>
      }
    >
      {t('catalogue.nothingText')}
    </EmptyState>
  );
}
