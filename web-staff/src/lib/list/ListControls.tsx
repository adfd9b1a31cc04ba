import { NativeSelect } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../ui/Icon';
import { ColumnChooser } from './ColumnChooser';
import { ExportMenu } from './export/ExportMenu';
import { FilterChips } from './FilterChips';
import { FilterMenu } from './FilterMenu';
import type { ListDefinition } from './list-definition';
import type { Columns } from './use-columns';
import type { ListHandle } from './use-list-state';

const TYPING_PAUSE_MS = 220;

type ListControlsProps<Row> = {
  readonly definition: ListDefinition<Row>;
  readonly handle: ListHandle;
  readonly columns: Columns<Row>;
  readonly filterMenu?: ReactNode;
};

/** Draws the line above a list: search, chosen filters, order, columns, files. */
export function ListControls<Row>({ definition, handle, columns, filterMenu }: ListControlsProps<Row>) {
  const { t } = useTranslation();
  const { search, filters, sorts, exportOf } = definition;
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
      <ColumnChooser columns={columns} />
      <button type="button" className="button wide-only" onClick={() => window.print()}>
        <Icon name="printer" small /> {t('list.print')}
      </button>
      {exportOf !== undefined && (
        <ExportMenu
          list={definition.name}
          asked={exportOf(handle.state)}
          columns={columns.shown.filter(({ isScreenOnly }) => isScreenOnly !== true).map(({ key }) => key)}
        />
      )}
    </div>
  );
}

type SearchBoxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly handle: ListHandle;
};

function SearchBox({ label, placeholder, handle: { state, change } }: SearchBoxProps) {
  const [typed, setTyped] = useState(state.text);
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useHotkeys([['/', () => box.current?.select()]]);
  useEffect(() => {
    if (document.activeElement !== box.current) setTyped(state.text);
  }, [state.text]);
  // Words begin with the usual order of a search: what fits best stands in front.
  const search = (text: string) => change({ text: text.trim(), sort: '' }, { replace: true });
  const searchSoon = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(next), TYPING_PAUSE_MS);
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        search(typed);
      }}
    >
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        value={typed}
        onChange={(event) => searchSoon(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && box.current?.blur()}
        placeholder={placeholder}
        aria-label={label}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
      />
      <kbd aria-hidden="true">{'/'}</kbd>
    </form>
  );
}
