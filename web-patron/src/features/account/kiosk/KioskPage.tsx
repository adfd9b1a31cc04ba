import { useApolloClient, useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { usePageTitle } from '../../../lib/use-page-title';
import { clearKept, keepSession, readKeptSession } from './kept-session';
import { KioskComputerDocument } from './KioskComputer.generated';
import { RunningSession } from './RunningSession';
import { SignInForm } from './SignInForm';

/** Is the screen of a library PC: it lets somebody in, counts down, and forgets them. */
export function KioskPage(): ReactElement {
  const { t } = useTranslation('kiosk');
  const client = useApolloClient();
  usePageTitle(t('title'));
  const [kiosk, setKiosk] = useState<string | null>(null);
  const [session, setSession] = useState<string | null>(null);
  const [isEnded, setEnded] = useState(false);
  useEffect(() => {
    // What stands behind # reaches no server and no log; the page as the server draws it knows nothing of it.
    setKiosk(location.hash.slice(1));
    setSession(readKeptSession());
  }, []);
  const begin = (key: string): void => {
    keepSession(key);
    setEnded(false);
    setSession(key);
  };
  const end = (): void => {
    clearKept();
    setSession(null);
    setEnded(true);
    void client.clearStore();
  };
  return (
    <div className="wrap">
      <div className="own-page kiosk">
        {isEnded && (
          <div role="status">
            <Notice kind="wait">
              <p>{t('session.ended')}</p>
            </Notice>
          </div>
        )}
        {session === null ? (
          <Waiting kiosk={kiosk} onStarted={begin} />
        ) : (
          <RunningSession sessionKey={session} onEnded={end} />
        )}
      </div>
    </div>
  );
}

type WaitingProps = { readonly kiosk: string | null; readonly onStarted: (key: string) => void };

function Waiting({ kiosk, onStarted }: WaitingProps): ReactElement {
  const { t } = useTranslation('kiosk');
  const { data, error } = useQuery(KioskComputerDocument, {
    variables: { kiosk: kiosk ?? '' },
    skip: kiosk === null || kiosk === '',
    fetchPolicy: 'network-only',
  });
  const computer = data?.kioskComputer;
  if (computer)
    return (
      <SignInForm kiosk={kiosk ?? ''} code={computer.code} state={computer.state} onStarted={onStarted} />
    );
  const isUnknown = kiosk === '' || (data !== undefined && computer == null);
  return (
    <>
      <h1>{t('title')}</h1>
      <FaultNotice fault={error ? describeFault(error) : null} />
      {isUnknown && <p className="none-yet">{t('unknown')}</p>}
    </>
  );
}
