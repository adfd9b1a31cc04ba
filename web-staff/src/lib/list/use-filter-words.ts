import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';
import type { ListFilter } from './list-definition';
import { readSpan } from './list-state';
import type { ListState } from './list-state';

/** What is chosen of a filter, in words: each value, and the whole in one line. */
export type FilterWords = { readonly values: readonly string[]; readonly line: string };

/** Returns what is chosen of a filter in words; null where nothing is. */
export function useFilterWords(): (filter: ListFilter, state: ListState) => FilterWords | null {
  const { t } = useTranslation();
  const wordsOf = useValueWords();
  return (filter, state) => {
    const values = (state.values[filter.key] ?? []).map((value) => wordsOf(filter, value));
    if (values.length === 0) return null;
    const line =
      filter.kind === 'switch'
        ? filter.label
        : t('list.chosenFilter', { name: filter.label, values: values.join(', ') });
    return { values, line };
  };
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
