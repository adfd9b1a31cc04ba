import type { ListFilter } from './list-filter';

/**
 * Leaves the filters and choices that hold some words: a filter whose own name holds them stays whole, of the
 * others their choices that do. Without words everything stays.
 */
export function narrowFilters(filters: readonly ListFilter[], words: string): readonly ListFilter[] {
  const sought = words.trim().toLowerCase();
  const holds = ({ label }: { readonly label: string }): boolean => label.toLowerCase().includes(sought);
  return filters.flatMap((filter) => {
    if (holds(filter)) return [filter];
    if (filter.kind !== 'choices') return [];
    const options = filter.options.filter(holds);
    return options.length === 0 ? [] : [{ ...filter, options }];
  });
}
