import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';

import { ReauthenticationDialog } from '../lib/proof/ReauthenticationDialog';
import type { Reauthentication } from '../lib/proof/reauthentication';
import { Announcer } from '../lib/ui/announcer';
import { mantineTheme, mantineVariables } from './mantine-theme';
import type { StaffRouter } from './routes/staff-router';
import { ColourSchemeContext, useColourSchemeState } from '../lib/page/use-colour-scheme';

type AppProps = {
  readonly client: ApolloClient;
  readonly proofs: Reauthentication;
  readonly words: i18n;
  readonly router: StaffRouter;
};

/** Gives every screen its words, its data, its looks and its address. */
export function App({ client, proofs, words, router }: AppProps) {
  const colourScheme = useColourSchemeState();
  return (
    <I18nextProvider i18n={words}>
      <ApolloProvider client={client}>
        <ColourSchemeContext value={colourScheme}>
          <MantineProvider
            theme={mantineTheme}
            cssVariablesResolver={mantineVariables}
            forceColorScheme={colourScheme.scheme}
          >
            <Announcer>
              <RouterProvider router={router} />
              <ReauthenticationDialog desk={proofs} />
            </Announcer>
          </MantineProvider>
        </ColourSchemeContext>
      </ApolloProvider>
    </I18nextProvider>
  );
}
