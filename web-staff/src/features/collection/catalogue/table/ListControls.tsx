import { useHotkeys } from '@mantine/hooks';
import { NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Icon } from '../../../../lib/ui/Icon';
import { ColumnChooser } from './ColumnChooser';
import type { useColumns } from './columns';
import { FilterChips } from '../filters/FilterChips';
import { FilterMenu } from '../filters/FilterMenu';
import { sortNames } from '../list-state';
import type { ListState, SortName } from '../list-state';
import type { ChangeList } from '../use-list-state';

const TYPING_PAUSE_MS = 220;

type ListControlsProps = {
  readonly state: ListState;
  readonly change: ChangeList;
  readonly columns: ReturnType<typeof useColumns>;
};

/** Draws the line above the list: search, chosen filters, order, columns. */
export function ListControls({ state, change, columns }: ListControlsProps) {
  return (
    <div className="filter-line">
      <SearchBox
        text={state.text}
        onSearch={(text) => change({ text, sort: text === '' ? 'title' : 'relevance' }, { replace: true })}
      />
      <FilterChips state={state} change={change} />
      <FilterMenu state={state} change={change} />
      <span className="spacer" />
      <SortSelect sort={state.sort} onSort={(sort) => change({ sort })} />
      <ColumnChooser {...columns} />
    </div>
  );
}

function SearchBox({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useHotkeys([['/', () => box.current?.select()]]);
  useEffect(() => {
    if (document.activeElement !== box.current) setTyped(text);
  }, [text]);
  const searchSoon = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(next.trim()), TYPING_PAUSE_MS);
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        onSearch(typed.trim());
      }}
    >
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        value={typed}
        onChange={(event) => searchSoon(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && box.current?.blur()}
        placeholder={t('catalogue.searchPlaceholder')}
        aria-label={t('catalogue.search')}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

const orderWords = {
  relevance: 'RELEVANCE',
  newest: 'NEWEST',
  title: 'TITLE',
  'title-desc': 'TITLE_DESC',
  year: 'YEAR',
  'year-desc': 'YEAR_DESC',
} as const;

function SortSelect({
  sort,
  onSort,
}: {
  readonly sort: SortName;
  readonly onSort: (sort: SortName) => void;
}) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      aria-label={t('catalogue.sort')}
      value={sort}
      data={sortNames.map((name) => ({ value: name, label: t(`catalogue.order.${orderWords[name]}`) }))}
      onChange={({ currentTarget }) =>
        onSort(sortNames.find((name) => name === currentTarget.value) ?? 'title')
      }
    />
  );
}
