import { NativeSelect } from '@mantine/core';
import type { ComponentProps } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../session/session-context';
import type { BranchChoice } from '../session/session-context';

/** Chooses branch and shelving location in one step. */
export function PlaceSelect(props: Omit<ComponentProps<typeof NativeSelect>, 'data'>) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const groups = branches.map(({ id, name, shelvingLocations }) => ({
    group: name.text,
    items: [
      ...shelvingLocations.map((location) => ({
        value: `${id}/${location.id}`,
        label: `${name.text}, ${location.name.text}`,
      })),
      { value: `${id}/`, label: `${name.text}, ${t('copies.noLocation')}` },
    ],
  }));
  return <NativeSelect {...props} data={groups} />;
}

/**
 * Returns the place new copies usually go to at a branch: its first shelving location, or the branch alone.
 */
export function getUsualPlace(branch: BranchChoice | null): string {
  return branch === null ? '' : `${branch.id}/${branch.shelvingLocations[0]?.id ?? ''}`;
}
