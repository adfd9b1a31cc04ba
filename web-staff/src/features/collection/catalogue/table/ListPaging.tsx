import { useTranslation } from '../../../../i18n/use-translation';
import { IconButton } from '../../../../lib/ui/IconButton';
import { useDisplay } from '../../../../lib/ui/use-display';
import { PAGE_SIZE } from '../list-state';
import type { ListState } from '../list-state';
import { nextPage, previousPage } from '../paging';
import type { CatalogueListData } from '../use-catalogue-list';
import type { ChangeList } from '../use-list-state';

type ListPagingProps = {
  readonly list: CatalogueListData;
  readonly state: ListState;
  readonly change: ChangeList;
};

/** Says which rows are on screen and turns the page. */
export function ListPaging({ list, state, change }: ListPagingProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  if (list.rows === null || list.rows.length === 0 || list.total === null) return null;
  const from = ((state.page?.number ?? 1) - 1) * PAGE_SIZE + 1;
  const range = { from: number(from), to: number(from + list.rows.length - 1), total: number(list.total) };
  const [previous, next] = [previousPage(state.page, list.pageInfo), nextPage(state.page, list.pageInfo)];
  return (
    <nav className="paging" aria-label={t('catalogue.paging')}>
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
