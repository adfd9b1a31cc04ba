import { useTranslation } from '../../i18n/use-translation';
import { IconButton } from '../ui/IconButton';
import { useDisplay } from '../ui/use-display';
import { PAGE_SIZE } from './list-state';
import { nextPage, previousPage } from './pages';
import type { ListRows } from './use-list-rows';
import type { ListHandle } from './use-list-state';

type ListPagingProps<Row> = { readonly list: ListRows<Row>; readonly handle: ListHandle };

/** Says which rows are on screen and turns the page. */
export function ListPaging<Row>({ list, handle: { state, change } }: ListPagingProps<Row>) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  if (list.rows === null || list.rows.length === 0 || list.total === null) return null;
  const from = ((state.page?.number ?? 1) - 1) * PAGE_SIZE + 1;
  const range = { from: number(from), to: number(from + list.rows.length - 1), total: number(list.total) };
  const [previous, next] = [previousPage(state.page, list.pageInfo), nextPage(state.page, list.pageInfo)];
  return (
    <nav className="paging" aria-label={t('list.paging')}>
      <span>{t('common.rangeOf', range)}</span>
      <span className="spacer" />
      <IconButton
        icon="chevronLeft"
        label={t('common.previous')}
        aria-keyshortcuts="["
        disabled={previous === undefined}
        onClick={() => previous !== undefined && change({ page: previous })}
      />
      <IconButton
        icon="chevronRight"
        label={t('common.next')}
        aria-keyshortcuts="]"
        disabled={next === undefined}
        onClick={() => next !== undefined && change({ page: next })}
      />
    </nav>
  );
}
