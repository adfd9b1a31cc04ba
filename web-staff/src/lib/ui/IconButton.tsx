import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

import { Icon } from './Icon';
import type { IconName } from './icon-paths';

type IconButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'aria-label' | 'children'> & {
  readonly icon: IconName;
  readonly label: string;
  readonly compact?: boolean;
  readonly wideOnly?: boolean;
};

/** Draws a button that shows an icon and says its label. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon, label, compact = false, wideOnly = false, ...rest },
  ref,
) {
  const className = ['icon-button', compact && 'compact', wideOnly && 'wide-only'].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} ref={ref} className={className} aria-label={label} title={label}>
      <Icon name={icon} small={compact} />
    </button>
  );
});
