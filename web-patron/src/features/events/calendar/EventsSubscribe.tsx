import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { feedPath, subscriptionAddress } from '../../../lib/events/feed-paths';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { Icon } from '../../../lib/ui/Icon';
import { useOrigin } from '../../../lib/moment';

/**
 * Lets readers take the calendar with them as it is narrowed here: into their telephone, a feed reader,
 * another site.
 */
export function EventsSubscribe({ parameters }: { readonly parameters: URLSearchParams }): ReactElement {
  const { t } = useTranslation('events');
  const language = useLanguage();
  const paths = usePaths();
  const origin = useOrigin();
  const widget = `<iframe src="${origin}${feedPath('widget', language, parameters)}" title="${t('heading')}" width="100%" height="480" style="border:0"></iframe>`;
  return (
    <section className="subscribe" aria-labelledby="langganan">
      <h2 id="langganan">{t('subscribe')}</h2>
      <p>{t('subscribeText')}</p>
      <p className="row">
        <a
          className="btn quiet"
          href={subscriptionAddress(feedPath('calendar', language, parameters), origin)}
        >
          <Icon name="calendar" />
          {t('subscribe')}
        </a>
        <a className="btn bare" href={feedPath('calendar', language, parameters)} download>
          {t('file')}
        </a>
        <a className="btn bare" href={feedPath('rss', language, parameters)}>
          {t('feed')}
        </a>
      </p>
      <details>
        <summary>{t('embed')}</summary>
        <p>{t('embedText')}</p>
        <textarea className="input" readOnly rows={3} aria-label={t('embed')} value={widget} />
      </details>
      <p className="propose">
        <b>{t('propose')}</b> {t('proposeText')} <Link to={paths.to('propose')}>{t('proposeLink')}</Link>
      </p>
    </section>
  );
}
