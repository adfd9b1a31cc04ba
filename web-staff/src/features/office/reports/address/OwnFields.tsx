import { NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAddressField } from '../../../../lib/page/use-address-field';
import type { OwnAsk } from './report-address';
import { ownDimensions, ownMeasures } from './report-address';

/** Chooses what an own report sums, and by what; the address keeps it. */
export function OwnFields({ asked }: { readonly asked: OwnAsk }) {
  const { t } = useTranslation();
  const [, put] = useAddressField();
  const dimensions = ownDimensions.map((value) => ({ value, label: t(`reports.ownDimension.${value}`) }));
  return (
    <div className="report-span">
      <NativeSelect
        label={t('reports.own.measure')}
        value={asked.measure}
        data={ownMeasures.map((value) => ({ value, label: t(`reports.ownMeasure.${value}`) }))}
        onChange={({ currentTarget }) => put('measure', currentTarget.value)}
      />
      <NativeSelect
        label={t('reports.own.rows')}
        value={asked.rows}
        data={dimensions}
        onChange={({ currentTarget }) => put('rows', currentTarget.value)}
      />
      <NativeSelect
        label={t('reports.own.columns')}
        value={asked.columns ?? ''}
        data={[{ value: '', label: t('reports.own.none') }, ...dimensions]}
        onChange={({ currentTarget }) => put('columns', currentTarget.value)}
      />
    </div>
  );
}
