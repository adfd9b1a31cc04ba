import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { OpeningSign } from '../../../lib/opening/OpeningSign';
import { usePageTitle } from '../../../lib/use-page-title';
import { FreeNow } from './FreeNow';
import { SpaceEntry } from './SpaceEntry';
import { SpacesPageDocument } from './SpacesPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Shows the rooms of every branch: what they are for, what is there, and what takes place in them. */
export function SpacesPage(): ReactElement {
  const { t } = useTranslation('spaces');
  const { data } = useSuspenseQuery(SpacesPageDocument, { variables: { locale: useLocale() } });
  const paths = usePaths();
  usePageTitle(t('title'));
  const branches = data.branches.filter(({ spaces }) => spaces.length > 0);
  return (
    <div className="wrap spaces">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {branches.length > 0 && <FreeNow />}
      {branches.length === 0 && <p>{t('none')}</p>}
      {branches.map(({ id, name, isSample, openingState, spaces, floorPlans }) => (
        <section key={id} aria-labelledby={`branch-${id}`}>
          <header>
            <h2 id={`branch-${id}`}>
              {name.text}
              <SampleMark isSample={isSample} />
            </h2>
            <p className="now">
              <OpeningSign state={openingState} />
            </p>
            {floorPlans.length > 0 && (
              <p className="space-plans">
                {floorPlans.map((plan) => (
                  <Link key={plan.id} className="chip" to={paths.to('floorPlan', plan.id)}>
                    {t('floorPlan', { name: plan.name.text })}
                  </Link>
                ))}
              </p>
            )}
          </header>
          <ul className="space-list">
            {spaces.map((space) => (
              <SpaceEntry key={space.id} space={space} branchId={id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
