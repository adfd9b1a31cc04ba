import { NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import type { StaffPeriod } from '../staff-period';
import type { PaperSheets } from './use-paper-sheets';

const SEXES = ['FEMALE', 'MALE'] as const;
const EDUCATIONS = ['SD', 'SMP', 'SMA', 'S1', 'S2', 'S3'] as const;

type PaperFactsProps = {
  readonly period: StaffPeriod;
  readonly sheets: Pick<PaperSheets, 'service' | 'facts' | 'choose'>;
};

/** Takes what stands at the head of a sheet; the service stays from sheet to sheet. */
export function PaperFacts({ period, sheets }: PaperFactsProps) {
  const { t } = useTranslation();
  const { service, facts } = sheets;
  return (
    <div className="row wrap">
      <NativeSelect
        label={t('satisfaction.service')}
        value={service}
        data={period.links.map((link) => ({ value: link.service.code, label: link.service.name.text }))}
        onChange={({ currentTarget: { value } }) => sheets.choose({ service: value })}
      />
      <NativeSelect
        label={t('satisfaction.sex')}
        value={facts.sex ?? ''}
        data={[
          { value: '', label: t('satisfaction.notTold') },
          ...SEXES.map((value) => ({ value, label: t(`satisfaction.values.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          sheets.choose({ facts: { ...facts, sex: SEXES.find((one) => one === value) ?? null } })
        }
      />
      <NativeSelect
        label={t('satisfaction.education')}
        value={facts.education ?? ''}
        data={[
          { value: '', label: t('satisfaction.notTold') },
          ...EDUCATIONS.map((value) => ({ value, label: t(`satisfaction.values.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          sheets.choose({ facts: { ...facts, education: EDUCATIONS.find((one) => one === value) ?? null } })
        }
      />
    </div>
  );
}
