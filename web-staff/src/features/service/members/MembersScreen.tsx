import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { SearchLine } from '../../../lib/page/SearchLine';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { MemberList } from './MemberList';

/** Lists the members; words and page stand in the address. */
export function MembersScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('members.title')} intro={t('members.intro')} actions={<MembersActs />}>
      <SearchLine label={t('members.search')} placeholder={t('members.searchPlaceholder')} />
      <MemberList />
    </Page>
  );
}

function MembersActs() {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    can('MEMBERS_EDIT') && (
      <Link className={buttonClass('primary')} to={paths.newMember}>
        {t('members.newMember')}
      </Link>
    )
  );
}
