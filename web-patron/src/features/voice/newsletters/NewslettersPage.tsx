import { useSuspenseQuery } from '@apollo/client/react';
import { longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { parsePageArguments } from '../../../lib/page-variables';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';
import { usePageTitle } from '../../../lib/use-page-title';
import { AskForm } from './AskForm';
import { NewslettersPageDocument } from './NewslettersPage.generated';
import type { NewslettersPageQuery } from './NewslettersPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

const PAGE_SIZE = 20;

/** Offers the newsletters of the library to anybody with an e-mail address, and shows what was sent. */
export function NewslettersPage(): ReactElement {
  const { t } = useTranslation('newsletters');
  const [parameters] = useSearchParams();
  const {
    data: { newsletters, newsletterArchive },
  } = useSuspenseQuery(NewslettersPageDocument, {
    variables: { ...parsePageArguments(parameters, PAGE_SIZE), locale: useLocale() },
  });
  usePageTitle(t('title'));
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {newsletters.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <dl className="newsletter-promises">
            {newsletters.map(({ id, name, promise, isSample }) => (
              <div key={id}>
                <dt>
                  {name.text}
                  <SampleMark isSample={isSample} />
                </dt>
                <dd>{promise.text}</dd>
              </div>
            ))}
          </dl>
          <NeedsScripts>
            <AskForm newsletters={newsletters} />
          </NeedsScripts>
        </>
      )}
      <Archive issues={newsletterArchive.nodes} />
      <PageSteps pageInfo={newsletterArchive.pageInfo} />
    </div>
  );
}

function Archive({
  issues,
}: {
  readonly issues: NewslettersPageQuery['newsletterArchive']['nodes'];
}): ReactElement {
  const { t } = useTranslation('newsletters');
  const paths = usePaths();
  const language = useLanguage();
  return (
    <section className="newsletter-past" aria-labelledby="newsletter-archive">
      <h2 id="newsletter-archive">{t('archive')}</h2>
      {issues.length === 0 ? (
        <p>{t('noArchive')}</p>
      ) : (
        <ul className="newsletter-archive">
          {issues.map(({ id, path, subject, sentAt }) => (
            <li key={id}>
              <Link to={paths.local(path)}>{subject.text}</Link>
              <p className="muted small">
                {t('sentOn', { date: longDate(toCivilDate(new Date(sentAt)), language) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
