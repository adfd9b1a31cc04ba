import { useTranslation } from '../../../../i18n/use-translation';
import type { State } from '../../../../lib/ui/StateShape';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import { DeliveryActs } from './DeliveryActs';
import type { ComposerChannel, PostForEdit, ShownDelivery } from './post-values';
import { ReachForm } from './ReachForm';

type DeliveriesPanelProps = {
  readonly post: PostForEdit;
  readonly channels: readonly ComposerChannel[];
  readonly onChanged: () => Promise<void>;
};

const SHAPES: Readonly<Record<ShownDelivery['state'], State>> = {
  PLANNED: 'waiting',
  SENDING: 'waiting',
  SENT: 'ok',
  FAILED: 'blocked',
  HELD: 'attention',
  BY_HAND: 'attention',
  DONE_BY_HAND: 'ok',
};

/** Shows what became of a post on each channel, what to do where a person is needed, and what its reach was. */
export function DeliveriesPanel({ post, channels, onChanged }: DeliveriesPanelProps) {
  const { t } = useTranslation();
  if (post.state === 'DRAFT' || post.state === 'WAITING') return null;
  return (
    <section className="panel" aria-labelledby="post-deliveries">
      <header>
        <h2 id="post-deliveries">{t('posts.delivery.title')}</h2>
      </header>
      <ul className="post-deliveries">
        {post.deliveries.map((delivery) => (
          <li key={delivery.id} aria-label={t(`posts.channel.${delivery.channel}`)}>
            <DeliveryHead delivery={delivery} />
            <DeliveryActs
              delivery={delivery}
              picture={post.picture?.url ?? null}
              openUrl={channels.find(({ code }) => code === delivery.channel)?.openUrl ?? null}
              onChanged={onChanged}
            />
            {(delivery.state === 'SENT' || delivery.state === 'DONE_BY_HAND') && (
              <ReachForm delivery={delivery} onChanged={onChanged} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeliveryHead({ delivery }: { readonly delivery: ShownDelivery }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { channel, state, sentAt, nextTryAt, remoteAddress, trouble, lastAnswer } = delivery;
  const name = t(`posts.channel.${channel}`);
  const at = state === 'PLANNED' ? nextTryAt : sentAt;
  return (
    <>
      <p className="row wrap">
        <StateShape state={SHAPES[state]} />
        <b>{name}</b>
        <span>{t(`posts.delivery.state.${state}`)}</span>
        {at !== null && <span className="muted">{`${dateOf(at)}, ${timeOf(at)}`}</span>}
        {remoteAddress !== null && (
          <a href={remoteAddress} target="_blank" rel="noreferrer">
            {t('posts.delivery.open', { channel: name })}
          </a>
        )}
      </p>
      {trouble !== null && <p>{trouble}</p>}
      {lastAnswer !== null && (
        <p className="muted small">{t('posts.delivery.answer', { answer: lastAnswer })}</p>
      )}
    </>
  );
}
