import { useQuery } from '@apollo/client/react';
import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import { useTranslation } from '../../../../i18n/use-translation';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Icon } from '../../../../lib/ui/Icon';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { CatalogueFilterValuesDocument } from './CatalogueFilterValues.generated';
import { FilterGroups } from './FilterGroups';
import { listFilter } from '../list-state';
import type { ListState } from '../list-state';
import type { ChangeList } from '../use-list-state';

type FilterMenuProps = { readonly state: ListState; readonly change: ChangeList };

/** Opens the filters; their counts are asked for only while it is open. */
export function FilterMenu({ state, change }: FilterMenuProps) {
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
          <Icon name="plus" small /> {t('catalogue.filter')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover filter-menu" aria-label={t('catalogue.filter')}>
        <Filters state={state} change={change} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Filters({ state, change }: FilterMenuProps) {
  const variables = { text: state.text, filter: listFilter(state) };
  const { data, previousData, error, refetch } = useQuery(CatalogueFilterValuesDocument, { variables });
  const facets = (data ?? previousData)?.searchCatalogue.facets;
  if (facets !== undefined) return <FilterGroups facets={facets} state={state} change={change} />;
  return error === undefined ? (
    <SkeletonRows count={4} />
  ) : (
    <FaultNote error={error} onRetry={() => void refetch()} />
  );
}
