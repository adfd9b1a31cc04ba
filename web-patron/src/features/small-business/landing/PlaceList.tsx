import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';

type Paths = ReturnType<typeof usePaths>;

/** The places of the corner, in the order people look for them. */
const PLACES = [
  { name: 'consultations', path: (paths: Paths) => paths.to('consultations') },
  { name: 'directory', path: (paths: Paths) => paths.to('directory') },
  { name: 'training', path: (paths: Paths) => `${paths.to('events')}?jenis=BUSINESS_TRAINING` },
  { name: 'books', path: (paths: Paths) => paths.search({ [SEARCH_PARAMETERS.classNotation]: '65' }) },
] as const;

/** Leads to everything the corner has. */
export function PlaceList(): ReactElement {
  const { t } = useTranslation('smallBusiness');
  const paths = usePaths();
  return (
    <nav className="places" aria-label={t('places')}>
      {PLACES.map(({ name, path }) => (
        <Link key={name} to={path(paths)}>
          <b>{t(`place.${name}.name`)}</b>
          <span>{t(`place.${name}.text`)}</span>
        </Link>
      ))}
    </nav>
  );
}
