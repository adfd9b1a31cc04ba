import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Button } from '../../../lib/ui/Button';
import { StateShape } from '../../../lib/ui/StateShape';
import type { State } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { CancelRegistrationDocument } from './CancelRegistration.generated';
import { DecideRegistrationDocument } from './DecideRegistration.generated';
import type { EventOnPage } from './shown-event';
import { MoveUpRegistrationDocument } from './MoveUpRegistration.generated';
import { isOpenStatus, formatRegistrationName } from './registration-words';
import type { RegistrationRow } from './registration-row';

type ChangeProps = { readonly one: RegistrationRow; readonly onChanged: () => void };
type RegistrationLineProps = ChangeProps & {
  readonly event: EventOnPage;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

const shapes: Readonly<Record<RegistrationRow['status'], State>> = {
  PENDING: 'attention',
  CONFIRMED: 'ok',
  OFFERED: 'waiting',
  WAITING: 'waiting',
  CANCELLED: 'blocked',
  DECLINED: 'blocked',
  EXPIRED: 'note',
};

/** One registration: who comes, how it stands, and what can be decided. */
export function RegistrationLine({ one, event, isChosen, onToggle, onChanged }: RegistrationLineProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const came = one.people.filter(({ places }) => places.some(({ attendedAt }) => attendedAt !== null)).length;
  const facts = [
    t('registrations.people', { count: one.partySize }),
    one.contactPhone,
    one.waitingPosition === null ? null : t('registrations.place', { place: one.waitingPosition }),
    one.offerUntil === null || one.status !== 'OFFERED'
      ? null
      : t('registrations.offerUntil', { when: `${dateOf(one.offerUntil)}, ${timeOf(one.offerUntil)}` }),
    came === 0 ? null : t('registrations.came', { count: came }),
    one.isSample ? t('common.sample') : null,
  ].filter(Boolean);
  const support = one.people.filter(({ supportNeed }) => supportNeed !== null);
  return (
    <li className="thing-line is-plain registration-line" data-chosen={isChosen || undefined}>
      <input
        type="checkbox"
        className="plain-checkbox"
        aria-label={t('registrations.select', { name: formatRegistrationName(one) })}
        checked={isChosen}
        onChange={onToggle}
      />
      <StateShape state={shapes[one.status]} />
      <span className="thing-what">
        <b>{formatRegistrationName(one)}</b>{' '}
        <span className="quiet">{t(`registrations.status.${one.status}`)}</span>
        <span className="cell-note">
          {one.people
            .map(({ name, isCompanion }) => (isCompanion ? t('registrations.companion', { name }) : name))
            .join(', ')}
        </span>
        <span className="cell-note">{facts.join(' · ')}</span>
        {support.length > 0 && (
          <span className="cell-note">
            {t('registrations.support', {
              words: support.map(({ name, supportNeed }) => `${name}: ${supportNeed}`).join('; '),
            })}
          </span>
        )}
      </span>
      <RegistrationActs one={one} event={event} onChanged={onChanged} />
    </li>
  );
}

function RegistrationActs({ one, event, onChanged }: ChangeProps & { readonly event: EventOnPage }) {
  const { t } = useTranslation();
  const [ending, setEnding] = useState<'decline' | 'cancel' | null>(null);
  const decide = useAnnouncedMutation(DecideRegistrationDocument, {
    payloadOf: (result) => result.decideRegistration,
    onDone: onChanged,
  });
  const raise = useAnnouncedMutation(MoveUpRegistrationDocument, {
    payloadOf: (result) => result.moveUpRegistration,
    onDone: onChanged,
  });
  const name = formatRegistrationName(one);
  const approve = () =>
    void decide.run(
      (idempotencyKey) => ({ id: one.id, isApproved: true, idempotencyKey }),
      () => t('registrations.approved', { name }),
    );
  const moveUp = () =>
    void raise.run(
      (idempotencyKey) => ({ id: one.id, idempotencyKey }),
      ({ registration }) =>
        t(registration?.status === 'WAITING' ? 'registrations.movedUp' : 'registrations.movedIn', { name }),
    );
  return (
    <span className="thing-acts">
      <ActNotes error={decide.error ?? raise.error} messages={[...decide.messages, ...raise.messages]} />
      {one.status === 'PENDING' && (
        <Button
          small
          busy={decide.loading}
          aria-label={t('registrations.approveName', { name })}
          onClick={approve}
        >
          {t('registrations.approve')}
        </Button>
      )}
      {one.status === 'PENDING' && (
        <Button
          small
          aria-label={t('registrations.declineName', { name })}
          onClick={() => setEnding('decline')}
        >
          {t('registrations.decline')}
        </Button>
      )}
      {one.status === 'WAITING' && event.heldPermissions.includes('PROGRAMMES_MOVE_UP') && (
        <Button
          small
          busy={raise.loading}
          aria-label={t('registrations.moveUpName', { name })}
          title={t('registrations.moveUpHint')}
          onClick={moveUp}
        >
          {t('registrations.moveUp')}
        </Button>
      )}
      {one.status !== 'PENDING' && isOpenStatus(one.status) && (
        <Button
          small
          aria-label={t('registrations.cancelName', { name })}
          onClick={() => setEnding('cancel')}
        >
          {t('registrations.cancel')}
        </Button>
      )}
      {ending === 'decline' && (
        <DeclineDialog one={one} onChanged={onChanged} onClose={() => setEnding(null)} />
      )}
      {ending === 'cancel' && (
        <CancelDialog one={one} onChanged={onChanged} onClose={() => setEnding(null)} />
      )}
    </span>
  );
}

type EndingProps = ChangeProps & { readonly onClose: () => void };

function DeclineDialog({ one, onChanged, onClose }: EndingProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(DecideRegistrationDocument, {
    payloadOf: (result) => result.decideRegistration,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = (reason: string) =>
    void act.run(
      (idempotencyKey) => ({ id: one.id, isApproved: false, reason, idempotencyKey }),
      () => t('registrations.declined', { name: formatRegistrationName(one) }),
    );
  return (
    <EndingDialog
      title={t('registrations.declineTitle', { name: formatRegistrationName(one) })}
      submitWords={t('registrations.decline')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}

function CancelDialog({ one, onChanged, onClose }: EndingProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(CancelRegistrationDocument, {
    payloadOf: (result) => result.cancelRegistration,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = (reason: string) =>
    void act.run(
      (idempotencyKey) => ({ id: one.id, reason: reason || null, idempotencyKey }),
      () => t('registrations.cancelled', { name: formatRegistrationName(one) }),
    );
  return (
    <EndingDialog
      title={t('registrations.cancelTitle', { name: formatRegistrationName(one) })}
      submitWords={t('registrations.cancel')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}

type EndingDialogProps = {
  readonly title: string;
  readonly submitWords: string;
  readonly act: { readonly error: unknown; readonly messages: readonly string[]; readonly loading: boolean };
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
};

function EndingDialog({ title, submitWords, act, onSubmit, onClose }: EndingDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={title}
      act={act}
      isDone={false}
      submit={submitWords}
      onSubmit={() => onSubmit(reason.trim())}
      onClose={onClose}
    >
      <p>{t('registrations.endingText')}</p>
      <Textarea
        label={t('registrations.reason')}
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
