import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { sumByDay, sumByOperation } from '@pustaka/web-shared/api-keys/usage.ts';
import type { UsageLine } from '@pustaka/web-shared/api-keys/usage.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PartnerKey } from '../editable-partner';
import { PartnerKeyUsageDocument } from './PartnerKeyUsage.generated';

type KeyUsageDialogProps = {
  readonly partnerId: string;
  readonly apiKey: PartnerKey;
  readonly onClose: () => void;
};

/** Shows what a key asked for in the last thirty days, by operation and by day. */
export function KeyUsageDialog({ partnerId, apiKey, onClose }: KeyUsageDialogProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery(PartnerKeyUsageDocument, {
    variables: { id: partnerId },
    fetchPolicy: 'network-only',
  });
  const lines = data?.partner?.management?.apiKeys.find(({ id }) => id === apiKey.id)?.usage;
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('partners.usageOf', { name: apiKey.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {lines === undefined && error === undefined && <p role="status">{t('common.loading')}</p>}
      {lines === undefined && error !== undefined && <FaultNote error={error} />}
      {lines?.length === 0 && <p className="quiet">{t('partners.usageNone')}</p>}
      {lines !== undefined && lines.length > 0 && <UsageTables lines={lines} />}
    </Modal>
  );
}

function UsageTables({ lines }: { readonly lines: readonly UsageLine[] }) {
  const { t } = useTranslation();
  const { date, number } = useDisplay();
  return (
    <div className="stack">
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('partners.usageOperation')}</th>
            <th scope="col" className="num">
              {t('partners.usageCalls')}
            </th>
            <th scope="col" className="num">
              {t('partners.usagePoints')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sumByOperation(lines).map(({ operation, calls, points }) => (
            <tr key={operation}>
              <th scope="row">{operation === '' ? t('partners.usageUnnamed') : operation}</th>
              <td className="num">{number(calls)}</td>
              <td className="num">{number(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('partners.usageDay')}</th>
            <th scope="col" className="num">
              {t('partners.usagePoints')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sumByDay(lines)
            .toReversed()
            .map(({ day, points }) => (
              <tr key={day}>
                <th scope="row">{date(day)}</th>
                <td className="num">{number(points)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
