import { ApolloProvider } from '@apollo/client/react';
import { createLibraryClient } from '@pustaka/web-shared/apollo/index.ts';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import { createAnsweringLink } from '@pustaka/web-shared/testing/answering-link.ts';
import type { Answer } from '@pustaka/web-shared/testing/answering-link.ts';
import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';

import { loadLanguage } from '../app/languages';
import { pages } from '../app/pages';
import possibleTypes from '../graphql/possibleTypes.generated';
import { WordsContext } from '../lib/i18n/use-translation';
import { LanguageContext } from '../lib/language';
import { MomentContext } from '../lib/moment';
import type { PageName } from '../lib/paths';

/** What a part of the portal is drawn with in a spec. */
export type PortalSetting = {
  /** The page it stands on, whose words it speaks. */
  readonly page: PageName;
  readonly language?: Language;
  readonly now?: Date;
  readonly answers?: readonly Answer[];
};

/** Draws a part of the portal with its own words, before a library that gives the answers of the spec. */
export async function renderPortal(
  part: ReactElement,
  { page, language = 'id', now = new Date('2026-11-24T03:00:00Z'), answers = [] }: PortalSetting,
): Promise<RenderResult> {
  const words = await loadLanguage(language);
  await pages[page].preload(language);
  const client = createLibraryClient({
    name: 'web-patron',
    version: 'spec',
    possibleTypes: possibleTypes.possibleTypes,
    language: () => language,
    links: [createAnsweringLink(answers)],
  });
  return render(
    <ApolloProvider client={client}>
      <MemoryRouter>
        <MomentContext value={{ now, origin: 'https://pustaka.test' }}>
          <WordsContext value={words}>
            <LanguageContext value={language}>{part}</LanguageContext>
          </WordsContext>
        </MomentContext>
      </MemoryRouter>
    </ApolloProvider>,
  );
}
