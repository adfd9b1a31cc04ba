import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { grouped } from '@pustaka/web-shared/format/index.ts';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { TitleCardFragmentDoc } from '../../../lib/catalogue/TitleCard.generated';
import type { TitleCardFragment } from '../../../lib/catalogue/TitleCard.generated';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { DoorArt } from '../../../lib/ui/DoorArt';
import { usePageTitle } from '../../../lib/use-page-title';
import { ChildrenPageDocument } from './ChildrenPage.generated';
import type { ChildrenPageQuery } from './ChildrenPage.generated';
import { AudienceEvents } from './AudienceEvents';
import { AudienceProgrammes } from './AudienceProgrammes';
import { AudienceShelf } from './AudienceShelf';
import { useToday } from '../../../lib/moment';

const { audience, text } = SEARCH_PARAMETERS;
const KINDS: ReadonlySet<string> = new Set(['STORYTELLING', 'READING_WRITING', 'LITERACY', 'BOOK_CLUB']);
/** What children ask for; each is a search among the children's titles. */
const SHORTCUTS = [
  { word: 'stories', text: 'dongeng' },
  { word: 'comics', text: 'komik' },
  { word: 'animals', text: 'hewan' },
  { word: 'science', text: 'sains' },
] as const;

/**
 * Is the children's own entrance: what takes place for them, what is new on their shelves, and what parents
 * want to know.
 */
export function ChildrenPage(): ReactElement {
  const { t } = useTranslation('doors');
  const paths = usePaths();
  const { data } = useSuspenseQuery(ChildrenPageDocument, {
    variables: { locale: useLocale(), from: useToday() },
  });
  usePageTitle(t('children.title'));
  return (
    <>
      <ChildrenHead found={data.children} />
      <AudienceEvents
        found={data.events}
        heading={t('children.events')}
        none={t('children.noEvents')}
        audience="anak"
      />
      <AudienceShelf
        found={data.children}
        heading={t('children.shelf')}
        to={paths.search({ [audience]: 'CHILDREN' })}
      />
      <AudienceProgrammes
        programmes={data.programmes.filter(({ kind }) => KINDS.has(kind))}
        heading={t('children.programmes')}
      />
      <AudienceShelf
        found={data.teens}
        heading={t('children.teens')}
        to={paths.search({ [audience]: 'TEENS' })}
      />
      <ForParents />
    </>
  );
}

function ChildrenHead({ found }: { readonly found: ChildrenPageQuery['children'] }): ReactElement {
  const { t } = useTranslation('doors');
  const paths = usePaths();
  const language = useLanguage();
  return (
    <section className="kids door-page">
      <div className="wrap">
        <DoorArt />
        <div className="say">
          <h1>{t('children.title')}</h1>
          <p>{t('children.lead')}</p>
          {found.totalCount > 0 && (
            <Link className="btn" to={paths.search({ [audience]: 'CHILDREN' })}>
              {t('children.enter', { count: found.totalCount, n: grouped(found.totalCount, language) })}
            </Link>
          )}
          <div className="links">
            {SHORTCUTS.map((shortcut) => (
              <Link key={shortcut.word} to={paths.search({ [text]: shortcut.text, [audience]: 'CHILDREN' })}>
                {t(`children.${shortcut.word}`)}
              </Link>
            ))}
          </div>
        </div>
        <div className="stack">
          {found.nodes.slice(0, 2).map(({ title }) => (
            <StandingCover key={title.id} title={title} />
          ))}
        </div>
      </div>
    </section>
  );
}

function StandingCover({ title }: { readonly title: FragmentType<TitleCardFragment> }): ReactElement {
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: TitleCardFragmentDoc,
    fragmentName: 'TitleCard',
    from: title,
  });
  return (
    <Link to={paths.local(data.path)}>
      <CoverImage cover={data.cover} alt={data.titleProper} />
    </Link>
  );
}

function ForParents(): ReactElement {
  const { t, list } = useTranslation('doors');
  const paths = usePaths();
  return (
    <section className="section">
      <div className="wrap door-facts">
        <h2>{t('children.parents')}</h2>
        <ul>
          {list('children.parentFacts').map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <p className="row">
          <Link className="btn" to={paths.to('join')}>
            {t('children.join')}
          </Link>
          <Link className="btn quiet" to={paths.to('schools')}>
            {t('children.toSchools')}
          </Link>
        </p>
      </div>
    </section>
  );
}
