import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../../i18n/use-translation';
import { RenewLoansDocument } from '../../../../../lib/circulation/RenewLoans.generated';
import { useLoanWords } from '../../../../../lib/circulation/use-loan-words';
import { paths } from '../../../../../lib/paths';
import type { Permission } from '../../../../../lib/session/session-context';
import { useSession } from '../../../../../lib/session/session-context';
import { Button } from '../../../../../lib/ui/Button';
import { FaultNote } from '../../../../../lib/ui/FaultNote';
import { Note } from '../../../../../lib/ui/Note';
import { SkeletonRows } from '../../../../../lib/ui/SkeletonRows';
import { ShelfMark } from '../../../../../lib/ui/ShelfMark';
import { StateShape } from '../../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../../lib/ui/use-display';
import { ActNotes } from '../../../../../lib/acts/ActNotes';
import { ClaimDialog } from './ClaimDialog';
import { LostDialog } from './LostDialog';
import { RenewAnyway } from './RenewAnyway';
import { LoansOfMemberDocument } from './LoansOfMember.generated';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import type { LoanOfMember } from './loan-of-member';

type LoansPanelProps = { readonly memberId: string; readonly onChanged: () => void };

/** Lists what a member has on loan, soonest due first, and renews it. */
export function LoansPanel({ memberId, onChanged }: LoansPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(LoansOfMemberDocument, {
    variables: { id: memberId },
    fetchPolicy: 'cache-and-network',
  });
  const loans = data?.member?.loans;
  const rows = loans?.edges.map(({ node }) => node) ?? [];
  const [lost, setLost] = useState<LoanOfMember | null>(null);
  const [asked, setAsked] = useState<LoanOfMember | null>(null);
  const [claimed, setClaimed] = useState<LoanOfMember | null>(null);
  const changed = () => {
    void refetch();
    onChanged();
  };
  const renewal = useRenewal(changed);
  const mayLend = can('CIRCULATION_LEND');
  return (
    <section className="panel" aria-labelledby="loans">
      <header>
        <h2 id="loans">{t('profile.loans')}</h2>
        {loans !== undefined && <span className="quiet">{loans.totalCount}</span>}
        <span className="spacer" />
        {mayLend && rows.some(({ renewability }) => renewability.canRenew) && (
          <Button
            small
            busy={renewal.loading}
            onClick={() => renewal.renew(rows.filter(({ renewability }) => renewability.canRenew))}
          >
            {t('profile.renewAll')}
          </Button>
        )}
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={2} />}
      {(renewal.messages.length > 0 || renewal.refused.length > 0 || renewal.error !== undefined) && (
        <div className="panel-body">
          <ActNotes error={renewal.error} messages={renewal.messages} />
          {renewal.refused.map((message) => (
            <Note key={message} state="attention">
              {message}
            </Note>
          ))}
        </div>
      )}
      {loans?.totalCount === 0 && <p className="panel-body quiet">{t('profile.noLoans')}</p>}
      <ul className="thing-list">
        {rows.map((loan) => (
          <LoanLine
            key={loan.id}
            loan={loan}
            mayLend={mayLend}
            isBusy={renewal.loading}
            onRenew={() => (loan.renewability.canRenew ? renewal.renew([loan]) : setAsked(loan))}
            isAnswerable={isAnswerable(loan, can)}
            onLost={() => setLost(loan)}
            onClaim={() => setClaimed(loan)}
          />
        ))}
      </ul>
      {loans !== undefined && loans.totalCount > rows.length && (
        <p className="panel-body quiet">
          {t('profile.moreLoans', { count: loans.totalCount - rows.length })}
        </p>
      )}
      {asked !== null && <RenewAnyway loan={asked} onClose={() => setAsked(null)} onChanged={changed} />}
      {claimed !== null && (
        <ClaimDialog loan={claimed} onClose={() => setClaimed(null)} onChanged={changed} />
      )}
      {lost !== null && <LostDialog loan={lost} onClose={() => setLost(null)} onChanged={changed} />}
    </section>
  );
}

