import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { IconButton } from './IconButton';

type MovableRowProps = {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
};

/**
 * One thing of an ordered list: its name, what is chosen for it, and the buttons that move it up, down or
 * away.
 */
export function MovableRow({ name, index, count, onMove, onRemove, children }: MovableRowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <span className="medium credit-name">{name}</span>
      {children}
      <span className="credit-acts">
        <IconButton
          compact
          icon="chevronUp"
          label={t('eventEditor.moveUp', { name })}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        />
        <IconButton
          compact
          icon="chevronDown"
          label={t('eventEditor.moveDown', { name })}
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        />
        <IconButton
          compact
          icon="close"
          label={t('title.picker.removePerson', { name })}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}

/** Returns the list with one thing at another place. */
export function movedTo<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
