import type { ComponentProps } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import { useSession } from '../../../lib/session/session-context';
import { useOpeningWords } from '../../../lib/page/use-opening-words';

/** Draws the button that says which branch this desk works for, and whether it is open. */
export function BranchButton(rest: ComponentProps<'button'>) {
  const { t } = useTranslation();
  const { branch } = useSession();
  const openingWords = useOpeningWords();
  if (branch === null) return null;
  return (
    <button
      type="button"
      {...rest}
      className="branch-switch"
      aria-haspopup="menu"
      aria-label={`${t('shell.switchBranch')}. ${branch.name.text}. ${openingWords(branch.openingState)}`}
    >
      <span className="branch-words">
        <b>{branch.name.text}</b>
        <small>{openingWords(branch.openingState)}</small>
      </span>
      <span className="branch-code">{branch.code.slice(0, 4)}</span>
      <Icon name="selector" />
    </button>
  );
}
