import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { FilterChips } from './FilterChips';
import { FilterMenu } from './FilterMenu';
import type { ListDefinition } from './list-definition';
import { ListMenu } from './menu/ListMenu';
import { SearchBox } from './SearchBox';
import type { Columns } from './use-columns';
import type { ListRows } from './use-list-rows';
import type { ListHandle } from './use-list-state';

type ListControlsProps<Row extends { readonly id: string }> = {
  readonly definition: ListDefinition<Row>;
  readonly handle: ListHandle;
  readonly columns: Columns<Row>;
  readonly list: ListRows<Row>;
  readonly filterMenu?: ReactNode;
};

/** Draws the line above a list: search, chosen filters, order, and the menu of the list. */
export function ListControls<Row extends { readonly id: string }>({
  definition,
  handle,
  columns,
  list,
  filterMenu,
}: ListControlsProps<Row>) {
  const { t } = useTranslation();
  const { search, filters, sorts } = definition;
  return (
    <div className="filter-line">
      {search !== undefined && <SearchBox {...search} handle={handle} />}
      <FilterChips filters={filters} handle={handle} />
      {filterMenu ?? (filters.length > 0 && <FilterMenu filters={filters} handle={handle} />)}
      <span className="spacer" />
      {sorts.length > 1 && (
        <NativeSelect
          aria-label={t('list.sort')}
          value={handle.state.sort}
          data={sorts.map(({ name, label }) => ({ value: name, label }))}
          onChange={({ currentTarget }) => handle.change({ sort: currentTarget.value })}
        />
      )}
      <ListMenu {...{ definition, state: handle.state, columns, list }} />
    </div>
  );
}
