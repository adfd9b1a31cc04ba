import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { PayDialog } from '../../../../../lib/circulation/PayDialog';
import { useSession } from '../../../../../lib/session/session-context';
import { Button } from '../../../../../lib/ui/Button';
import { FaultNote } from '../../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../../lib/ui/use-display';
import { AccountOfMemberDocument } from './AccountOfMember.generated';
import type { AccountOfMemberQuery } from './AccountOfMember.generated';
import type { Profile } from '../shown-profile';
import { PayoutDialog } from './PayoutDialog';
import { WaiveDialog } from './WaiveDialog';

type Entry = NonNullable<AccountOfMemberQuery['member']>['accountEntries']['edges'][number]['node'];

/** Shows what a member owes and how it came about; payments and waivers are noted here. */
export function AccountPanel({
  member,
  onChanged,
}: {
  readonly member: Profile;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const { can, branch } = useSession();
  const { data, error, refetch } = useQuery(AccountOfMemberDocument, {
    variables: { id: member.id },
    fetchPolicy: 'cache-and-network',
  });
  const [opened, setOpened] = useState<'pay' | 'waive' | 'payout' | null>(null);
  const entries = data?.member?.accountEntries.edges.map(({ node }) => node);
  const balance = data?.member?.circulationSummary.balance ?? member.circulationSummary.balance;
  const credit = data?.member?.circulationSummary.credit ?? 0;
  const hasPaid = entries?.some(({ kind }) => kind === 'PAYMENT') ?? false;
  const changed = () => {
    void refetch();
    onChanged();
  };
  return (
    <section className="panel" aria-labelledby="account">
      <header>
        <h2 id="account">{t('profile.account')}</h2>
        <span className={balance > 0 ? 'strong' : 'quiet'}>
          {balance > 0
            ? t('profile.owes', { money: money(balance) })
            : credit > 0
              ? t('payout.credit', { money: money(credit) })
              : t('profile.settled')}
        </span>
        <span className="spacer" />
        {hasPaid && can('CIRCULATION_REFUND') && (
          <Button small onClick={() => setOpened('payout')}>
            {t('payout.act')}
          </Button>
        )}
        {balance > 0 && can('CIRCULATION_WAIVE') && (
          <Button small onClick={() => setOpened('waive')}>
            {t('profile.waive')}
          </Button>
        )}
        {balance > 0 && can('CIRCULATION_MONEY') && (
          <Button small onClick={() => setOpened('pay')}>
            {t('profile.pay')}
          </Button>
        )}
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={1} />}
      {entries?.length === 0 && <p className="panel-body quiet">{t('profile.noEntries')}</p>}
      {entries !== undefined && entries.length > 0 && (
        <table>
          <tbody>
            {entries.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
      {opened === 'pay' && branch !== null && (
        <PayDialog
          memberId={member.id}
          cardNumber={member.cardNumber}
          balance={balance}
          branchId={branch.id}
          onClose={() => setOpened(null)}
          onPaid={changed}
        />
      )}
      {opened === 'waive' && branch !== null && (
        <WaiveDialog
          memberId={member.id}
          balance={balance}
          branchId={branch.id}
          onClose={() => setOpened(null)}
          onWaived={changed}
        />
      )}
      {opened === 'payout' && branch !== null && (
        <PayoutDialog
          memberId={member.id}
          credit={credit}
          branchId={branch.id}
          onClose={() => setOpened(null)}
          onPaid={changed}
        />
      )}
    </section>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { dateOf, money } = useDisplay();
  const notes = [
    ...(entry.reason === null ? [] : [t(`profile.reason.${entry.reason}`)]),
    ...(entry.loan === null ? [] : [entry.loan.copy.title.titleProper]),
    ...(entry.method === null ? [] : [t(`pay.methods.${entry.method}`)]),
    ...(entry.receiptNumber === null ? [] : [t('profile.receipt', { number: entry.receiptNumber })]),
    ...(entry.reference === null ? [] : [entry.reference]),
    ...(entry.note === null ? [] : [entry.note]),
  ];
  return (
    <tr>
      <td className="nowrap quiet">{dateOf(entry.occurredAt)}</td>
      <td className="main-cell">
        <span className="medium">{t(`profile.entry.${entry.kind}`)}</span>
        <span className="cell-note">{notes.join(' · ')}</span>
      </td>
      <td className="right nowrap">{money(entry.amount)}</td>
    </tr>
  );
}
