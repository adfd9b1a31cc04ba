import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { RenewLoansDocument } from '../../../../../lib/circulation/RenewLoans.generated';
import { fieldError } from '../../../../../lib/ui/field-error';
import { Note } from '../../../../../lib/ui/Note';
import type { LoanOfMember } from './loan-of-member';

type RenewAnywayProps = {
  readonly loan: LoanOfMember;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/**
 * Asks before a loan is renewed against what stands in the way: staff say yes, and where it is asked, why.
 */
export function RenewAnyway({ loan, onClose, onChanged }: RenewAnywayProps) {
  const { t } = useTranslation();
  const { refusals } = loan.renewability;
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [still, setStill] = useState<readonly string[]>([]);
  const act = useAnnouncedMutation(RenewLoansDocument, {
    payloadOf: ({ renewLoans }) => renewLoans,
    onDone: onChanged,
  });
  const asksReason = refusals.some((one) => one.asksReason);
  const renew = async () => {
    setIsTried(true);
    if (asksReason && reason.trim() === '') return;
    const answers = refusals.map(({ refusal }) => ({ refusal, reason: reason.trim() || null }));
    const done = await act.run(
      (idempotencyKey) => ({ loanIds: [loan.id], answers, idempotencyKey }),
      ({ results }) => t('profile.renewed', { count: results.filter(({ isRenewed }) => isRenewed).length }),
    );
    const refused = (done?.results ?? []).flatMap(({ userErrors }) =>
      userErrors.map(({ message }) => message),
    );
    setStill(refused);
    if (done !== null && refused.length === 0) onClose();
  };
  return (
    <ActDialog
      title={loan.copy.title.titleProper}
      act={act}
      isDone={false}
      submit={t('profile.renewAnyway')}
      onSubmit={() => void renew()}
      onClose={onClose}
    >
      {(still.length > 0 ? still : refusals.map(({ message }) => message)).map((message) => (
        <Note key={message} state={still.length > 0 ? 'blocked' : 'attention'}>
          {message}
        </Note>
      ))}
      {asksReason && (
        <TextInput
          label={t('desk.reason')}
          data-autofocus
          maxLength={300}
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && reason.trim() === '' ? fieldError(t('desk.reasonRequired')) : undefined}
        />
      )}
    </ActDialog>
  );
}