function useRenewal(onChanged: () => void) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { run, loading, error, messages } = useAnnouncedMutation(RenewLoansDocument, {
    payloadOf: ({ renewLoans }) => renewLoans,
    onDone: onChanged,
  });
  const renew = async (loans: readonly LoanOfMember[]) => {
    const done = await run(
      (idempotencyKey) => ({ loanIds: loans.map(({ id }) => id), idempotencyKey }),
      ({ results }) => t('profile.renewed', { count: results.filter(({ isRenewed }) => isRenewed).length }),
    );
    setRefused(
      (done?.results ?? []).flatMap(({ loan, userErrors }) =>
        userErrors.map(({ message }) => `${loan.copy.title.titleProper}: ${message}`),
      ),
    );
  };
  return { renew: (loans: readonly LoanOfMember[]) => void renew(loans), refused, loading, error, messages };
}

type LoanLineProps = {
  readonly loan: LoanOfMember;
  readonly mayLend: boolean;
  readonly isBusy: boolean;
  readonly onRenew: () => void;
  readonly onLost: () => void;
  readonly onClaim: () => void;
  readonly isAnswerable: boolean;
};

/** Tells whether staff may go on against everything that stands in the way of a renewal. */
function isAnswerable({ renewability }: LoanOfMember, can: (permission: Permission) => boolean): boolean {
  return (
    !renewability.canRenew &&
    renewability.refusals.length > 0 &&
    renewability.refusals.every(
      ({ remedy, neededPermission }) =>
        remedy === 'CONFIRM' || (remedy === 'OVERRIDE' && neededPermission !== null && can(neededPermission)),
    )
  );
}

function LoanLine({ loan, mayLend, isBusy, onRenew, onLost, onClaim, isAnswerable: mayGoOn }: LoanLineProps) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const words = useLoanWords();
  const { renewability, copy } = loan;
  const renewals =
    loan.maximumRenewals === null
      ? t('profile.renewalsFree', { count: loan.renewalCount })
      : t('profile.renewals', { count: loan.renewalCount, maximum: loan.maximumRenewals });
  return (
    <li className="thing-line">
      <ShelfMark lines={copy.callNumber?.lines} />
      <span className="thing-what">
        <Link className="cell-title" to={paths.title(copy.title.id)}>
          {copy.title.titleProper}
        </Link>
        <span className="cell-note">
          {[copy.title.responsibility, copy.barcode].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className="thing-state">
        <b className={loan.isOverdue ? 'is-attention' : undefined}>
          {loan.isOverdue && <StateShape state="attention" />} {words.due(loan)}
        </b>
        <span className="cell-note">
          {[
            ...(loan.isOverdue ? [t('profile.late', { span: words.late(loan) })] : []),
            ...(loan.currentFine > 0 ? [t('profile.fineNow', { money: money(loan.currentFine) })] : []),
            renewals,
          ].join(' · ')}
        </span>
        {!renewability.canRenew && renewability.refusals[0] !== undefined && (
          <span className="cell-note">{renewability.refusals[0].message}</span>
        )}
      </span>
      {mayLend && (
        <span className="thing-acts">
          <Button
            small
            disabled={!renewability.canRenew && !mayGoOn}
            busy={isBusy}
            onClick={onRenew}
            aria-label={`${t('profile.renew')}: ${copy.title.titleProper}`}
            title={
              renewability.newDueOn === null
                ? undefined
                : t('profile.renewTo', {
                    date: words.due({
                      dueOn: renewability.newDueOn,
                      dueAt: renewability.newDueAt ?? '',
                      isHourly: renewability.newDueAt !== null,
                    }),
                  })
            }
          >
            {t('profile.renew')}
          </Button>
          {loan.status === 'OPEN' && (
            <Button
              small
              weight="link"
              onClick={onClaim}
              aria-label={`${t('cases.claim')}: ${copy.title.titleProper}`}
            >
              {t('cases.claim')}
            </Button>
          )}
          <Button
            small
            weight="link"
            onClick={onLost}
            aria-label={`${t('profile.lost')}: ${copy.title.titleProper}`}
          >
            {t('profile.lost')}
          </Button>
        </span>
      )}
    </li>
  );
}
