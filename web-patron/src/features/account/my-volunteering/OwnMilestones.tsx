import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { MyVolunteeringQuery } from './MyVolunteering.generated';

type Milestone = MyVolunteeringQuery['viewerVolunteerMilestones'][number];

/** Shows a volunteer what they reached, for their eyes alone; nobody is compared with others. */
export function OwnMilestones({ milestones }: { readonly milestones: readonly Milestone[] }): ReactElement {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  return (
    <section className="part" aria-labelledby="milestones">
      <header>
        <h2 id="milestones">{t('milestone.title')}</h2>
      </header>
      <ul className="milestones">
        {milestones.map(({ hours, reachedAt }) => (
          <li key={hours}>
            <b>{hours === 0 ? t('milestone.first') : t('milestone.hours', { hours })}</b>
            <span>{civilDate(toCivilDate(reachedAt), language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
