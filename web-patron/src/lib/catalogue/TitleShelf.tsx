import type { FragmentType } from '@apollo/client';
import type { ReactElement } from 'react';

import { TitleCard } from './TitleCard';
import type { TitleCardFragment } from './TitleCard.generated';

type TitleShelfProps = {
  readonly label: string;
  readonly titles: readonly (FragmentType<TitleCardFragment> & { readonly id: string })[];
  /** Whether the shelf is on the first screen, so that its covers load at once. */
  readonly isFirst?: boolean;
  readonly currentId?: string;
};

/** Shows titles as books on one brass shelf; on phones it is swept sideways. */
export function TitleShelf({ label, titles, isFirst = false, currentId }: TitleShelfProps): ReactElement {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by keyboard needs the focus
    <ul className="shelf" tabIndex={0} aria-label={label}>
      {titles.map((title, place) => (
        <TitleCard
          key={title.id}
          title={title}
          isFirst={isFirst && place < 4}
          isCurrent={title.id === currentId}
        />
      ))}
    </ul>
  );
}
