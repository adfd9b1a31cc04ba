import { useSuspenseQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { TitleShelf } from '../../../lib/catalogue/TitleShelf';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { keepPageForOffline } from '../../../lib/offline/keep-page-for-offline';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { usePageTitle } from '../../../lib/use-page-title';
import { ChildrenTeaser } from './ChildrenTeaser';
import { ClassLinks } from './ClassLinks';
import { ComingEvents } from './ComingEvents';
import { HomeHero } from './HomeHero';
import { HomePageDocument } from './HomePage.generated';
import { LocalShelf } from './LocalShelf';
import { useToday } from '../../../lib/moment';

/** By then the page stands with its covers, so that keeping it takes nothing from its loading. */
const KEEP_AFTER_MS = 4_000;

/** Opens the portal: one search, who is open now, what is new and can be had, and doors into the shelves. */
export function HomePage(): ReactElement {
  const { t } = useTranslation('home');
  const paths = usePaths();
  const { data } = useSuspenseQuery(HomePageDocument, {
    variables: { locale: useLocale(), from: useToday() },
  });
  usePageTitle(null);
  useEffect(keepHomeWhenIdle, []);
  return (
    <>
      <HomeHero branches={data.branches} />
      <section className="section">
        <div className="wrap">
          <div className="head">
            <h2>{t('newArrivals')}</h2>
            <Link to={paths.search({ [SEARCH_PARAMETERS.order]: 'NEWEST' })}>{t('allNew')}</Link>
          </div>
          <TitleShelf
            label={t('newArrivals')}
            titles={data.newArrivals.nodes.map(({ title }) => title)}
            isFirst
          />
        </div>
      </section>
      <ComingEvents events={data.events.nodes} />
      <ClassLinks classes={data.classTree} />
      <LocalShelf found={data.localTitles} />
      <ChildrenTeaser found={data.childrenTitles} />
    </>
  );
}

/**
 * The installed app opens here, with or without a connection; who saves data is not made to load the page
 * twice.
 */
function keepHomeWhenIdle(): (() => void) | undefined {
  const isSaving =
    'connection' in navigator &&
    typeof navigator.connection === 'object' &&
    navigator.connection !== null &&
    'saveData' in navigator.connection &&
    navigator.connection.saveData === true;
  if (isSaving) return undefined;
  const timer = setTimeout(() => void keepPageForOffline(), KEEP_AFTER_MS);
  return () => clearTimeout(timer);
}
