import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import type { QueueNumberFragment } from './ComputerBoard.generated';
import { JoinComputerQueueDocument } from './JoinComputerQueue.generated';
import { LeaveComputerQueueDocument } from './LeaveComputerQueue.generated';
import { StartGuestSessionDocument } from './StartGuestSession.generated';

type QueueProps = {
  readonly branchId: string;
  readonly entries: readonly QueueNumberFragment[];
  readonly onChanged: () => void;
};

/** Shows who waits by number, what is kept for whom, and when the others are likely to sit down. */
export function ComputerQueue({ branchId, entries, onChanged }: QueueProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const join = useAnnouncedMutation(JoinComputerQueueDocument, {
    payloadOf: ({ joinComputerQueue }) => joinComputerQueue,
    onDone: onChanged,
  });
  const add = () =>
    join.run(
      (idempotencyKey) => ({ branchId, idempotencyKey }),
      ({ entry }) => t('computers.queue.added', { n: entry?.number ?? '', code: entry?.code ?? '' }),
    );
  return (
    <section className="panel" aria-labelledby="computer-queue">
      <header className="row wrap">
        <h2 id="computer-queue">{t('computers.queue.title')}</h2>
        {can('INTERNET_SERVE') && (
          <Button small busy={join.loading} onClick={() => void add()}>
            {t('computers.queue.add')}
          </Button>
        )}
      </header>
      <ActNotes {...join} />
      {entries.length === 0 ? (
        <p className="muted">{t('computers.queue.none')}</p>
      ) : (
        <ol className="computer-queue">
          {entries.map((entry) => (
            <QueueNumber key={entry.id} entry={entry} onChanged={onChanged} />
          ))}
        </ol>
      )}
    </section>
  );
}

type NumberProps = { readonly entry: QueueNumberFragment; readonly onChanged: () => void };

function QueueNumber({ entry, onChanged }: NumberProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { timeOf } = useDisplay();
  const { number, code, isOfMember, joinedAt, offer, estimatedAt } = entry;
  return (
    <li data-offered={offer != null}>
      <b>{t('computers.queue.number', { n: number })}</b>
      <span className="muted">
        {code !== null && `${t('computers.queue.code', { code })}, `}
        {`${t(isOfMember ? 'computers.member' : 'computers.guest')}, ${t('computers.queue.since', { time: timeOf(joinedAt) })}`}
      </span>
      <span>
        {offer
          ? t('computers.queue.offer', { code: offer.code, time: timeOf(offer.endsAt) })
          : estimatedAt == null
            ? t('computers.queue.unknown')
            : t('computers.queue.estimate', { time: timeOf(estimatedAt) })}
      </span>
      {can('INTERNET_SERVE') && <NumberActs entry={entry} onChanged={onChanged} />}
    </li>
  );
}

/** A member signs in at the computer; the number of a guest is started here. */
function NumberActs({ entry: { id, number, isOfMember, offer }, onChanged }: NumberProps) {
  const { t } = useTranslation();
  const start = useAnnouncedMutation(StartGuestSessionDocument, {
    payloadOf: ({ startGuestSession }) => startGuestSession,
    onDone: onChanged,
  });
  const leave = useAnnouncedMutation(LeaveComputerQueueDocument, {
    payloadOf: ({ leaveComputerQueue }) => leaveComputerQueue,
    onDone: onChanged,
  });
  const begin = ({ itemId, code }: { readonly itemId: string; readonly code: string }) =>
    start.run(
      (idempotencyKey) => ({ itemId, queueEntryId: id, idempotencyKey }),
      () => t('computers.queue.started', { n: number, code }),
    );
  const remove = () =>
    leave.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('computers.queue.removed', { n: number }),
    );
  return (
    <span className="row wrap">
      {offer && !isOfMember && (
        <Button small busy={start.loading} onClick={() => void begin(offer)}>
          {t('computers.queue.start', { code: offer.code })}
        </Button>
      )}
      <Button small busy={leave.loading} onClick={() => void remove()}>
        {t('computers.queue.remove')}
      </Button>
      <ActNotes {...start} />
      <ActNotes {...leave} />
    </span>
  );
}
