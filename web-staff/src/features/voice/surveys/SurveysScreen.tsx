import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { CreateDialog } from './CreateDialog';
import { toSurveyQuery } from './survey-query';
import { SurveyListDocument } from './SurveyList.generated';
import { useSurveyList } from './use-survey-list';

/** Lists the surveys of the library; what is listed stands in the address. */
export function SurveysScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isCreating, setCreating] = useState(false);
  const definition = useSurveyList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: SurveyListDocument,
      variables: (page) => ({ ...toSurveyQuery(handle.state), ...page }),
      pageOf: ({ surveys: { nodes, totalCount, pageInfo } }) => ({
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
      title={t('surveys.title')}
      intro={t('surveys.intro')}
      actions={
        can('SURVEYS_WRITE') && (
          <Button weight="primary" onClick={() => setCreating(true)}>
            {t('surveys.create')}
          </Button>
        )
      }
    >
      <ListView definition={definition} handle={handle} list={list} />
      {isCreating && <CreateDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}
