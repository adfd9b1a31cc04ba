import { useTranslation } from '../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { CancelInternetVoucherDocument } from './CancelInternetVoucher.generated';
import { VoucherDevices } from './VoucherDevices';
import type { ComputerBoardQuery } from './ComputerBoard.generated';

type Voucher = ComputerBoardQuery['internetVouchers']['nodes'][number];
type TableProps = { readonly vouchers: readonly Voucher[]; readonly onChanged: () => void };

/** Lists the newest vouchers of the branch, without codes, and takes them back. */
export function VoucherTable({ vouchers, onChanged }: TableProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <section className="panel" aria-labelledby="vouchers">
      <header>
        <h2 id="vouchers">{t('computers.vouchers')}</h2>
      </header>
      {vouchers.length === 0 ? (
        <p className="muted">{t('computers.noVouchers')}</p>
      ) : (
        <div className="scroll">
          <table className="list-table">
            <thead>
              <tr>
                <th scope="col">{t('computers.issued')}</th>
                <th scope="col">{t('computers.kind')}</th>
                <th scope="col">{t('computers.standing')}</th>
                <th scope="col">{t('computers.used')}</th>
                <th scope="col">{t('computers.until')}</th>
                {can('INTERNET_SERVE') && <th scope="col">{t('computers.cancel')}</th>}
              </tr>
            </thead>
            <tbody>
              {vouchers.map((voucher) => (
                <VoucherRow key={voucher.id} voucher={voucher} onChanged={onChanged} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function VoucherRow({ voucher, onChanged }: { readonly voucher: Voucher; readonly onChanged: () => void }) {
  const { t, wordOf } = useTranslation();
  const { can } = useSession();
  const { dateOf, timeOf } = useDisplay();
  const { id, kind, state, minutes, minutesUsed, issuedAt, validUntil } = voucher;
  const cancel = useAnnouncedMutation(CancelInternetVoucherDocument, {
    payloadOf: ({ cancelInternetVoucher }) => cancelInternetVoucher,
    onDone: onChanged,
  });
  const isLive = state === 'NEW' || state === 'STARTED';
  const takeBack = () =>
    cancel.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('computers.cancelled'),
    );
  return (
    <tr>
      <td>{`${dateOf(issuedAt)}, ${timeOf(issuedAt)}`}</td>
      <td>{wordOf('computers.voucherKind', kind) ?? kind}</td>
      <td>{wordOf('computers.voucherState', state) ?? state}</td>
      <td>
        {minutes == null
          ? t('computers.usedFree', { used: minutesUsed })
          : t('computers.usedOf', { used: minutesUsed, all: minutes })}
        <VoucherDevices voucher={voucher} onChanged={onChanged} />
      </td>
      <td>{`${dateOf(validUntil)}, ${timeOf(validUntil)}`}</td>
      {can('INTERNET_SERVE') && (
        <td>
          {isLive && (
            <Button small busy={cancel.loading} onClick={() => void takeBack()}>
              {t('computers.cancel')}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
