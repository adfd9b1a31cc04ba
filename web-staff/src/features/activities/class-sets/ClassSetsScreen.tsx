import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { toClassSetQuery } from './class-set-query';
import { ClassSetListDocument } from './ClassSetList.generated';
import { useClassSetList } from './use-class-set-list';

/** Lists the class sets; which of them stands in the address. */
export function ClassSetsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const definition = useClassSetList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: ClassSetListDocument,
      variables: (page) => ({ ...toClassSetQuery(handle.state), ...page }),
      pageOf: ({ classSets: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <Page
      title={t('classSets.title')}
      intro={t('classSets.intro')}
      actions={
        can('CLASS_SETS_WRITE') && (
          <Link className={buttonClass('primary')} to={paths.newClassSet}>
            {t('classSets.add')}
          </Link>
        )
      }
    >
      <ListView definition={definition} handle={handle} list={list} />
    </Page>
  );
}
