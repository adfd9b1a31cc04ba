import { relativeDay, rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { useLanguage } from '../../../../lib/language';
import type { LoanLineFragment } from '../data/MyLibrary.generated';
import { TitleCells } from '../TitleCells';
import { dueDay, toDue, toDueTone } from './due-words';
import type { Due } from './due-words';
import type { RenewalOutcome } from './use-renewing';

type LoanRowProps = {
  readonly loan: LoanLineFragment;
  readonly borrower: string | null;
  readonly today: string;
  readonly outcome: RenewalOutcome | null;
  readonly isBusy: boolean;
  readonly onRenew: () => void;
};

/** Shows one loan: what it is, when it must be back, and renewing it or why that cannot be. */
export function LoanRow({ loan, borrower, today, outcome, isBusy, onRenew }: LoanRowProps): ReactElement {
  const due = toDue(loan, today);
  return (
    <li>
      <TitleCells title={loan.copy.title} />
      <div className="act">
        <DueText loan={loan} due={due} borrower={borrower} today={today} />
        <Renewing
          loan={loan}
          outcome={outcome}
          isPressing={toDueTone(due) !== 'calm'}
          isBusy={isBusy}
          onRenew={onRenew}
        />
      </div>
    </li>
  );
}

function DueText({
  loan,
  due,
  borrower,
  today,
}: Pick<LoanRowProps, 'loan' | 'borrower' | 'today'> & { readonly due: Due }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const day = dueDay(loan, language);
  const next = loan.fineForecast[0];
  const facts = [
    due.kind === 'late' ? t('loans.shouldBe', { date: day }) : day,
    borrower === null ? '' : t('loans.by', { name: borrower }),
    loan.currentFine > 0 ? t('loans.fineNow', { amount: rupiah(loan.currentFine, language) }) : '',
    next !== undefined && toDueTone(due) !== 'calm'
      ? t('loans.fineNext', {
          day: relativeDay(next.day, today, language),
          amount: rupiah(next.amount, language),
        })
      : '',
  ];
  return (
    <p className={`due ${toDueTone(due)}`}>
      <DueHead due={due} />
      <span>{facts.filter((fact) => fact !== '').join('. ')}</span>
    </p>
  );
}

function DueHead({ due }: { readonly due: Due }): ReactElement {
  const { t } = useTranslation('myLibrary');
  if (due.kind === 'late')
    return <b>{due.count === 0 ? t('due.late') : t(`due.late${due.unit}`, { count: due.count })}</b>;
  return <b>{due.kind === 'later' ? t('due.later', { count: due.days }) : t(`due.${due.kind}`)}</b>;
}

type RenewingProps = Pick<LoanRowProps, 'loan' | 'outcome' | 'isBusy' | 'onRenew'> & {
  readonly isPressing: boolean;
};

function Renewing({ loan, outcome, isPressing, isBusy, onRenew }: RenewingProps): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const reasons = outcome?.reasons ?? [];
  if (outcome?.isRenewed)
    return <p className="small renewed">{t('loans.renewed', { date: dueDay(outcome, language) })}</p>;
  if (reasons.length > 0) return <p className="small">{reasons.join(' ')}</p>;
  if (!loan.renewability.canRenew)
    return <p className="small">{loan.renewability.refusals.map(({ message }) => message).join(' ')}</p>;
  return (
    <button
      type="button"
      className={isPressing ? 'btn' : 'btn quiet'}
      aria-label={t('loans.renewOne', { title: loan.copy.title.titleProper })}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onRenew}
    >
      {t('loans.renew')}
    </button>
  );
}
