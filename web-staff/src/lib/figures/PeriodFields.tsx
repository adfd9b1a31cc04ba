import { NativeSelect } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useAddressField } from '../page/use-address-field';

type PeriodFieldsProps = {
  readonly year: number;
  readonly quarter: number | null;
  readonly isWholeYear?: boolean;
  readonly children?: ReactNode;
};

/** Since when there are figures. */
const FIRST_YEAR = 2024;
const QUARTERS = [1, 2, 3, 4];

/**
 * Asks for a year or a quarter, which stand in the address; what else narrows the figures stands beside them.
 */
export function PeriodFields({ year, quarter, isWholeYear = false, children }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const [, put] = useAddressField();
  const thisYear = Number(todayInJakarta(new Date()).slice(0, 4));
  const years = Array.from({ length: Math.max(1, thisYear - FIRST_YEAR + 1) }, (_, back) =>
    String(thisYear - back),
  );
  const quarters = [
    { value: '', label: t('figures.wholeYear') },
    ...QUARTERS.map((count) => ({ value: String(count), label: t('figures.quarterOf', { count }) })),
  ];
  return (
    <div className="row wrap" style={{ marginBottom: 12, alignItems: 'end' }}>
      <NativeSelect
        label={t('figures.year')}
        value={String(year)}
        data={years.includes(String(year)) ? years : [String(year), ...years]}
        onChange={({ currentTarget }) => put('year', currentTarget.value)}
      />
      <NativeSelect
        label={t('figures.quarter')}
        value={quarter === null ? '' : String(quarter)}
        disabled={isWholeYear}
        data={quarters}
        onChange={({ currentTarget }) => put('quarter', currentTarget.value)}
      />
      {children}
    </div>
  );
}
