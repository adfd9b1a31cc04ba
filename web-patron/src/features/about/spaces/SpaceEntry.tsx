import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { formatDays, formatHours } from '../../../lib/events/when';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { useNow } from '../../../lib/moment';
import type { SpacesPageQuery } from './SpacesPage.generated';

type Space = SpacesPageQuery['branches'][number]['spaces'][number];
type Session = Space['nextSessions'][number];

/** Shows one room: its facts, what takes place in it next, and a way to say that something is broken. */
export function SpaceEntry({
  space,
  branchId,
}: {
  readonly space: Space;
  readonly branchId: string;
}): ReactElement {
  const { t, wordOf } = useTranslation('spaces');
  const paths = usePaths();
  const { id, name, kind, about, capacity, directions, equipment, houseRules, accessibility } = space;
  const report = new URLSearchParams({ kind: 'complaint', branch: branchId, place: name.text });
  return (
    <li id={id}>
      <h3>{name.text}</h3>
      <p className="small">{wordOf('kind', kind) ?? kind}</p>
      {about !== null && <p>{about.text}</p>}
      <dl className="facts">
        {capacity !== null && <Fact label={t('capacity')} text={t('people', { people: capacity })} />}
        {directions !== null && <Fact label={t('directions')} text={directions.text} />}
        {equipment !== null && <Fact label={t('equipment')} text={equipment.text} />}
        {accessibility.length > 0 && (
          <Fact
            label={t('accessibility')}
            text={accessibility.map((offer) => wordOf('offer', offer) ?? offer).join(', ')}
          />
        )}
        {houseRules !== null && <Fact label={t('houseRules')} text={houseRules.text} />}
      </dl>
      {space.nextSessions.length > 0 && <NextSessions sessions={space.nextSessions} />}
      {space.isBookable && (
        <p>
          <Link className="btn quiet" to={paths.to('space', id)}>
            {t('book', { name: name.text })}
          </Link>
        </p>
      )}
      <p className="small">
        <Link to={`${paths.to('feedback')}?${report}`}>{t('report', { name: name.text })}</Link>
      </p>
    </li>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}

function NextSessions({ sessions }: { readonly sessions: readonly Session[] }): ReactElement {
  const { t } = useTranslation('spaces');
  const language = useLanguage();
  const paths = usePaths();
  const now = useNow().getTime();
  return (
    <>
      <h4>{t('next')}</h4>
      <ul className="space-sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            {Date.parse(session.startsAt) <= now && <b>{t('now')} </b>}
            <Link to={paths.to('event', session.event.id)}>{session.event.name.text}</Link>{' '}
            <span className="small">
              {[formatDays(session, language), formatHours(session, language)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
