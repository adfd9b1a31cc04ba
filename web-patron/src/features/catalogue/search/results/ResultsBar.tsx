import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../../lib/search-parameters';
import { FilterForm } from '../../../../lib/ui/FilterForm';
import { Icon } from '../../../../lib/ui/Icon';
import { countFilters } from '../facets/ActiveFilters';
import type { SearchAddress } from '../use-search-address';

type ResultsBarProps = {
  readonly totalCount: number;
  /** How many titles follow that lack some of the words; filters count them too. */
  readonly lessCount: number;
  readonly address: SearchAddress;
  readonly isCovers: boolean;
  readonly onFilter: () => void;
};

const ORDERS = ['RELEVANCE', 'NEWEST', 'TITLE', 'YEAR'] as const;

/** Says how many titles were found and lets the reader order and view them. */
export function ResultsBar({
  totalCount,
  lessCount,
  address,
  isCovers,
  onFilter,
}: ResultsBarProps): ReactElement {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const filterCount = countFilters(address.parameters);
  const { order, view } = SEARCH_PARAMETERS;
  const text =
    totalCount === 0 && lessCount > 0
      ? t('noneWithAll')
      : t('portal:titleCount', { count: totalCount, n: grouped(totalCount, language) });
  return (
    <div className="bar-top">
      <p className="grow count" role="status">
        <span id="found-count">{text}</span>
        {lessCount > 0 && ` · ${t('lessCount', { count: lessCount, n: grouped(lessCount, language) })}`}
      </p>
      <button type="button" className="chip open-filter" onClick={onFilter}>
        <Icon name="filter" />
        {t('filters')} {filterCount > 0 && <b>{filterCount}</b>}
      </button>
      <FilterForm className="order" names={[order]}>
        <select
          className="select"
          name={order}
          aria-label={t('order')}
          value={address.parameters.get(order) ?? 'RELEVANCE'}
          onChange={(event) =>
            address.put({ [order]: event.target.value === 'RELEVANCE' ? '' : event.target.value })
          }
        >
          {ORDERS.map((field) => (
            <option key={field} value={field}>
              {t(`orders.${field}`)}
            </option>
          ))}
        </select>
      </FilterForm>
      <span className="view needs-scripts" role="group" aria-label={t('view')}>
        <button
          type="button"
          aria-pressed={!isCovers}
          aria-label={t('viewList')}
          onClick={() => address.put({ [view]: '' })}
        >
          <Icon name="list" />
        </button>
        <button
          type="button"
          aria-pressed={isCovers}
          aria-label={t('viewCovers')}
          onClick={() => address.put({ [view]: 'sampul' })}
        >
          <Icon name="grid" />
        </button>
      </span>
    </div>
  );
}
