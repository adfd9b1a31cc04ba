import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { FailedPage } from '../../../lib/states/FailedPage';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { StatePage } from '../../../lib/states/StatePage';
import { usePageTitle } from '../../../lib/use-page-title';
import { readDraft } from './draft';
import { SatisfactionFormDocument } from './SatisfactionForm.generated';
import { SurveySheet } from './SurveySheet';

/** So long a tablet at the exit waits for the next person. */
const KIOSK_MS = 60_000;

/**
 * Is the satisfaction survey as a link opens it. What stands behind `#` is in no log; it says which service is meant,
 * and nothing about who answers.
 */
export function SurveyPage(): ReactElement {
  const { t } = useTranslation('survey');
  usePageTitle(t('title'));
  const pass = useLocation().hash.slice(1);
  const { data, error, refetch } = useQuery(SatisfactionFormDocument, {
    variables: { pass, locale: useLocale() },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    context: SECRET,
    skip: pass === '',
  });
  const form = data?.satisfactionForm;
  if (error !== undefined && form === undefined)
    return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (pass === '' || form === null) return <Ended name="wrong" />;
  if (form === undefined) return <PageSkeleton />;
  if (form.state === 'SPENT' && readDraft(pass)?.isQueued !== true)
    return <StateOf title={t('thanks')} text={t('already')} />;
  if (form.state === 'CLOSED') return <Ended name="closed" />;
  return form.channel === 'KIOSK' ? (
    <Kiosk pass={pass} form={form} />
  ) : (
    <SurveySheet pass={pass} form={form} isShared={false} />
  );
}

/** Wipes what stands on a tablet that all use when nobody touched it for a minute. */
function Kiosk(props: Pick<Parameters<typeof SurveySheet>[0], 'pass' | 'form'>): ReactElement {
  const [round, setRound] = useState(0);
  useEffect(() => {
    const wipe = () => setRound((last) => last + 1);
    let timer = setTimeout(wipe, KIOSK_MS);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(wipe, KIOSK_MS);
    };
    const signs = ['pointerdown', 'keydown'] as const;
    for (const sign of signs) window.addEventListener(sign, touched);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, touched);
    };
  }, [round]);
  return <SurveySheet key={round} {...props} isShared onNext={() => setRound((last) => last + 1)} />;
}

function Ended({ name }: { readonly name: 'wrong' | 'closed' }): ReactElement {
  const { t } = useTranslation('survey');
  return <StateOf title={t(name)} text={t(`${name}Text`)} />;
}

function StateOf({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  const { t } = useTranslation('survey');
  const paths = usePaths();
  return (
    <StatePage title={title} text={text}>
      <div className="row">
        <Link className="btn" to={paths.to('surveyResults')}>
          {t('results')}
        </Link>
      </div>
    </StatePage>
  );
}
