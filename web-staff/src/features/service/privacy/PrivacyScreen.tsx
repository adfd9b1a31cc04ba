import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { AssessmentList } from './assessments/AssessmentList';
import { BreachList } from './breaches/BreachList';
import { RecordBreachDialog } from './breaches/RecordBreachDialog';
import { RegisterPanel } from './register/RegisterPanel';

const lists = ['breaches', 'assessments', 'register'] as const;

/** Shows what UU PDP asks of the house: breaches, impact assessments, the register; the list stands in the address. */
export function PrivacyScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [search] = useSearchParams();
  const [isRecording, setRecording] = useState(false);
  const list = lists.find((one) => one === search.get('list')) ?? 'breaches';
  return (
    <Page
      title={t('privacy.title')}
      intro={t('privacy.intro')}
      actions={
        can('PRIVACY_WRITE') && (
          <>
            {list === 'breaches' && (
              <Button weight="primary" onClick={() => setRecording(true)}>
                {t('privacy.record')}
              </Button>
            )}
            {list === 'assessments' && (
              <Link className={buttonClass('primary')} to={paths.newAssessment}>
                {t('privacy.newAssessment')}
              </Link>
            )}
          </>
        )
      }
    >
      <nav className="list-tabs" aria-label={t('privacy.lists')}>
        {lists.map((one) => (
          <Link
            key={one}
            to={one === 'breaches' ? paths.privacy : `${paths.privacy}?list=${one}`}
            aria-current={one === list ? 'page' : undefined}
          >
            {t(`privacy.list.${one}`)}
          </Link>
        ))}
      </nav>
      {list === 'breaches' && <BreachList />}
      {list === 'assessments' && <AssessmentList />}
      {list === 'register' && <RegisterPanel />}
      {isRecording && <RecordBreachDialog onClose={() => setRecording(false)} />}
    </Page>
  );
}
