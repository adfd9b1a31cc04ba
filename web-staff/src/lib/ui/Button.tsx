import { UnstyledButton } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';

import { Keys } from './Keys';

/** How much a button asks for: one primary per page. */
export type ButtonWeight = 'primary' | 'plain' | 'link' | 'danger';

/** What a button takes beside the attributes of its element. */
export type ButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'className'> & {
  readonly weight?: ButtonWeight;
  readonly small?: boolean;
  readonly busy?: boolean;
  readonly keys?: string;
};

const classOfWeight = {
  primary: 'button button-primary',
  plain: 'button',
  link: 'button button-link',
  danger: 'button button-danger',
};

/** Names the classes of a button, for links that look like one. */
export function buttonClass(weight: ButtonWeight = 'plain', small = false): string {
  return small ? `${classOfWeight[weight]} button-small` : classOfWeight[weight];
}

/** Draws a button; while `busy` it keeps its place and its focus but does nothing. */
export function Button({
  weight = 'plain',
  small = false,
  busy = false,
  keys,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <UnstyledButton
      {...rest}
      type={type}
      className={buttonClass(weight, small)}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {children}
      {keys !== undefined && <Keys of={keys} />}
    </UnstyledButton>
  );
}
