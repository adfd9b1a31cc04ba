import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { shortName } from '../../../../lib/ui/initials';
import { useDisplay } from '../../../../lib/ui/use-display';
import { MoveHoldDialog } from './MoveHoldDialog';
import { TitleQueueDocument } from './TitleQueue.generated';
import type { TitleQueueQuery } from './TitleQueue.generated';

type QueuedHold = NonNullable<TitleQueueQuery['title']>['holdQueue'][number];

/**
 * Lists who waits for a title, the next one first, and lets a hold be moved with a reason; shown only while
 * somebody waits.
 */
export function QueuePanel({ titleId }: { readonly titleId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(TitleQueueDocument, {
    variables: { id: titleId },
    fetchPolicy: 'cache-and-network',
  });
  const [movedId, setMovedId] = useState<string | null>(null);
  const queue = data?.title?.holdQueue ?? [];
  // The list ends at a hundred; who waits beyond it is counted all the same.
  const waiting = queue[0]?.queueLength ?? 0;
  const index = queue.findIndex(({ id }) => id === movedId);
  const moved = queue[index];
  const nameOf = ({ member }: QueuedHold) =>
    member === null ? t('titleQueue.nobody') : shortName(member.name);
  if (queue.length === 0 && error === undefined) return null;
  return (
    <section className="panel" aria-labelledby="title-queue">
      <header>
        <h2 id="title-queue">{t('titleQueue.title')}</h2>
        {data !== undefined && <span className="quiet">{t('titleQueue.count', { count: waiting })}</span>}
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <ol className="thing-list">
        {queue.map((hold, before) => (
          <QueueLine
            key={hold.id}
            hold={hold}
            position={before + 1}
            name={nameOf(hold)}
            onMove={can('CIRCULATION_RESOLVE') && queue.length > 1 ? () => setMovedId(hold.id) : null}
          />
        ))}
      </ol>
      {waiting > queue.length && (
        <p className="panel-body quiet">{t('titleQueue.first', { count: queue.length })}</p>
      )}
      {moved !== undefined && (
        <MoveHoldDialog
          hold={{ id: moved.id, position: index + 1, name: nameOf(moved) }}
          most={waiting}
          onMoved={() => void refetch()}
          onClose={() => setMovedId(null)}
        />
      )}
    </section>
  );
}

type QueueLineProps = {
  readonly hold: QueuedHold;
  readonly position: number;
  readonly name: string;
  readonly onMove: (() => void) | null;
};

function QueueLine({
  hold: { member, createdAt, isSuspended, estimatedOn, pickupBranch },
  position,
  name,
  onMove,
}: QueueLineProps) {
  const { t } = useTranslation();
  const { date, dateOf } = useDisplay();
  const expected = estimatedOn === null ? null : t('titleQueue.estimated', { date: date(estimatedOn) });
  const words = [
    t('shelf.waiting', { date: dateOf(createdAt) }),
    isSuspended ? t('titleQueue.suspended') : expected,
  ].filter(Boolean);
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        <span className="cell-title">
          {position}. {member === null ? name : <Link to={paths.member(member.id)}>{name}</Link>}
        </span>
        <span className="cell-note">{member?.cardNumber}</span>
      </span>
      <span className="thing-state">
        <b>{t('shelf.pickup', { branch: pickupBranch.name.text })}</b>
        <span className="cell-note">{words.join(' · ')}</span>
      </span>
      {onMove !== null && (
        <span className="thing-acts">
          <Button small onClick={onMove} aria-label={t('titleQueue.moveOf', { name })}>
            {t('titleQueue.move')}
          </Button>
        </span>
      )}
    </li>
  );
}
