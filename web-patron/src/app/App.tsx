import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, Suspense, use, useEffect, useLayoutEffect } from 'react';
import type { ReactElement } from 'react';
import { Route, Routes, useLocation } from 'react-router';

import { WordsContext } from '../lib/i18n/use-translation';
import { LanguageContext } from '../lib/language';
import { PAGE_NAMES, PATHS, languageOfPath } from '../lib/paths';
import { MissingPage } from '../lib/states/MissingPage';
import { PageBoundary } from '../lib/states/PageBoundary';
import { client } from './client';
import { loadLanguage, readyLanguage } from './languages';
import { PortalRouter } from './moves/PortalRouter';
import { pages } from './pages';
import { PageFrame } from './shell/PageFrame';

const LANGUAGES = ['id', 'en'] as const;

type AppProps = {
  /** Is told once, when the portal stands in the place of the page the server sent. */
  readonly onShown: () => void;
};

/** Is the whole portal. */
export function App({ onShown }: AppProps): ReactElement {
  useLayoutEffect(onShown, [onShown]);
  return (
    <StrictMode>
      <ApolloProvider client={client}>
        <PortalRouter>
          <Suspense>
            <PortalInLanguage />
          </Suspense>
        </PortalRouter>
      </ApolloProvider>
    </StrictMode>
  );
}

function PortalInLanguage(): ReactElement {
  const { pathname } = useLocation();
  const language = languageOfPath(pathname);
  const words = readyLanguage(language) ?? use(loadLanguage(language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={words}>
      <LanguageContext value={language}>
        <PageFrame>
          <PageBoundary key={pathname}>
            <PortalRoutes />
          </PageBoundary>
        </PageFrame>
      </LanguageContext>
    </WordsContext>
  );
}

function PortalRoutes(): ReactElement {
  return (
    <Routes>
      {LANGUAGES.flatMap((language) =>
        PAGE_NAMES.map((name) => {
          const { Page } = pages[name];
          return (
            <Route key={PATHS[language][name]} path={PATHS[language][name]} element={<Page key={name} />} />
          );
        }),
      )}
      <Route path="*" element={<MissingPage />} />
    </Routes>
  );
}
