import { Menu } from '@mantine/core';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { useOpenedByItself } from '../../../lib/ui/use-opened-by-itself';
import { useSignOut } from '../../../lib/session/use-sign-out';
import { AccountButton } from './AccountButton';

/** Shows who works here and lets them leave. */
export function AccountMenu() {
  const { staff } = useSession();
  const opening = useOpenedByItself();
  return (
    <Menu position="top-start" width={236} {...opening}>
      <Menu.Target>
        <AccountButton autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{staff.email}</Menu.Label>
        <AccountActs />
      </Menu.Dropdown>
    </Menu>
  );
}

function AccountActs() {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <>
      <Menu.Item
        component="a"
        href="/"
        target="_blank"
        rel="noopener"
        leftSection={<Icon name="external" small />}
      >
        {t('shell.portal')} <span className="visually-hidden">{t('common.opensNewTab')}</span>
      </Menu.Item>
      <Menu.Item component={Link} to={paths.security} leftSection={<Icon name="user" small />}>
        {t('security.title')}
      </Menu.Item>
      <Menu.Item component={Link} to={paths.duty} leftSection={<Icon name="calendar" small />}>
        {t('places.duty')}
      </Menu.Item>
      <Menu.Item component={Link} to={paths.development} leftSection={<Icon name="chart" small />}>
        {t('places.competences')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<Icon name="signOut" small />} onClick={() => void signOut(false)}>
        {t('shell.signOut')}
      </Menu.Item>
      <Menu.Item leftSection={<Icon name="signOut" small />} onClick={() => void signOut(true)}>
        {t('shell.signOutEverywhere')}
      </Menu.Item>
    </>
  );
}
