import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { StateShape } from '../../../lib/ui/StateShape';
import type { State } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import type { BoardComputerFragment, QueueNumberFragment } from './ComputerBoard.generated';
import { StartGuestSessionDocument } from './StartGuestSession.generated';
import { StopComputerSessionDocument } from './StopComputerSession.generated';

const SHAPES: Readonly<Record<string, State>> = {
  FREE: 'ok',
  IN_USE: 'waiting',
  ENDING: 'attention',
  RESERVED: 'waiting',
  OUT_OF_ORDER: 'blocked',
};

type GridProps = {
  readonly computers: readonly BoardComputerFragment[];
  readonly queue: readonly QueueNumberFragment[];
  readonly onChanged: () => void;
};

/** Shows each computer with how it stands by shape, colour and word. */
export function ComputerGrid({ computers, queue, onChanged }: GridProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={t('computers.board')}>
      {computers.length === 0 ? (
        <EmptyState title={t('computers.none')}>{t('computers.noneText')}</EmptyState>
      ) : (
        <ul className="computer-grid">
          {computers.map((computer) => (
            <ComputerTile
              key={computer.id}
              computer={computer}
              keptFor={queue.find(({ offer }) => offer?.itemId === computer.id)}
              onChanged={onChanged}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type TileProps = {
  readonly computer: BoardComputerFragment;
  readonly keptFor: QueueNumberFragment | undefined;
  readonly onChanged: () => void;
};

function ComputerTile({ computer, keptFor, onChanged }: TileProps) {
  const { t, wordOf } = useTranslation();
  const { can } = useSession();
  const { timeOf } = useDisplay();
  const { code, state, session, space, kioskPath, reservedFrom } = computer;
  return (
    <li data-state={state}>
      <b>{code}</b> <span className="muted">{space?.name.text}</span>
      <span className="status">
        <StateShape state={SHAPES[state] ?? 'note'} />
        {wordOf('computers.state', state) ?? state}
        {session && `, ${t(session.isOfMember ? 'computers.member' : 'computers.guest')}`}
      </span>
      {session && (
        <span className="muted">
          {t('computers.left', { n: Math.ceil(session.secondsLeft / 60), time: timeOf(session.endsAt) })}
        </span>
      )}
      {session === null && reservedFrom !== null && (
        <span className="muted">{t('computers.reservedFrom', { time: timeOf(reservedFrom) })}</span>
      )}
      {keptFor?.offer && (
        <span className="muted">
          {t('computers.queue.keptFor', { n: keptFor.number, time: timeOf(keptFor.offer.endsAt) })}
        </span>
      )}
      {can('INTERNET_SERVE') && <TileActs computer={computer} keptFor={keptFor} onChanged={onChanged} />}
      {can('INTERNET_SERVE') && kioskPath != null && <a href={kioskPath}>{t('computers.screen')}</a>}
    </li>
  );
}

function TileActs({ computer: { id, code, state, session }, keptFor, onChanged }: TileProps) {
  const { t } = useTranslation();
  const start = useAnnouncedMutation(StartGuestSessionDocument, {
    payloadOf: ({ startGuestSession }) => startGuestSession,
    onDone: onChanged,
  });
  const stop = useAnnouncedMutation(StopComputerSessionDocument, {
    payloadOf: ({ stopComputerSession }) => stopComputerSession,
    onDone: onChanged,
  });
  const begin = () =>
    start.run(
      (idempotencyKey) => ({ itemId: id, idempotencyKey }),
      () => t('computers.started', { code }),
    );
  const end = (sessionId: string) =>
    stop.run(
      (idempotencyKey) => ({ sessionId, idempotencyKey }),
      () => t('computers.stopped', { code }),
    );
  return (
    <>
      <ActNotes {...(session ? stop : start)} />
      {session && (
        <Button small busy={stop.loading} onClick={() => void end(session.id)}>
          {t('computers.stop')}
        </Button>
      )}
      {state === 'FREE' && keptFor === undefined && (
        <Button small busy={start.loading} onClick={() => void begin()}>
          {t('computers.start')}
        </Button>
      )}
    </>
  );
}
