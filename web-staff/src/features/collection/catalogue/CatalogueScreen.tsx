import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { Keys } from '../../../lib/ui/Keys';
import { useDisplay } from '../../../lib/ui/use-display';
import { CatalogueList } from './CatalogueList';
import { listFilter } from './list-state';
import { ListControls } from './table/ListControls';
import { useColumns } from './table/columns';
import { useCatalogueList } from './use-catalogue-list';
import { useListState } from './use-list-state';

/** Lists the catalogue, one row an edition; what is listed stands in the address. */
export function CatalogueScreen() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { can } = useSession();
  const { state, change } = useListState();
  const columns = useColumns();
  const list = useCatalogueList(state);
  const isNarrowed = state.text !== '' || listFilter(state) !== null;
  const intro =
    list.total === null
      ? undefined
      : t(isNarrowed ? 'catalogue.summaryFiltered' : 'catalogue.summary', { titles: number(list.total) });
  const newTitle = can('CATALOGUE_EDIT') && (
    <Link className={buttonClass('primary')} to={paths.newTitle} aria-keyshortcuts="Alt+N">
      {t('catalogue.newTitle')} <Keys of="Alt N" />
    </Link>
  );
  return (
    <Page title={t('catalogue.title')} intro={intro ?? ' '} actions={newTitle}>
      <ListControls state={state} change={change} columns={columns} />
      <CatalogueList list={list} state={state} change={change} columns={columns.columns} />
    </Page>
  );
}
