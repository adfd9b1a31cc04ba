import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { CancelDialog, DeclineDialog } from './EndingDialogs';
import { DecideRegistrationDocument } from './DecideRegistration.generated';
import type { EventOnPage } from '../shown-event';
import { MoveUpRegistrationDocument } from './MoveUpRegistration.generated';
import { isOpenStatus, formatRegistrationName } from './registration-words';
import type { RegistrationRow } from './registration-row';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

type ChangeProps = { readonly one: RegistrationRow; readonly onChanged: () => void };
/** Offers what can be decided about one registration. */
export function RegistrationActs({ one, event, onChanged }: ChangeProps & { readonly event: EventOnPage }) {
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
      {one.status === 'WAITING' && holdsAtEvent(event, 'PROGRAMMES_MOVE_UP') && (
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
