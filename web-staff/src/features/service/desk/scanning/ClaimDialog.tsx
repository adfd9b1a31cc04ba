import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { ClaimReturnedDocument } from '../../../../lib/circulation/ClaimReturned.generated';
import { useLoanWords } from '../../../../lib/circulation/use-loan-words';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { OpenLoansOfMemberDocument } from '../member/OpenLoansOfMember.generated';
import type { OpenLoansOfMemberQuery } from '../member/OpenLoansOfMember.generated';

type ClaimDialogProps = {
  readonly memberId: string;
  readonly onClose: () => void;
  readonly onClaimed: () => void;
};
type Loan = NonNullable<OpenLoansOfMemberQuery['member']>['loans']['edges'][number]['node'];

const WITH_KEYS = 9;

/** Notes at the desk that a member says a copy came back: a figure picks the loan, Enter notes it. */
export function ClaimDialog({ memberId, onClose, onClaimed }: ClaimDialogProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery(OpenLoansOfMemberDocument, {
    variables: { id: memberId },
    fetchPolicy: 'network-only',
  });
  const loans = (data?.member?.loans.edges ?? [])
    .map(({ node }) => node)
    .filter(({ status }) => status === 'OPEN');
  const [picked, setPicked] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const act = useAnnouncedMutation(ClaimReturnedDocument, {
    payloadOf: ({ claimReturned }) => claimReturned,
    onDone: () => {
      onClaimed();
      onClose();
    },
  });
  const loan = loans.find(({ id }) => id === picked) ?? (loans.length === 1 ? loans[0] : undefined);
  const claim = () =>
    loan !== undefined &&
    void act.run(
      (idempotencyKey) => ({ loanId: loan.id, note: note.trim() || null, idempotencyKey }),
      () => t('cases.claimed', { title: loan.copy.title.titleProper }),
    );
  return (
    <ActDialog
      title={t('cases.claim')}
      act={act}
      isDone={false}
      submit={t('cases.claim')}
      onSubmit={claim}
      onClose={onClose}
      size={560}
    >
      {error !== undefined && <FaultNote error={error} />}
      {data === undefined && error === undefined && <SkeletonRows count={3} />}
      {data !== undefined && loans.length === 0 && <p>{t('desk.claimNone')}</p>}
      {loans.length > 0 && <LoanChoice loans={loans} picked={loan?.id ?? ''} onPick={setPicked} />}
      <TextInput
        label={t('cases.claimNote')}
        maxLength={300}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
}

function LoanChoice({
  loans,
  picked,
  onPick,
}: {
  readonly loans: readonly Loan[];
  readonly picked: string;
  readonly onPick: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { dueDay } = useLoanWords();
  const choice = useRef<HTMLFieldSetElement>(null);
  // The loans arrive after the dialog has opened: the figures speak to them as soon as they are there.
  useEffect(() => choice.current?.querySelector('input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const loan = /^[1-9]$/.test(event.key) ? loans[Number(event.key) - 1] : undefined;
    if (loan !== undefined) onPick(loan.id);
  };
  return (
    <fieldset ref={choice} className="bare stack" style={{ gap: 8 }} aria-describedby="claim-keys">
      <legend className="field-label">{t('desk.claimWhich')}</legend>
      <p className="quiet small" id="claim-keys">
        {t('desk.claimKeys')}
      </p>
      {loans.map((loan, place) => (
        <label key={loan.id} className="check-line">
          <input
            type="radio"
            className="plain-checkbox"
            name="claimed-loan"
            checked={loan.id === picked}
            onChange={() => onPick(loan.id)}
            onKeyDown={onKeyDown}
            aria-keyshortcuts={place < WITH_KEYS ? String(place + 1) : undefined}
          />
          <span>
            {place < WITH_KEYS && <kbd aria-hidden="true">{place + 1}</kbd>} {loan.copy.title.titleProper}{' '}
            <span className="quiet">
              · {loan.copy.barcode} · {dueDay(loan)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
