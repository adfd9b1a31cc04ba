import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';
import { Link, NavLink } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../../lib/ui/Icon';
import { paths } from '../../lib/paths';
import { AccountMenu } from './AccountMenu';
import { BranchSwitch } from './BranchSwitch';
import { useNavigationGroups } from './navigation-items';
import type { NavigationItem } from './navigation-items';

/** Draws the navigation: a column on wide screens, a rail of icons on narrower ones. */
export function Navigation() {
  const { t } = useTranslation();
  const groups = useNavigationGroups();
  return (
    <nav className="navigation" aria-label={t('shell.mainNavigation')}>
      <div className="navigation-inner">
        <Link
          className="brand"
          to={paths.today}
          title={t('shell.home')}
          aria-label={`${t('shared.productName')}, ${t('shell.home')}`}
        >
          <LogoMark />
          <span>{t('shared.productName')}</span>
        </Link>
        <BranchSwitch />
        {groups.map(({ name, items }) => (
          <div key={name}>
            <div className="navigation-group" id={`group-${name}`}>
              {t(`shell.${name}`)}
            </div>
            <ul aria-labelledby={`group-${name}`}>
              {items.map((item) => (
                <NavigationLink key={item.to} item={item} />
              ))}
            </ul>
          </div>
        ))}
        <div className="navigation-foot">
          <AccountMenu />
        </div>
      </div>
    </nav>
  );
}

function NavigationLink({ item }: { readonly item: NavigationItem }) {
  const { t } = useTranslation();
  const label = t(`shell.${item.name}`);
  return (
    <li>
      <NavLink
        className="navigation-link"
        to={item.to}
        end={item.to === paths.today}
        title={label}
        aria-label={label}
      >
        <Icon name={item.icon} />
        <span>{label}</span>
      </NavLink>
    </li>
  );
}
