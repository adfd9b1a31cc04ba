import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ActDialog } from '../acts/ActDialog';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import type { BoardPerson } from './board-week';
import { OfferDutyDocument } from './OfferDuty.generated';
import { ShiftColleaguesDocument } from './ShiftColleagues.generated';

type DialogProps = {
  readonly person: BoardPerson;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Offers an own shift of the roster to one colleague or to all who fit; until somebody accepts it stays one's own. */
export function OfferDialog({ person, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [toStaffId, setToStaffId] = useState('');
  const { data } = useQuery(ShiftColleaguesDocument, {
    variables: { id: person.id },
    fetchPolicy: 'network-only',
  });
  const act = useAnnouncedMutation(OfferDutyDocument, {
    payloadOf: ({ offerShift }) => offerShift,
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const submit = () =>
    act.run(
      (idempotencyKey) => ({ id: person.id, toStaffId: toStaffId || null, idempotencyKey }),
      ({ askedCount }) => t('shifts.offeredTo', { n: askedCount ?? 0 }),
    );
  return (
    <ActDialog
      title={t('shifts.offerTitle')}
      act={act}
      isDone={false}
      submit={t('shifts.offer')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="quiet">{t('shifts.offerText')}</p>
      <NativeSelect
        label={t('shifts.offerTo')}
        data-autofocus
        value={toStaffId}
        data={[
          { value: '', label: t('shifts.everybody') },
          ...(data?.shiftColleagues ?? []).map(({ staffId, name }) => ({ value: staffId, label: name })),
        ]}
        onChange={({ currentTarget }) => setToStaffId(currentTarget.value)}
      />
    </ActDialog>
  );
}
