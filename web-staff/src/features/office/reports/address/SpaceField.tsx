import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAddressField } from '../../../../lib/page/use-address-field';
import { ReportSpacesDocument } from './ReportSpaces.generated';
import type { ReportAddress } from './report-address';

/** Chooses one space of the chosen branch; the address keeps it. */
export function SpaceField({ address: { branchId, spaceId } }: { readonly address: ReportAddress }) {
  const { t } = useTranslation();
  const [, put] = useAddressField();
  const { data } = useQuery(ReportSpacesDocument, {
    variables: { branchId: branchId ?? '' },
    skip: branchId === null,
  });
  if (branchId === null) return <p className="quiet">{t('reports.spaceOfBranch')}</p>;
  return (
    <div className="report-span">
      <NativeSelect
        label={t('reports.space')}
        value={spaceId ?? ''}
        data={[
          { value: '', label: t('reports.everySpace') },
          ...(data?.branch?.spaces ?? []).map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        onChange={({ currentTarget }) => put('space', currentTarget.value)}
      />
    </div>
  );
}
