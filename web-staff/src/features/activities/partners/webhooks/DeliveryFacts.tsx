import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { State } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ReplayWebhookDeliveryDocument } from './ReplayWebhookDelivery.generated';
import type { WebhookLogQuery } from './WebhookLog.generated';

type LogNode = Extract<NonNullable<WebhookLogQuery['node']>, { readonly __typename: 'WebhookEndpoint' }>;
/** A message as the log shows it. */
export type LoggedDelivery = LogNode['deliveries']['nodes'][number];

type DeliveryFactsProps = { readonly delivery: LoggedDelivery; readonly onChanged: () => void };

const SHAPES: Readonly<Record<LoggedDelivery['state'], State>> = {
  WAITING: 'waiting',
  DELIVERED: 'ok',
  FAILED: 'blocked',
};

/** Shows a message to a webhook: what it is about, what came of it, its text and the answer. */
export function DeliveryFacts({ delivery, onChanged }: DeliveryFactsProps) {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  const { kind, objectId, occurredAt, state } = delivery;
  const name = t(`webhooks.kind.${kind ?? 'TEST'}`);
  const day = dayOf(occurredAt);
  const time = timeOf(occurredAt);
  return (
    <article className="stack" style={{ gap: 4 }}>
      <strong>
        {name} <span className="quiet small">{[day, time].join(' ')}</span>
      </strong>
      {kind !== null && <code className="small breakable">{objectId}</code>}
      <span className="status">
        <StateShape state={SHAPES[state]} /> {useOutcome(delivery).join(' · ')}
      </span>
      <details>
        <summary className="small">{t('webhooks.details')}</summary>
        <Quoted label={t('webhooks.sent')} text={delivery.requestBody ?? t('webhooks.nothingSent')} />
        <Quoted label={t('webhooks.answered')} text={delivery.answerBody || t('webhooks.noAnswer')} />
      </details>
      {kind !== null && (
        <ReplayButton
          id={delivery.id}
          label={t('webhooks.replayOne', { kind: name, day, time })}
          onChanged={onChanged}
        />
      )}
    </article>
  );
}

/** Says how a message stands: its state, why the last attempt failed, and when the next one is. */
function useOutcome(delivery: LoggedDelivery): readonly string[] {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  const { state, failure, attempts, nextTryAt, answerStatus, tookMs } = delivery;
  return [
    t(`webhooks.state.${state}`),
    failure === null ? null : t(`webhooks.failure.${failure}`),
    answerStatus === null ? null : t('webhooks.answer', { status: answerStatus, ms: tookMs ?? 0 }),
    attempts > 0 ? t('webhooks.attempts', { count: attempts }) : null,
    nextTryAt !== null && attempts > 0
      ? t('webhooks.nextTry', { day: dayOf(nextTryAt), time: timeOf(nextTryAt) })
      : null,
  ].filter((part) => part !== null);
}

function Quoted({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <figure className="quoted">
      <figcaption className="quiet small">{label}</figcaption>
      <pre>{pretty(text)}</pre>
    </figure>
  );
}

/** Lays JSON out in lines; other text stays as it is. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function ReplayButton({
  id,
  label,
  onChanged,
}: {
  readonly id: string;
  readonly label: string;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(ReplayWebhookDeliveryDocument, {
    payloadOf: (result) => result.replayWebhookDelivery,
    onDone: onChanged,
  });
  return (
    <>
      <ActNotes error={act.error} messages={act.messages} />
      <div>
        <Button
          small
          busy={act.loading}
          aria-label={label}
          onClick={() =>
            void act.run(
              () => ({ id }),
              () => t('webhooks.replayed'),
            )
          }
        >
          {t('webhooks.replay')}
        </Button>
      </div>
    </>
  );
}
