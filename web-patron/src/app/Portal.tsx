import { Suspense, use, useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Route, Routes, useLocation } from 'react-router';

import { WordsContext } from '../lib/i18n/use-translation';
import { LanguageContext } from '../lib/language';
import { LibraryContactContext } from '../lib/library-contact';
import type { SentContact } from '../lib/library-contact';
import { PATHS, languageOfPath, pageAt } from '../lib/paths';
import { MissingPage } from '../lib/states/MissingPage';
import { NoticePage } from '../lib/states/NoticePage';
import type { Notice } from '../lib/states/NoticePage';
import { PageBoundary } from '../lib/states/PageBoundary';
import { loadLanguage } from './languages';
import { pages } from './pages';
import { PageFrame } from './shell/PageFrame';

type PortalProps = {
  readonly contact: SentContact | null;
  /** Why the first page is not the one that was asked for; null nearly always. */
  readonly notice: Notice | null;
  /** Is told once, when the first page stands with its scripts. */
  readonly onShown?: () => void;
};

/** Is the whole portal, the same on the server and in the browser. */
export function Portal({ contact, notice, onShown }: PortalProps): ReactElement {
  return (
    <LibraryContactContext value={contact}>
      <Suspense>
        <InLanguage>
          <PageFrame>
            <ShownPage notice={notice} />
            {onShown !== undefined && <Shown onShown={onShown} />}
          </PageFrame>
        </InLanguage>
      </Suspense>
    </LibraryContactContext>
  );
}

/** Gives what stands inside the words of the language that the address names. */
export function InLanguage({ children }: { readonly children: ReactNode }): ReactElement {
  const language = languageOfPath(useLocation().pathname);
  const words = use(loadLanguage(language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={words}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </WordsContext>
  );
}

/** A notice is about the address the reader came to; whoever goes on leaves it behind. */
function ShownPage({ notice }: Pick<PortalProps, 'notice'>): ReactElement {
  const { key, pathname } = useLocation();
  const [first] = useState(key);
  return (
    <PageBoundary key={pathname}>
      {notice !== null && key === first ? <NoticePage notice={notice} /> : <PortalRoutes />}
    </PageBoundary>
  );
}

function Shown({ onShown }: Required<Pick<PortalProps, 'onShown'>>): null {
  useEffect(onShown, [onShown]);
  return null;
}

/** Draws the page of the address. */
export function PortalRoutes(): ReactElement {
  const { pathname } = useLocation();
  const name = pageAt(pathname);
  if (name === null) return <MissingPage />;
  const { Page } = pages[name];
  // One route and not all of them: the router would sort the whole table at each drawing.
  return (
    <Routes>
      <Route path={PATHS[languageOfPath(pathname)][name]} element={<Page key={name} />} />
    </Routes>
  );
}
