import { useApolloClient, useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { EndComputerSessionDocument } from './EndComputerSession.generated';
import { ExtendComputerSessionDocument } from './ExtendComputerSession.generated';
import { KioskSessionDocument } from './KioskSession.generated';
import { PrintForm } from './PrintForm';
import { useTimeLeft } from './use-time-left';

/** Staff may end or extend a session: the screen hears of it within this time. */
const ASK_AGAIN_MS = 20_000;
const WARNING_SECONDS = 300;

type SessionProps = { readonly sessionKey: string; readonly onEnded: () => void };

/** Shows how long a session lasts, warns before its end, and ends it when the time is up. */
export function RunningSession({ sessionKey, onEnded }: SessionProps): ReactElement {
  const { data, error } = useQuery(KioskSessionDocument, {
    variables: { sessionKey },
    fetchPolicy: 'network-only',
    pollInterval: ASK_AGAIN_MS,
  });
  const session = data?.kioskSession;
  const isOver = data !== undefined && (session == null || session.secondsLeft === 0);
  useEffect(() => {
    if (isOver) onEnded();
  }, [isOver, onEnded]);
  return (
    <>
      <FaultNotice fault={error ? describeFault(error) : null} />
      {session && !isOver && (
        <Countdown secondsLeft={session.secondsLeft} sessionKey={sessionKey} onEnded={onEnded} />
      )}
    </>
  );
}

function Countdown({
  secondsLeft,
  sessionKey,
  onEnded,
}: SessionProps & { readonly secondsLeft: number }): ReactElement {
  const { t } = useTranslation('kiosk');
  const left = useTimeLeft(secondsLeft);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const client = useApolloClient();
  const [isEnding, setEnding] = useState(false);
  const { isBusy, fault, run } = useIdempotentMutation(ExtendComputerSessionDocument);
  const extend = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { sessionKey, idempotencyKey } }));
    if (answer) setRefusals(answer.extendComputerSession.userErrors.map(({ message }) => message));
  };
  const end = async (): Promise<void> => {
    setEnding(true);
    // Without the library the session ends with its time; this screen forgets it now.
    await client
      .mutate({ mutation: EndComputerSessionDocument, variables: { input: { sessionKey } } })
      .catch(() => undefined);
    onEnded();
  };
  useEffect(() => {
    if (left === 0) onEnded();
  }, [left, onEnded]);
  return (
    <section className="part" aria-labelledby="time-left">
      <h1 id="time-left" className="time-left">
        {t('session.left', { n: Math.ceil(left / 60) })}
      </h1>
      <div role="alert">
        {left <= WARNING_SECONDS && (
          <Notice kind="stop">
            <p>{t('session.warning')}</p>
          </Notice>
        )}
        {refusals.map((message) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
      <div className="row">
        <button type="button" className="btn quiet" aria-disabled={isBusy} onClick={() => void extend()}>
          {t('session.extend')}
        </button>
        <button type="button" className="btn" aria-disabled={isEnding} onClick={() => void end()}>
          {t('session.end')}
        </button>
      </div>
      <PrintForm sessionKey={sessionKey} />
    </section>
  );
}
