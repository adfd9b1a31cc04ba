import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../ui/Icon';
import type { ListFilter } from './list-definition';
import { useFilterWords } from './use-filter-words';
import type { ListHandle } from './use-list-state';

type FilterChipsProps = { readonly filters: readonly ListFilter[]; readonly handle: ListHandle };

/** Shows every chosen filter as a chip that can be taken away. */
export function FilterChips({ filters, handle: { state, put } }: FilterChipsProps) {
  const { t } = useTranslation();
  const wordsOf = useFilterWords();
  return filters.map((filter) => {
    const { values } = wordsOf(filter, state) ?? { values: [] };
    const [first, ...others] = values;
    if (first === undefined) return null;
    const shown = others.length === 0 ? first : t('list.andMore', { first, count: others.length });
    return (
      <span className="chip is-on" key={filter.key} title={values.join(', ')}>
        <span>
          {filter.kind === 'switch'
            ? filter.label
            : t('list.chosenFilter', { name: filter.label, values: shown })}
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
