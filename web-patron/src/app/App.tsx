import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import type { ReactElement } from 'react';

import type { SentContact } from '../lib/library-contact';
import type { Moment } from '../lib/moment';
import type { Notice } from '../lib/states/NoticePage';
import { PortalRouter } from './moves/PortalRouter';
import { Portal } from './Portal';

/** Is what the server says with its page, beside the answers. */
export type FirstPage = {
  readonly moment: Moment;
  readonly contact: SentContact | null;
  readonly notice: Notice | null;
};

type AppProps = {
  readonly client: ApolloClient;
  readonly first: FirstPage;
  /** Is told once, when the page stands with its scripts. */
  readonly onShown: () => void;
};

/** Is the portal in the browser. */
export function App({ client, first, onShown }: AppProps): ReactElement {
  return (
    <StrictMode>
      <ApolloProvider client={client}>
        <PortalRouter first={first.moment}>
          <Portal contact={first.contact} notice={first.notice} onShown={onShown} />
        </PortalRouter>
      </ApolloProvider>
    </StrictMode>
  );
}
