import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ListView } from '../../../lib/list/ListView';
import { useListRows } from '../../../lib/list/use-list-rows';
import { useListState } from '../../../lib/list/use-list-state';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { toCaseQuery } from './case-query';
import { CaseListDocument } from './CaseList.generated';
import { MonthFigures } from './MonthFigures';
import { RecordDialog } from './RecordDialog';
import { useCaseList } from './use-case-list';
import { WaitingCasesDocument } from './WaitingCases.generated';

/** The inbox of complaints, suggestions, praise and questions; what is shown stands in the address. */
export function FeedbackScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { language } = useDisplay();
  const [isRecording, setRecording] = useState(false);
  const definition = useCaseList();
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: CaseListDocument,
      variables: (page) => ({
        ...toCaseQuery(handle.state),
        locale: language === 'en' ? ('EN' as const) : ('ID' as const),
        ...page,
      }),
      pageOf: ({ feedbackCases: { nodes, totalCount, pageInfo } }) => ({
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
      title={t('feedbackCases.title')}
      intro={t('feedbackCases.intro')}
      actions={
        can('CASES_HANDLE') && (
          <Button weight="primary" onClick={() => setRecording(true)}>
            {t('feedbackCases.record')}
          </Button>
        )
      }
    >
      <WaitingTabs />
      <ListView definition={definition} handle={handle} list={list} />
      <MonthFigures />
      {isRecording && <RecordDialog onDone={list.retry} onClose={() => setRecording(false)} />}
    </Page>
  );
}

function WaitingTabs() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { data } = useQuery(WaitingCasesDocument, { fetchPolicy: 'cache-and-network' });
  const counts = data?.waitingFeedback;
  const tabs = [
    { name: 'waiting', search: '' },
    { name: 'mine', search: '?mine=1' },
    { name: 'overdue', search: '?overdue=1' },
  ] as const;
  return (
    <nav className="list-tabs" aria-label={t('feedbackCases.tabs')}>
      {tabs.map(({ name, search }) => (
        <Link key={name} to={`${paths.feedback}${search}`}>
          {t(`feedbackCases.tab.${name}`, { total: number(counts?.[name] ?? 0) })}
        </Link>
      ))}
      <Link to={`${paths.feedback}?all=1&sort=newest`}>{t('feedbackCases.tab.all')}</Link>
    </nav>
  );
}
