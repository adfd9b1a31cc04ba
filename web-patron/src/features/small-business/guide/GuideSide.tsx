import { civilDate, toCivilDate, formatClockTime } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { EventRow } from '../../../lib/events/EventRow';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { toolsForNeed } from '../../../lib/tools';
import type { BusinessEvents } from './shown-guide';
import type { ShownGuide } from './shown-guide';

const MOST_MENTORS = 3;

/** Shows what helps beside a guide: people to ask, the next training, calculators. */
export function GuideSide({
  guide,
  events,
}: {
  readonly guide: ShownGuide;
  readonly events: BusinessEvents;
}): ReactElement {
  const { t } = useTranslation('guide');
  const paths = usePaths();
  return (
    <aside className="side" aria-label={t('beside')}>
      <GuideMentors mentors={guide.mentors.slice(0, MOST_MENTORS)} />
      <GuideEvents guide={guide} events={events} />
      <section>
        <h2>{t('tools')}</h2>
        <ul className="side-links">
          {toolsForNeed(guide.need).map((tool) => (
            <li key={tool}>
              <Link to={paths.to(tool)}>{t(`tool.${tool}`)}</Link>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function GuideMentors({ mentors }: { readonly mentors: ShownGuide['mentors'] }): ReactElement | null {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const paths = usePaths();
  if (mentors.length === 0) return null;
  return (
    <section>
      <h2>{t('mentors')}</h2>
      <ul className="side-mentors">
        {mentors.map(({ id, name, organisation, headline, nextFreeAt }) => (
          <li key={id}>
            <Link to={`${paths.to('consultations')}?pendamping=${id}`}>{name}</Link>
            <p>{[organisation, headline?.text].filter(Boolean).join(' · ')}</p>
            <p className="meta">
              {nextFreeAt === null
                ? t('noHours')
                : t('nextFree', {
                    when: `${civilDate(toCivilDate(nextFreeAt), language)}, ${formatClockTime(nextFreeAt, language)}`,
                  })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The training of the guide's programme; where none is planned, whatever comes next for businesses. */
function GuideEvents({
  guide: { programme },
  events,
}: {
  readonly guide: ShownGuide;
  readonly events: BusinessEvents;
}): ReactElement | null {
  const { t } = useTranslation('guide');
  const paths = usePaths();
  const own = programme?.coming.nodes ?? [];
  const shown = own.length > 0 ? own : events;
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t(own.length > 0 ? 'classes' : 'coming')}</h2>
      <ol className="occurrences">
        {shown.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
      <p className="more-link">
        {programme !== null && own.length > 0 ? (
          <Link to={paths.local(programme.path)}>{programme.name.text}</Link>
        ) : (
          <Link to={`${paths.to('events')}?untuk=ukm`}>{t('allComing')}</Link>
        )}
      </p>
    </section>
  );
}
