import { Menu } from '@mantine/core';
import { NavLink, useNavigate } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../../lib/ui/Icon';
import { paths } from '../../lib/paths';
import { useSession } from '../../lib/session/session-context';
import { AccountActs } from './AccountMenu';
import { useLanguageChoice } from '../../lib/page/LanguageSwitch';
import { useNavigationItems } from './navigation-items';
import type { NavigationItem } from './navigation-items';
import { useOpeningWords } from '../../lib/page/use-opening-words';

const PLACES_ON_A_PHONE = 4;

/** Draws the navigation of a phone: the first places, the others behind "more". */
export function BottomBar() {
  const { t } = useTranslation();
  const items = useNavigationItems();
  return (
    <nav className="bottom-bar" aria-label={t('shell.bottomNavigation')}>
      {items.slice(0, PLACES_ON_A_PHONE).map(({ to, name, icon }) => (
        <NavLink key={to} to={to} end={to === paths.today}>
          <Icon name={icon} />
          {t(name === 'desk' ? 'shell.deskShort' : `shell.${name}`)}
        </NavLink>
      ))}
      <Menu position="top-end" width={264}>
        <Menu.Target>
          <button type="button">
            <Icon name="menu" />
            {t('shell.more')}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <MorePlaces items={items.slice(PLACES_ON_A_PHONE)} />
          <MoreActs />
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}

function MorePlaces({ items }: { readonly items: readonly NavigationItem[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      {items.map(({ to, name, icon }) => (
        <Menu.Item key={to} leftSection={<Icon name={icon} small />} onClick={() => void navigate(to)}>
          {t(`shell.${name}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

function MoreActs() {
  const { t, language } = useTranslation();
  const { staff, branches, branch, chooseBranch } = useSession();
  const chooseLanguage = useLanguageChoice();
  const openingWords = useOpeningWords();
  return (
    <>
      <Menu.Label>{t('shell.chosenBranch')}</Menu.Label>
      {branches.map(({ id, name, openingState }) => (
        <Menu.Item
          key={id}
          onClick={() => chooseBranch(id)}
          rightSection={id === branch?.id ? <Icon name="check" small /> : undefined}
        >
          <span className="medium">{name.text}</span>
          <br />
          <span className="quiet small">{openingWords(openingState)}</span>
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item
        leftSection={<Icon name="language" small />}
        onClick={() => void chooseLanguage(language === 'id' ? 'en' : 'id')}
      >
        {t('palette.switchLanguage')}
      </Menu.Item>
      <Menu.Label>{staff.name}</Menu.Label>
      <AccountActs />
    </>
  );
}
