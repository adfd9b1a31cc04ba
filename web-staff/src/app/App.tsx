import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from 'react-router/dom';

import type { StaffWords } from '../i18n/staff-words';
import { WordsContext } from '../i18n/use-translation';
import { LateReauthentication } from '../lib/proof/LateReauthentication';
import type { Reauthentication } from '../lib/proof/reauthentication';
import { Announcer } from '../lib/ui/announcer';
import { mantineTheme, mantineVariables } from './mantine-theme';
import type { StaffRouter } from './routes/staff-router';
import { ColourSchemeContext, useColourSchemeState } from '../lib/page/use-colour-scheme';

type AppProps = {
  readonly client: ApolloClient;
  readonly proofs: Reauthentication;
  readonly words: StaffWords;
  readonly router: StaffRouter;
};

/** Gives every screen its words, its data, its looks and its address. */
export function App({ client, proofs, words, router }: AppProps) {
  const colourScheme = useColourSchemeState();
  return (
    <WordsContext value={words}>
      <ApolloProvider client={client}>
        <ColourSchemeContext value={colourScheme}>
          <MantineProvider
            theme={mantineTheme}
            cssVariablesResolver={mantineVariables}
            forceColorScheme={colourScheme.scheme}
          >
            <Announcer>
              <RouterProvider router={router} />
              <LateReauthentication desk={proofs} />
            </Announcer>
          </MantineProvider>
        </ColourSchemeContext>
      </ApolloProvider>
    </WordsContext>
  );
}
