import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PartnerWebhook } from './partner-webhook';
import { PauseWebhookDocument } from './PauseWebhook.generated';
import { ResumeWebhookDocument } from './ResumeWebhook.generated';
import { TestWebhookDocument } from './TestWebhook.generated';
import type { WebhookDeliveryFailure } from './TestWebhook.generated';

/** What is begun from the card of a webhook in a dialog of its own. */
export type WebhookAct = 'change' | 'rotate' | 'remove' | 'log';

type WebhookCardProps = {
  readonly webhook: PartnerWebhook;
  readonly onAct: (act: WebhookAct) => void;
  readonly onChanged: () => void;
};

/** Shows a webhook: where it leads, what it is told of, whether it works. */
export function WebhookCard({ webhook, onAct, onChanged }: WebhookCardProps) {
  const { t } = useTranslation();
  const { url, kinds } = webhook;
  return (
    <article className="stack" style={{ gap: 6 }}>
      <strong className="breakable">{url}</strong>
      <WebhookState webhook={webhook} />
      <span className="quiet small">{kinds.map((kind) => t(`webhooks.kind.${kind}`)).join(' · ')}</span>
      <QuickActs webhook={webhook} onAct={onAct} onChanged={onChanged} />
    </article>
  );
}

function WebhookState({ webhook }: { readonly webhook: PartnerWebhook }) {
  const { t } = useTranslation();
  const { dateOf, number } = useDisplay();
  const { state, pausedBecause, pausedAt, failingSince, waitingCount, oldSecretUntil } = webhook;
  const isActive = state === 'ACTIVE';
  const words = isActive
    ? failingSince === null
      ? t('webhooks.active')
      : t('webhooks.failing', { day: dateOf(failingSince) })
    : t(`webhooks.paused.${pausedBecause ?? 'BY_HAND'}`, { day: pausedAt === null ? '' : dateOf(pausedAt) });
  const stopped = pausedBecause === 'BY_HAND' ? 'waiting' : 'blocked';
  const shape = isActive ? (failingSince === null ? 'ok' : 'attention') : stopped;
  const facts = [
    waitingCount > 0 ? t('webhooks.waiting', { count: waitingCount, total: number(waitingCount) }) : null,
    oldSecretUntil === null ? null : t('webhooks.oldSecret', { day: dateOf(oldSecretUntil) }),
  ].filter(Boolean);
  return (
    <span className="status">
      <StateShape state={shape} /> {[words, ...facts].join(' · ')}
    </span>
  );
}

function QuickActs({ webhook, onAct, onChanged }: WebhookCardProps) {
  const { t } = useTranslation();
  const { id, url, state } = webhook;
  const isActive = state === 'ACTIVE';
  const pause = useAnnouncedMutation(PauseWebhookDocument, {
    payloadOf: (result) => result.pauseWebhook,
    onDone: onChanged,
  });
  const resume = useAnnouncedMutation(ResumeWebhookDocument, {
    payloadOf: (result) => result.resumeWebhook,
    onDone: onChanged,
  });
  const change = isActive ? pause : resume;
  const done = t(isActive ? 'webhooks.pausedNow' : 'webhooks.resumedNow');
  return (
    <>
      <ActNotes error={change.error} messages={change.messages} />
      <div className="row wrap" style={{ gap: 8 }}>
        <TestButton webhook={webhook} onChanged={onChanged} />
        <Button small onClick={() => onAct('log')} aria-label={t('webhooks.logOf', { url })}>
          {t('webhooks.log')}
        </Button>
        <Button small onClick={() => onAct('change')} aria-label={t('webhooks.changeOne', { url })}>
          {t('webhooks.change')}
        </Button>
        <Button
          small
          busy={change.loading}
          aria-label={t(isActive ? 'webhooks.pauseOne' : 'webhooks.resumeOne', { url })}
          onClick={() =>
            void change.run(
              () => ({ id }),
              () => done,
            )
          }
        >
          {t(isActive ? 'webhooks.pause' : 'webhooks.resume')}
        </Button>
        <Button small onClick={() => onAct('rotate')} aria-label={t('webhooks.rotateOne', { url })}>
          {t('webhooks.rotate')}
        </Button>
        <Button small onClick={() => onAct('remove')} aria-label={t('webhooks.removeOne', { url })}>
          {t('webhooks.remove')}
        </Button>
      </div>
    </>
  );
}

type Tried = { readonly isTaken: boolean; readonly words: string };

function TestButton({ webhook, onChanged }: Pick<WebhookCardProps, 'webhook' | 'onChanged'>) {
  const { t } = useTranslation();
  const [tried, setTried] = useState<Tried | null>(null);
  const act = useAnnouncedMutation(TestWebhookDocument, {
    payloadOf: (result) => result.testWebhook,
    onDone: onChanged,
  });
  const wordsOf = (failure: WebhookDeliveryFailure | null, status: number | null): string =>
    failure === null
      ? t('webhooks.tested', { status: status ?? '' })
      : t('webhooks.testFailed', { reason: t(`webhooks.failure.${failure}`) });
  const test = async () => {
    setTried(null);
    const done = await act.run(
      () => ({ id: webhook.id }),
      ({ delivery }) => wordsOf(delivery?.failure ?? null, delivery?.answerStatus ?? null),
    );
    if (done?.delivery == null) return;
    const { failure, answerStatus } = done.delivery;
    setTried({ isTaken: failure === null, words: wordsOf(failure, answerStatus) });
  };
  return (
    <>
      <Button
        small
        busy={act.loading}
        aria-label={t('webhooks.testOne', { url: webhook.url })}
        onClick={() => void test()}
      >
        {t('webhooks.test')}
      </Button>
      <ActNotes error={act.error} messages={act.messages} />
      {tried !== null && <Note state={tried.isTaken ? 'ok' : 'attention'}>{tried.words}</Note>}
    </>
  );
}
