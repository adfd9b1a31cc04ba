import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';
import { usePageTitle } from '../../../lib/use-page-title';
import { NextSteps } from '../../../lib/feedback/NextSteps';
import type { TakenCase } from './FeedbackForm';
import { FeedbackForm } from './FeedbackForm';
import { FollowForm } from './FollowForm';
import { TakenNotice } from './TakenNotice';

/** Lets everybody bring a complaint, a suggestion, praise or a question to the library, and follow it. */
export function FeedbackPage(): ReactElement {
  const { t } = useTranslation('feedback');
  const paths = usePaths();
  usePageTitle(t('title'));
  const [taken, setTaken] = useState<TakenCase | null>(null);
  return (
    <div className="wrap desk feedback-page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <NeedsScripts>
        {taken === null ? (
          <FeedbackForm onTaken={setTaken} />
        ) : (
          <TakenNotice taken={taken} onAgain={() => setTaken(null)} />
        )}
      </NeedsScripts>
      <aside>
        <FollowForm />
        <section>
          <h2>{t('answers.heading')}</h2>
          <p>{t('answers.aside')}</p>
          <p>
            <Link to={paths.to('ask')}>{t('answers.title')}</Link>
          </p>
        </section>
        <NextSteps />
      </aside>
    </div>
  );
}
