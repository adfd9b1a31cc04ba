import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import type { ComputerBoardQuery } from './ComputerBoard.generated';
import { EndWifiDeviceDocument } from './EndWifiDevice.generated';

type Voucher = ComputerBoardQuery['internetVouchers']['nodes'][number];
type DevicesProps = { readonly voucher: Voucher; readonly onChanged: () => void };

/** Shows the devices that are online with a voucher, by the end of their address, and ends one of them. */
export function VoucherDevices({ voucher: { id: voucherId, devices }, onChanged }: DevicesProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { timeOf } = useDisplay();
  const end = useAnnouncedMutation(EndWifiDeviceDocument, {
    payloadOf: ({ endWifiDevice }) => endWifiDevice,
    onDone: onChanged,
  });
  const endOne = (id: string) =>
    end.run(
      (idempotencyKey) => ({ voucherId, id, idempotencyKey }),
      () => t('computers.device.ended'),
    );
  return (
    <>
      <ActNotes {...end} />
      {devices.map(({ id, address, startedAt, lastSeenAt }) => {
        const which = {
          address: address ?? t('computers.device.unknown'),
          time: timeOf(startedAt ?? lastSeenAt),
        };
        return (
          <span key={id} className="row wrap">
            <span className="cell-note">{t('computers.device.since', which)}</span>
            {can('INTERNET_SERVE') && (
              <Button
                small
                busy={end.loading}
                aria-label={t('computers.device.endOf', which)}
                title={t('computers.device.hint')}
                onClick={() => void endOne(id)}
              >
                {t('computers.device.end')}
              </Button>
            )}
          </span>
        );
      })}
    </>
  );
}
