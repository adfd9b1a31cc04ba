import { useSuspenseQuery } from '@apollo/client/react';
import { longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { NewsletterPageDocument } from './NewsletterPage.generated';
import type { NewsletterPageQuery } from './NewsletterPage.generated';

type SentNewsletter = NonNullable<NewsletterPageQuery['sentNewsletter']>;

/** Shows an issue of a newsletter as it was sent. */
export function NewsletterPage(): ReactElement {
  const { id = '' } = useParams();
  const {
    data: { sentNewsletter },
  } = useSuspenseQuery(NewsletterPageDocument, { variables: { slug: id, locale: useLocale() } });
  return sentNewsletter === null ? <MissingPage /> : <Issue issue={sentNewsletter} />;
}

function Issue({
  issue: { subject, newsletter, sentAt, parts },
}: {
  readonly issue: SentNewsletter;
}): ReactElement {
  const { t } = useTranslation('newsletters');
  const paths = usePaths();
  const language = useLanguage();
  usePageTitle(subject.text);
  return (
    <article className="wrap newsletter-issue">
      <Breadcrumbs crumbs={[{ label: t('title'), to: paths.to('newsletters') }, { label: subject.text }]} />
      <header className="page-head">
        <p className="eyebrow">{newsletter?.name.text}</p>
        <h1>{subject.text}</h1>
        <p className="muted">{t('sentOn', { date: longDate(toCivilDate(new Date(sentAt)), language) })}</p>
      </header>
      {parts.length === 0 && <p>{t('nothing')}</p>}
      {parts.map((part, place) => (
        <Part key={place} part={part} />
      ))}
      <p>
        <Link className="btn quiet" to={paths.to('newsletters')}>
          {t('toNewsletters')}
        </Link>
      </p>
    </article>
  );
}

function Part({
  part: { heading, text, items },
}: {
  readonly part: SentNewsletter['parts'][number];
}): ReactElement {
  const paths = usePaths();
  return (
    <section>
      {heading !== null && <h2>{heading.text}</h2>}
      {text?.text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map(({ path, title, note }) => (
            <li key={path}>
              <Link to={paths.local(path)}>{title.text}</Link>
              {note.text !== '' && <p className="muted small">{note.text}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
