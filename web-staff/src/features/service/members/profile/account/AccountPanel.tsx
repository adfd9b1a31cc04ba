import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
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

type DialogName = 'pay' | 'waive' | 'payout';

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
  const { data, error, refetch } = useQuery(AccountOfMemberDocument, {
    variables: { id: member.id },
    fetchPolicy: 'cache-and-network',
  });
  const [opened, setOpened] = useState<DialogName | null>(null);
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
        <AccountActs balance={balance} hasPaid={hasPaid} onOpen={setOpened} />
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
      {opened !== null && (
        <AccountDialog
          opened={opened}
          member={member}
          balance={balance}
          credit={credit}
          onClose={() => setOpened(null)}
          onChanged={changed}
        />
      )}
    </section>
  );
}

/** Offers what may be done about what a member owes or paid. */
function AccountActs({
  balance,
  hasPaid,
  onOpen,
}: {
  readonly balance: number;
  readonly hasPaid: boolean;
  readonly onOpen: (name: DialogName) => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <>
      {hasPaid && can('CIRCULATION_REFUND') && (
        <Button small onClick={() => onOpen('payout')}>
          {t('payout.act')}
        </Button>
      )}
      {balance > 0 && can('CIRCULATION_WAIVE') && (
        <Button small onClick={() => onOpen('waive')}>
          {t('profile.waive')}
        </Button>
      )}
      {balance > 0 && can('CIRCULATION_MONEY') && (
        <Button small onClick={() => onOpen('pay')}>
          {t('profile.pay')}
        </Button>
      )}
    </>
  );
}

function AccountDialog({
  opened,
  member,
  balance,
  credit,
  onClose,
  onChanged,
}: {
  readonly opened: DialogName;
  readonly member: Profile;
  readonly balance: number;
  readonly credit: number;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const { branch } = useSession();
  if (branch === null) return null;
  const shared = { memberId: member.id, branchId: branch.id, onClose };
  if (opened === 'pay')
    return <PayDialog {...shared} cardNumber={member.cardNumber} balance={balance} onPaid={onChanged} />;
  if (opened === 'waive') return <WaiveDialog {...shared} balance={balance} onWaived={onChanged} />;
  return <PayoutDialog {...shared} credit={credit} onPaid={onChanged} />;
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
