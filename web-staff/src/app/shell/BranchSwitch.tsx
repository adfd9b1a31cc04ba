import { Menu } from '@mantine/core';

import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../../lib/ui/Icon';
import { useSession } from '../../lib/session/session-context';
import { useOpeningWords } from '../../lib/page/use-opening-words';

/** Lets this desk choose the branch it works for, and says whether that branch is open. */
export function BranchSwitch() {
  const { t } = useTranslation();
  const { branches, branch, chooseBranch } = useSession();
  const openingWords = useOpeningWords();
  if (branch === null) return null;
  return (
    <Menu position="bottom-start" width={264}>
      <Menu.Target>
        <button
          type="button"
          className="branch-switch"
          aria-label={`${t('shell.switchBranch')}. ${branch.name.text}. ${openingWords(branch.openingState)}`}
        >
          <span className="branch-words">
            <b>{branch.name.text}</b>
            <small>{openingWords(branch.openingState)}</small>
          </span>
          <span className="branch-code">{branch.code.slice(0, 4)}</span>
          <Icon name="selector" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.chosenBranch')}</Menu.Label>
        {branches.map(({ id, name, openingState }) => (
          <Menu.Item
            key={id}
            onClick={() => chooseBranch(id)}
            aria-current={id === branch.id || undefined}
            rightSection={id === branch.id ? <Icon name="check" small /> : undefined}
          >
            <span className="medium">{name.text}</span>
            <br />
            <span className="quiet small">{openingWords(openingState)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
