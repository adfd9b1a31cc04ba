import { useQuery } from '@apollo/client/react';

import { FilterGroups, FilterPopover } from '../../../lib/list/FilterMenu';
import type { ListFilter } from '../../../lib/list/list-definition';
import type { ListHandle } from '../../../lib/list/use-list-state';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { CatalogueFilterValuesDocument } from './CatalogueFilterValues.generated';
import type { CatalogueFilterValuesQuery } from './CatalogueFilterValues.generated';
import { toTitleFilter } from './title-query';

type Facets = CatalogueFilterValuesQuery['searchCatalogue']['facets'];
type TitleFilterMenuProps = { readonly filters: readonly ListFilter[]; readonly handle: ListHandle };

const MOST_SHOWN = 8;

/** Opens the filters of the catalogue; their values and counts are asked for only while it is open. */
export function TitleFilterMenu(props: TitleFilterMenuProps) {
  return (
    <FilterPopover>
      <Filters {...props} />
    </FilterPopover>
  );
}

function Filters({ filters, handle }: TitleFilterMenuProps) {
  const variables = { text: handle.state.text, filter: toTitleFilter(handle.state) };
  const { data, previousData, error, refetch } = useQuery(CatalogueFilterValuesDocument, { variables });
  const facets = (data ?? previousData)?.searchCatalogue.facets;
  if (facets !== undefined)
    return (
      <FilterGroups
        filters={filters.map((one) => withOptions(one, facets))}
        handle={handle}
        mostShown={MOST_SHOWN}
      />
    );
  return error === undefined ? (
    <SkeletonRows count={4} />
  ) : (
    <FaultNote error={error} onRetry={() => void refetch()} />
  );
}

function withOptions(filter: ListFilter, facets: Facets): ListFilter {
  const values: Readonly<Record<string, Facets['branches']>> = {
    branch: facets.branches,
    material: facets.materialTypes,
    language: facets.languages,
    audience: facets.audiences,
    class: facets.classes,
    subject: facets.subjects,
    contributor: facets.contributors,
  };
  return filter.kind === 'choices' ? { ...filter, options: values[filter.key] ?? [] } : filter;
}
