import { useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { formatClockTime } from '@pustaka/web-shared/format/index.ts';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { JoinMyComputerQueueDocument } from './JoinMyComputerQueue.generated';
import { LeaveMyComputerQueueDocument } from './LeaveMyComputerQueue.generated';
import { MyComputerQueueDocument } from './MyComputerQueue.generated';
import type { OwnComputerQueueFragment } from './MyComputerQueue.generated';

/** An offer lasts ten minutes: it is seen within this time. */
const ASK_AGAIN_MS = 20_000;

/** Shows how many computers are free, the own place in the queue and the computer that is kept. */
export function ComputerQueue(): ReactElement | null {
  const { t } = useTranslation('myInternet');
  const { data, error, refetch } = useQuery(MyComputerQueueDocument, {
    fetchPolicy: 'network-only',
    pollInterval: ASK_AGAIN_MS,
  });
  const queue = data?.myComputerQueue;
  if (!queue) return error ? <FaultNotice fault={describeFault(error)} /> : null;
  const { freeCount, computerCount, waitingCount, entry } = queue;
  return (
    <section className="part" aria-labelledby="computers">
      <header>
        <h2 id="computers">{t('queue.title')}</h2>
      </header>
      <p>{t('queue.free', { free: freeCount, all: computerCount, waiting: waitingCount })}</p>
      <div role="status">{entry && <Place entry={entry} />}</div>
      {entry ? (
        <LeaveButton id={entry.id} onDone={() => void refetch()} />
      ) : (
        <JoinButton branchId={queue.branchId} onDone={() => void refetch()} />
      )}
    </section>
  );
}

type Entry = NonNullable<OwnComputerQueueFragment['entry']>;

function Place({ entry: { number, place, offer, estimatedAt } }: { readonly entry: Entry }): ReactElement {
  const { t } = useTranslation('myInternet');
  const language = useLanguage();
  const wib = (instant: string): string => formatClockTime(instant, language);
  if (offer)
    return (
      <Notice kind="wait">
        <p>
          <b>{t('queue.offer', { code: offer.code, time: wib(offer.endsAt) })}</b> {t('queue.pass')}
        </p>
      </Notice>
    );
  return (
    <p>
      <b>{t('queue.number', { n: number })}</b>. {t('queue.place', { n: place ?? 0 })}{' '}
      {estimatedAt == null ? t('queue.unknown') : t('queue.estimate', { time: wib(estimatedAt) })}
    </p>
  );
}

type ActProps = {
  readonly label: string;
  readonly isQuiet: boolean;
  readonly isBusy: boolean;
  readonly refusals: readonly string[];
  readonly onClick: () => void;
};

function ActButton({ label, isQuiet, isBusy, refusals, onClick }: ActProps): ReactElement {
  return (
    <>
      <div role="alert">
        {refusals.map((message) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <div className="row">
        <button
          type="button"
          className={isQuiet ? 'btn quiet' : 'btn'}
          aria-disabled={isBusy}
          onClick={onClick}
        >
          {label}
        </button>
      </div>
    </>
  );
}

function JoinButton({
  branchId,
  onDone,
}: {
  readonly branchId: string;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useTranslation('myInternet');
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(JoinMyComputerQueueDocument);
  const join = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { branchId, idempotencyKey } }));
    if (answer === null) return;
    setRefusals(answer.joinComputerQueue.userErrors.map(({ message }) => message));
    onDone();
  };
  const act = { isQuiet: false, isBusy, refusals, onClick: () => void join() };
  return (
    <>
      <FaultNotice fault={fault} />
      <ActButton label={t('queue.join')} {...act} />
    </>
  );
}

function LeaveButton({ id, onDone }: { readonly id: string; readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation('myInternet');
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(LeaveMyComputerQueueDocument);
  const leave = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { id, idempotencyKey } }));
    if (answer === null) return;
    setRefusals(answer.leaveComputerQueue.userErrors.map(({ message }) => message));
    onDone();
  };
  const act = { isQuiet: true, isBusy, refusals, onClick: () => void leave() };
  return (
    <>
      <FaultNotice fault={fault} />
      <ActButton label={t('queue.leave')} {...act} />
    </>
  );
}
