import { Menu } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import { useSession } from '../../../lib/session/session-context';
import { useOpeningWords } from '../../../lib/page/use-opening-words';
import { useOpenedByItself } from '../../../lib/ui/use-opened-by-itself';
import { BranchButton } from './BranchButton';

/** Lets this desk choose the branch it works for, and says whether that branch is open. */
export function BranchMenu() {
  const { t } = useTranslation();
  const { branches, branch, chooseBranch } = useSession();
  const openingWords = useOpeningWords();
  const opening = useOpenedByItself();
  if (branch === null) return null;
  return (
    <Menu position="bottom-start" width={264} {...opening}>
      <Menu.Target>
        <BranchButton autoFocus />
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
