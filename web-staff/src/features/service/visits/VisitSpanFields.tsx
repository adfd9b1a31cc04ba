import { NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { useAddressField } from '../../../lib/page/use-address-field';
import { useSession } from '../../../lib/session/session-context';
import { DateField } from '../../../lib/form/when/DateField';

/** Chooses branch and days; they stand in the address. */
export function VisitSpanFields({
  branchId,
  from,
  until,
}: {
  readonly branchId: string | null;
  readonly from: string;
  readonly until: string;
}) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [, set] = useAddressField();
  return (
    <div className="row wrap" style={{ marginBottom: 12, alignItems: 'end' }}>
      <NativeSelect
        label={t('visits.branch')}
        value={branchId ?? ''}
        data={[
          { value: '', label: t('visits.everyBranch') },
          ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        onChange={({ currentTarget }) => set('branch', currentTarget.value)}
      />
      <DateField
        isLate
        lean="past"
        label={t('visits.from')}
        value={from}
        max={until}
        onChange={(value) => set('from', value)}
      />
      <DateField
        isLate
        lean="past"
        label={t('visits.until')}
        value={until}
        min={from}
        onChange={(value) => set('until', value)}
      />
    </div>
  );
}
