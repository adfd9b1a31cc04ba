import { NativeSelect } from '@mantine/core';
import type { ComponentProps } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../session/session-context';
import type { BranchChoice } from '../session/session-context';

type PlaceSelectProps = Omit<ComponentProps<typeof NativeSelect>, 'data'>;

/** Chooses branch and shelving location in one step; with nothing chosen yet it says so, and the form waits for it. */
export function PlaceSelect(props: PlaceSelectProps) {
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
  const isOpen = props.value === '';
  return (
    <NativeSelect
      {...props}
      data-unread={isOpen ? true : undefined}
      data={isOpen ? [{ value: '', label: t('copies.choosePlace') }, ...groups] : groups}
    />
  );
}

/**
 * Returns the place new copies begin with: the branch alone. A shelf is for somebody to choose, since the first by name
 * is right for nobody.
 */
export function placeAtBranch(branch: BranchChoice | null): string {
  return branch === null ? '' : `${branch.id}/`;
}
