import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { dateFrom, typedDate } from '../data/typed-date';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useDisplay } from '../ui/use-display';
import type { ListFilter, Option } from './list-definition';
import { spanFault, spanOf } from './list-state';
import { narrowFilters } from './narrow-filters';
import type { ListHandle } from './use-list-state';

type FilterMenuProps = { readonly filters: readonly ListFilter[]; readonly handle: ListHandle };

/** Opens the filters of a list. */
export function FilterMenu({ filters, handle }: FilterMenuProps) {
  return (
    <FilterPopover>
      <FilterGroups filters={filters} handle={handle} />
    </FilterPopover>
  );
}

/** Opens what it holds; what is inside is drawn, and asked for, only while it is open. */
export function FilterPopover({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [opened, menu] = useDisclosure(false);
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && menu.close()}
      position="bottom-start"
      trapFocus
      withRoles
    >
      <Popover.Target>
        <button type="button" className="chip chip-add" onClick={menu.toggle}>
          <Icon name="plus" small /> {t('list.filter')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover filter-menu" aria-label={t('list.filter')}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** More values than these are looked through by words. */
const MANY = 9;

type FilterGroupsProps = FilterMenuProps & {
  /** How many values of a filter stand there until one is looked for; all if absent. */
  readonly mostShown?: number;
};

/** Lists the values of every filter, with the number of rows each would leave where it is known. */
export function FilterGroups({ filters, handle, mostShown = Infinity }: FilterGroupsProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const values = filters.reduce(
    (count, filter) => count + (filter.kind === 'choices' ? filter.options.length : 1),
    0,
  );
  const shown =
    words.trim() === ''
      ? filters.map((filter) => firstValues(filter, mostShown, handle.state.values[filter.key] ?? []))
      : narrowFilters(filters, words);
  return (
    <>
      {(values > MANY || words !== '') && (
        <input
          type="search"
          className="field-input filter-words"
          aria-label={t('list.findFilter')}
          placeholder={t('list.findFilter')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      <ShownGroups filters={shown} handle={handle} />
      <p role="status" className={shown.length === 0 ? 'quiet' : 'visually-hidden'}>
        {shown.length === 0 && t('list.noFilter', { words: words.trim() })}
      </p>
    </>
  );
}

/** Leaves the first values of a filter, and those that are chosen. */
function firstValues(filter: ListFilter, most: number, chosen: readonly string[]): ListFilter {
  if (filter.kind !== 'choices') return filter;
  const options = filter.options.filter(({ value }, place) => place < most || chosen.includes(value));
  return { ...filter, options };
}

function ShownGroups({ filters, handle }: FilterMenuProps) {
  const switches = filters.filter(({ kind }) => kind === 'switch');
  return (
    <div className="filter-groups">
      {switches.length > 0 && <Switches filters={switches} handle={handle} />}
      {filters.map((filter) =>
        filter.kind === 'choices' ? (
          <Choices key={filter.key} filter={filter} handle={handle} />
        ) : (
          filter.kind === 'span' && (
            <SpanFields
              key={`${filter.key}${handle.state.values[filter.key]?.[0] ?? ''}`}
              filter={filter}
              handle={handle}
            />
          )
        ),
      )}
    </div>
  );
}

function Switches({ filters, handle: { state, put } }: FilterMenuProps) {
  return (
    <fieldset>
      {filters.map(({ key, label }) => {
        const isOn = (state.values[key] ?? []).length > 0;
        return (
          <label key={key}>
            <input
              type="checkbox"
              className="plain-checkbox"
              checked={isOn}
              onChange={() => put(key, isOn ? [] : ['1'])}
            />
            <span>{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

type ChoicesFilter = Extract<ListFilter, { kind: 'choices' }>;

function Choices({
  filter: { key, label, options, isNamed },
  handle: { state, put },
}: {
  readonly filter: ChoicesFilter;
  readonly handle: ListHandle;
}) {
  const { number } = useDisplay();
  const chosen = state.values[key] ?? [];
  if (options.length === 0) return null;
  const written = ({ value, label: words }: Option) => (isNamed === true ? `${value}~${words}` : value);
  const toggle = (value: string) =>
    put(key, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className={options.length > 9 ? 'filter-long' : undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            className="plain-checkbox"
            checked={chosen.includes(written(option))}
            onChange={() => toggle(written(option))}
          />
          <span title={option.label}>{option.label}</span>
          {option.count !== undefined && <em>{number(option.count)}</em>}
        </label>
      ))}
    </fieldset>
  );
}

type SpanFilter = Extract<ListFilter, { kind: 'span' }>;

function SpanFields({ filter, handle }: { readonly filter: SpanFilter; readonly handle: ListHandle }) {
  const { t } = useTranslation();
  const now = spanOf(handle.state, filter.key);
  const shown = (side: string | null) => (filter.of === 'date' ? typedDate(side) : (side ?? ''));
  const [typed, setTyped] = useState({ from: shown(now.from), to: shown(now.to) });
  const [fault, setFault] = useState<'span' | 'reversed' | null>(null);
  const read = (text: string) =>
    text.trim() === '' ? null : filter.of === 'date' ? (dateFrom(text) ?? text.trim()) : text.trim();
  const apply = () => {
    const span = { from: read(typed.from), to: read(typed.to) };
    const wrong = spanFault(filter.of, span);
    setFault(wrong);
    if (wrong !== null) return;
    const isOpen = span.from === null && span.to === null;
    handle.put(filter.key, isOpen ? [] : [`${span.from ?? ''}..${span.to ?? ''}`]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <b>{filter.label}</b>
      <span className="year-range">
        {(['from', 'to'] as const).map((side) => (
          <input
            key={side}
            className="field-input"
            inputMode={filter.of === 'number' ? 'numeric' : undefined}
            aria-label={`${filter.label}, ${t(`list.${side}`)}`}
            aria-invalid={fault !== null || undefined}
            placeholder={t(`list.${side}`)}
            value={typed[side]}
            onChange={(event) => setTyped({ ...typed, [side]: event.currentTarget.value })}
          />
        ))}
        <Button small type="submit">
          {t('list.apply')}
        </Button>
      </span>
      {filter.of === 'date' && <span className="quiet small">{t('list.dateHint')}</span>}
      {fault !== null && (
        <p className="field-error" role="alert">
          {t(`list.problem.${fault}`, { what: filter.label, value: `${typed.from}–${typed.to}` })}
        </p>
      )}
    </form>
  );
}
