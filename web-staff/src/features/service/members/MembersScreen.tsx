import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { toMemberQuery } from './member-query';
import { MemberListDocument } from './MemberList.generated';
import { useMemberList } from './use-member-list';

/** Lists the members; what is listed stands in the address. */
export function MembersScreen() {
  const { t } = useTranslation();
  const definition = useMemberList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: MemberListDocument,
      variables: (page) => ({ ...toMemberQuery(handle.state), ...page }),
      pageOf: ({ members: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('members.resultsSpoken', { count: total }),
    },
    handle.state,
  );
  return (
    <Page
      title={t('members.title')}
      intro={list.total === null ? t('members.intro') : definition.words.count(list.total)}
      actions={<MembersActs />}
    >
      <ListView definition={definition} handle={handle} list={list} />
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
