import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { grouped } from '@pustaka/web-shared/format/index.ts';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { TitleCardFragmentDoc } from '../../../lib/catalogue/TitleCard.generated';
import type { TitleCardFragment } from '../../../lib/catalogue/TitleCard.generated';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { DoorArt } from '../../../lib/ui/DoorArt';
import type { HomePageQuery } from './HomePage.generated';

/** Subjects children ask for; each is a search among the children's titles. */
const SHORTCUTS = [
  { word: 'stories', text: 'dongeng' },
  { word: 'comics', text: 'komik' },
  { word: 'animals', text: 'hewan' },
] as const;

/** Is the children's own entrance to the catalogue. */
export function ChildrenTeaser({
  found,
}: {
  readonly found: HomePageQuery['childrenTitles'];
}): ReactElement | null {
  const { t } = useTranslation('home');
  const paths = usePaths();
  const language = useLanguage();
  if (found.totalCount === 0) return null;
  const { audience, text } = SEARCH_PARAMETERS;
  return (
    <section className="kids">
      <div className="wrap">
        <DoorArt />
        <div className="say">
          <h2>{t('children')}</h2>
          <p>{t('childrenText')}</p>
          <Link className="btn" to={paths.to('children')}>
            {t('childrenEnter', { count: found.totalCount, n: grouped(found.totalCount, language) })}
          </Link>
          <div className="links">
            {SHORTCUTS.map((shortcut) => (
              <Link key={shortcut.word} to={paths.search({ [text]: shortcut.text, [audience]: 'CHILDREN' })}>
                {t(shortcut.word)}
              </Link>
            ))}
            <Link to={paths.search({ [audience]: 'TEENS' })}>{t('teens')}</Link>
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
