import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../ui/Icon';
import { useDisplay } from '../ui/use-display';
import type { ListFilter } from './list-definition';
import { readSpan } from './list-state';
import type { ListHandle } from './use-list-state';

type FilterChipsProps = { readonly filters: readonly ListFilter[]; readonly handle: ListHandle };

/** Shows every chosen filter as a chip that can be taken away. */
export function FilterChips({ filters, handle: { state, put } }: FilterChipsProps) {
  const { t } = useTranslation();
  const wordsOf = useValueWords();
  return filters.map((filter) => {
    const words = (state.values[filter.key] ?? []).map((value) => wordsOf(filter, value));
    const [first, ...others] = words;
    if (first === undefined) return null;
    const values = others.length === 0 ? first : t('list.andMore', { first, count: others.length });
    return (
      <span className="chip is-on" key={filter.key} title={words.join(', ')}>
        <span>
          {filter.kind === 'switch' ? filter.label : t('list.chosenFilter', { name: filter.label, values })}
        </span>
        <button
          type="button"
          className="chip-remove"
          aria-label={t('list.removeFilter', { name: filter.label })}
          onClick={() => put(filter.key, [])}
        >
          <Icon name="close" small />
        </button>
      </span>
    );
  });
}

function useValueWords(): (filter: ListFilter, value: string) => string {
  const { date } = useDisplay();
  return (filter, value) => {
    if (filter.kind === 'switch') return filter.label;
    if (filter.kind === 'span') {
      const { from, to } = readSpan(value);
      const written = (side: string | null) =>
        side === null ? '…' : filter.of === 'date' ? date(side) : side;
      return `${written(from)} – ${written(to)}`;
    }
    const named = value.split('~').slice(1).join('~');
    return filter.options.find((option) => option.value === value)?.label || named || value;
  };
}
