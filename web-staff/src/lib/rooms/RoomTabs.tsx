import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { paths } from '../paths';
import { useSession } from '../session/session-context';

const tabs = [
  { name: 'computers', to: paths.computers, permission: 'INTERNET_READ' },
  { name: 'prints', to: paths.prints, permission: 'INTERNET_READ' },
  { name: 'board', to: paths.rooms, permission: 'BOOKINGS_READ' },
  { name: 'rules', to: paths.roomRules, permission: 'BOOKINGS_READ' },
  { name: 'vouchers', to: paths.internetVouchers, permission: 'INTERNET_READ' },
  { name: 'internetRules', to: paths.internetRules, permission: 'INTERNET_READ' },
] as const;

/** Leads between the computers, the rooms of today, Wi-Fi codes and their rules. */
export function RoomTabs() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { pathname } = useLocation();
  return (
    <nav className="list-tabs" aria-label={t('rooms.tabs')}>
      {tabs
        .filter(({ permission }) => can(permission))
        .map(({ name, to }) => (
          <Link key={name} to={to} aria-current={pathname === to ? 'page' : undefined}>
            {t(`rooms.tab.${name}`)}
          </Link>
        ))}
    </nav>
  );
}
