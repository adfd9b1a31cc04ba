import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale } from '../../../lib/language';
import { EventWorkFactsFragmentDoc } from './EventWorkFacts.generated';
import type { EventWorkFactsFragment } from './EventWorkFacts.generated';
import type { ShownEvent } from './shown-event';

/** Shows the works of an exhibition as a gallery, or the pieces of a performance as a list. */
export function EventWorks({ event }: { readonly event: ShownEvent }): ReactElement | null {
  const { t } = useTranslation('event');
  const works = 'works' in event ? event.works : [];
  const recording = 'recordingUrl' in event ? event.recordingUrl : null;
  if (works.length === 0 && recording === null) return null;
  return (
    <section>
      {works.length > 0 && <h2>{t(event.format === 'EXHIBITION' ? 'works' : 'pieces')}</h2>}
      {works.length > 0 && (
        <ul className="gallery">
          {works.map((work) => (
            <li key={work.id}>
              <Work work={work} />
            </li>
          ))}
        </ul>
      )}
      {recording !== null && (
        <p>
          <a href={recording} rel="noopener">
            {t('recording')}
          </a>
        </p>
      )}
    </section>
  );
}

function Work({ work: masked }: { readonly work: FragmentType<EventWorkFactsFragment> }): ReactElement {
  const { t } = useTranslation('event');
  const { data: work } = useSuspenseFragment({
    fragment: EventWorkFactsFragmentDoc,
    fragmentName: 'EventWorkFacts',
    from: masked,
    variables: { locale: useLocale() },
  });
  const made = [work.creator, work.year].filter(Boolean).join(', ');
  const matter = [work.medium?.text, work.dimensions].filter(Boolean).join(', ');
  return (
    <figure>
      {work.picture !== null && (
        <img
          src={work.picture.url}
          width={work.picture.width}
          height={work.picture.height}
          alt={work.alternativeText?.text ?? ''}
          loading="lazy"
        />
      )}
      <figcaption>
        <b>{work.name.text}</b>
        {made !== '' && <span>{made}</span>}
        {matter !== '' && <span>{matter}</span>}
        {work.lender !== null && <span>{t('lentBy', { name: work.lender })}</span>}
        {work.caption !== null && <span>{work.caption.text}</span>}
      </figcaption>
    </figure>
  );
}
