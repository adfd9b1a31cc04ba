import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { TitleShelf } from '../../../lib/catalogue/TitleShelf';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { EventFacts } from './EventFacts';
import { EventPageDocument } from './EventPage.generated';
import { EventPeople } from './EventPeople';
import { EventPhotos } from './EventPhotos';
import { EventPlaces } from './EventPlaces';
import { EventSessions } from './EventSessions';
import { EventWorks } from './EventWorks';
import { splitParagraphs } from './split-paragraphs';
import type { ShownEvent } from './shown-event';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Shows one event: when, where and for whom, how to take part, and what there is to see and to read. */
export function EventPage(): ReactElement {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(EventPageDocument, { variables: { id, locale: useLocale() } });
  return data.event === null ? <MissingPage /> : <EventView event={data.event} />;
}

function EventView({ event }: { readonly event: ShownEvent }): ReactElement {
  const { t } = useTranslation('event');
  const paths = usePaths();
  usePageTitle(event.name.text);
  const programme =
    event.programme === null
      ? []
      : [{ label: event.programme.name.text, to: paths.local(event.programme.path) }];
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          { label: t('portal:events'), to: paths.to('events') },
          ...programme,
          { label: event.name.text },
        ]}
      />
      <article className="event with-side">
        <div className="main">
          <div className="intro">
            <p className="kind">
              <span className={`k-${event.kind.toLowerCase()}`}>{t(`portal:eventKind.${event.kind}`)}</span>
              <SampleMark isSample={event.isSample} />
            </p>
            <h1>{event.name.text}</h1>
            {event.notice !== null && (
              <p className="notice wait">
                <span>{event.notice.text}</span>
              </p>
            )}
            <div className="banner">
              <img src={event.picture.url} width={event.picture.width} height={event.picture.height} alt="" />
            </div>
            <EventFacts event={event} />
          </div>
          <div className="more">
            <EventWordsAndMore event={event} />
          </div>
        </div>
        <div className="side">
          <EventPlaces event={event} />
        </div>
      </article>
    </div>
  );
}

function EventWordsAndMore({ event }: { readonly event: ShownEvent }): ReactElement {
  const { t } = useTranslation('event');
  const text = event.description?.text ?? event.summary?.text ?? '';
  return (
    <>
      {text !== '' && (
        <div className="words">
          {splitParagraphs(text).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      <EventSessions event={event} />
      <EventWorks event={event} />
      <EventPhotos event={event} />
      <EventPeople people={event.people} />
      {event.recommendedTitles.length > 0 && (
        <section>
          <h2>{t('reading')}</h2>
          <TitleShelf label={t('reading')} titles={event.recommendedTitles.map(({ title }) => title)} />
        </section>
      )}
    </>
  );
}
