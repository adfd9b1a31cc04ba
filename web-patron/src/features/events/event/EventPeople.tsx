import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import type { ShownEvent } from './shown-event';

/** Shows who makes the event. */
export function EventPeople({ people }: { readonly people: ShownEvent['people'] }): ReactElement | null {
  const { t, wordOf } = useTranslation('event');
  const paths = usePaths();
  if (people.length === 0) return null;
  return (
    <section>
      <h2>{t('people')}</h2>
      <ul className="folk">
        {people.map(({ id, role, person }) => (
          <li key={id}>
            {person.photo === null ? (
              <span className="face" aria-hidden="true">
                {person.name.charAt(0)}
              </span>
            ) : (
              <img
                className="face"
                src={person.photo.url}
                width={person.photo.width}
                height={person.photo.height}
                alt=""
                loading="lazy"
              />
            )}
            <span>
              {person.path === null ? (
                <b>{person.name}</b>
              ) : (
                <Link to={paths.local(person.path)}>{person.name}</Link>
              )}
              <small>{wordOf('role', role) ?? role}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
