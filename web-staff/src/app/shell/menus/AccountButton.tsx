import type { ComponentProps } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import { toInitials } from '../../../lib/ui/initials';
import { useSession } from '../../../lib/session/session-context';

/** Draws the button that says who works here. */
export function AccountButton(rest: ComponentProps<'button'>) {
  const { t } = useTranslation();
  const { staff } = useSession();
  return (
    <button
      type="button"
      {...rest}
      className="account-button"
      aria-haspopup="menu"
      aria-label={t('shell.account', { name: staff.name })}
    >
      <span className="initials" aria-hidden="true">
        {toInitials(staff.name)}
      </span>
      <span className="account-words">
        <b>{staff.name}</b>
        <small>{staff.roles.map(({ name }) => name.text).join(', ')}</small>
      </span>
      <Icon name="dots" />
    </button>
  );
}
