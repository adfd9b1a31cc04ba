import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../../i18n/use-translation';
import { paths } from '../../../../../lib/paths';
import { useSession } from '../../../../../lib/session/session-context';
import { Button } from '../../../../../lib/ui/Button';
import { FaultNote } from '../../../../../lib/ui/FaultNote';
import { IconButton } from '../../../../../lib/ui/IconButton';
import { SkeletonRows } from '../../../../../lib/ui/SkeletonRows';
import { ShelfMark } from '../../../../../lib/ui/ShelfMark';
import { StateShape } from '../../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../../lib/ui/use-display';
import { ActNotes } from '../../../../../lib/acts/ActNotes';
import { CancelHoldDocument } from '../../../../../lib/circulation/CancelHold.generated';
import { HoldsOfMemberDocument } from './HoldsOfMember.generated';
import type { HoldsOfMemberQuery } from './HoldsOfMember.generated';
import { PlaceHold } from './PlaceHold';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';

type HoldOfMember = NonNullable<HoldsOfMemberQuery['member']>['holds'][number];
type HoldsPanelProps = { readonly memberId: string; readonly onChanged: () => void };

/** Lists what a member waits for, what is ready first, and places or cancels holds for them. */
export function HoldsPanel({ memberId, onChanged }: HoldsPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(HoldsOfMemberDocument, {
    variables: { id: memberId },
    fetchPolicy: 'cache-and-network',
  });
  const [isPlacing, setIsPlacing] = useState(false);
  const changed = () => {
    void refetch();
    onChanged();
  };
  const cancelling = useAnnouncedMutation(CancelHoldDocument, {
    payloadOf: ({ cancelHold }) => cancelHold,
    onDone: changed,
  });
  const cancel = (id: string) =>
    void cancelling.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('profile.holdCancelled'),
    );
  const holds = data?.member?.holds;
  const mayLend = can('CIRCULATION_LEND');
  return (
    <section className="panel" aria-labelledby="holds">
      <header>
        <h2 id="holds">{t('profile.holds')}</h2>
        {holds !== undefined && <span className="quiet">{holds.length}</span>}
        <span className="spacer" />
        {mayLend && (
          <Button small onClick={() => setIsPlacing(true)}>
            {t('profile.placeHold')}
          </Button>
        )}
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {(cancelling.error !== undefined || cancelling.messages.length > 0) && (
        <div className="panel-body">
          <ActNotes error={cancelling.error} messages={cancelling.messages} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={1} />}
      {holds?.length === 0 && <p className="panel-body quiet">{t('profile.noHolds')}</p>}
      <ul className="thing-list">
        {holds?.map((hold) => (
          <HoldLine key={hold.id} hold={hold} onCancel={mayLend ? () => cancel(hold.id) : null} />
        ))}
      </ul>
      {isPlacing && <PlaceHold memberId={memberId} onClose={() => setIsPlacing(false)} onPlaced={changed} />}
    </section>
  );
}

function HoldLine({
  hold,
  onCancel,
}: {
  readonly hold: HoldOfMember;
  readonly onCancel: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const state = hold.status === 'READY' ? 'ok' : 'waiting';
  const notes = [
    ...(hold.collectBy === null ? [] : [t('profile.collectBy', { date: date(hold.collectBy) })]),
    ...(hold.isSuspended
      ? [
          hold.suspendedUntil === null
            ? t('profile.suspended')
            : t('profile.suspendedUntil', { date: date(hold.suspendedUntil) }),
        ]
      : []),
    ...(hold.estimatedOn === null ? [] : [t('profile.estimated', { date: date(hold.estimatedOn) })]),
    hold.pickupBranch.name.text,
  ];
  return (
    <li className="thing-line">
      <ShelfMark lines={hold.title.callNumber?.lines} />
      <span className="thing-what">
        <Link className="cell-title" to={paths.title(hold.title.id)}>
          {hold.title.titleProper}
        </Link>
        <span className="cell-note">{hold.title.responsibility}</span>
      </span>
      <span className="thing-state">
        <b>
          <StateShape state={state} />{' '}
          {t(`profile.hold.${hold.status}`, { place: hold.queuePosition ?? 0, length: hold.queueLength })}
        </b>
        <span className="cell-note">{notes.join(' · ')}</span>
      </span>
      {onCancel !== null && (
        <span className="thing-acts">
          <IconButton
            icon="close"
            label={t('profile.cancelHold', { title: hold.title.titleProper })}
            onClick={onCancel}
          />
        </span>
      )}
    </li>
  );
}
