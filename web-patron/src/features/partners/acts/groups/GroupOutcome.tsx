import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { RejectedRows } from '../../../../lib/pupil-lists/RejectedRows';
import type { RegisterGroupMutation } from './RegisterGroup.generated';

/** Says what became of a group, and gives back the rows that were not registered. */
export function GroupOutcome({
  answer: { registration, rejectedRows, rejectedCsv },
}: {
  readonly answer: RegisterGroupMutation['registerPartnerGroup'];
}): ReactElement {
  const { t } = useTranslation('partnerActs');
  return (
    <>
      {registration !== null && (
        <p className="outcome">
          {t(`groups.sent.${registration.status === 'CONFIRMED' ? 'here' : 'waiting'}`, {
            count: registration.partySize,
          })}
        </p>
      )}
      <RejectedRows
        rows={rejectedRows}
        csv={rejectedCsv}
        words={{
          title: t('groups.rejected', { count: rejectedRows.length }),
          row: (row) => t('groups.rejectedRow', row),
          download: t('groups.download'),
          fileName: t('groups.fileName'),
        }}
      />
    </>
  );
}
