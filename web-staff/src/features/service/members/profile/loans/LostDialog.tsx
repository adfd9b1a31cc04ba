import { Modal } from '@mantine/core';

import { useTranslation } from '../../../../../i18n/use-translation';
import { Button } from '../../../../../lib/ui/Button';
import { useDisplay } from '../../../../../lib/ui/use-display';
import { ActNotes } from '../../../../../lib/acts/ActNotes';
import { DeclareLostDocument } from './DeclareLost.generated';
import type { LoanOfMember } from './loan-of-member';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';

type LostDialogProps = {
  readonly loan: LoanOfMember;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Asks before a loan is declared lost, since the member is charged for it. */
export function LostDialog({ loan, onClose, onChanged }: LostDialogProps) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const { run, loading, error, messages } = useAnnouncedMutation(DeclareLostDocument, {
    payloadOf: ({ declareLost }) => declareLost,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const declare = () =>
    run(
      (idempotencyKey) => ({ loanId: loan.id, idempotencyKey }),
      ({ charge }) => t('profile.lostDone', { money: money(charge) }),
    );
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={t('profile.lost')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ActNotes error={error} messages={messages} />
      <p>{t('profile.lostQuestion', { title: loan.copy.title.titleProper })}</p>
      <div className="modal-foot">
        <Button onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button weight="danger" busy={loading} onClick={() => void declare()}>
          {t('profile.lost')}
        </Button>
      </div>
    </Modal>
  );
}
