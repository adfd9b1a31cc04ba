import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { spokenName } from '../../../lib/catalogue/names';
import { TitleShelf } from '../../../lib/catalogue/TitleShelf';
import { EventRow } from '../../../lib/events/EventRow';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import type { StoryPageQuery } from './StoryPage.generated';

type MentionedProps = Pick<NonNullable<StoryPageQuery['story']>, 'titles' | 'people' | 'events' | 'guides'>;

/** Shows what a story names as it is now: a book with its copies, an event with its seats or that it is off. */
export function Mentioned({ titles, people, events, guides }: MentionedProps): ReactElement | null {
  const { t } = useTranslation('stories');
  const paths = usePaths();
  if (titles.length + people.length + events.length + guides.length === 0) return null;
  return (
    <section className="story-mentioned" aria-labelledby="story-mentioned">
      <h2 id="story-mentioned">{t('mentioned')}</h2>
      {titles.length > 0 && <TitleShelf label={t('titles')} titles={titles} />}
      {events.length > 0 && (
        <ol className="occurrences">
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </ol>
      )}
      {events
        .filter(({ status }) => status === 'CANCELLED' || status === 'POSTPONED')
        .map(({ id, status, name }) => (
          <p key={id} className="notice">
            {t(status === 'CANCELLED' ? 'cancelled' : 'postponed', { name: name.text })}
          </p>
        ))}
      {people.length + guides.length > 0 && (
        <ul className="side-links">
          {people.map(({ id, path, preferredName }) => (
            <li key={id}>
              <Link to={paths.local(path)}>{spokenName(preferredName)}</Link>
            </li>
          ))}
          {guides.map(({ id, path, name }) => (
            <li key={id}>
              <Link to={paths.local(path)}>{name.text}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
