import type { InputHTMLAttributes, ReactElement } from 'react';

type SwitchProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role' | 'className'>;

/** Is something to turn on and off; it looks like it and is read out so. */
export function Switch(props: SwitchProps): ReactElement {
  // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says itself whether it is on
  return <input className="sw" type="checkbox" role="switch" {...props} />;
}
