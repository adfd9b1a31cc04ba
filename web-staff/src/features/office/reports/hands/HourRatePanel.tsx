import { TextInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { SaveVolunteerHourRateDocument } from './SaveVolunteerHourRate.generated';
import type { VolunteerHourRateQuery } from './VolunteerHourRate.generated';
import { VolunteerHourRateDocument } from './VolunteerHourRate.generated';

/** Says what the library holds an hour of a volunteer to be worth, and lets it be changed. */
export function HourRatePanel({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(VolunteerHourRateDocument, { fetchPolicy: 'no-cache' });
  const rate = data?.volunteerHourRate;
  return (
    <section className="panel report-part" aria-label={t('reports.rate.title')}>
      <header>
        <h2>{t('reports.rate.title')}</h2>
        <span className="spacer" />
        {data !== undefined && (
          <Button small onClick={() => setOpen(true)}>
            {t('reports.rate.edit')}
          </Button>
        )}
      </header>
      <div className="report-body">
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={1} />}
        {data !== undefined && (
          <p className="quiet">
            {rate
              ? t('reports.rate.known', { rupiah: money(rate.rupiah), source: rate.source })
              : t('reports.rate.none')}
          </p>
        )}
      </div>
      {isOpen && data !== undefined && (
        <RateDialog
          rate={data.volunteerHourRate}
          onClose={() => setOpen(false)}
          onChanged={() => {
            void refetch();
            onChanged();
          }}
        />
      )}
    </section>
  );
}

type RateDialogProps = {
  readonly rate: VolunteerHourRateQuery['volunteerHourRate'];
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

function RateDialog({ rate, onClose, onChanged }: RateDialogProps) {
  const { t } = useTranslation();
  const [rupiah, setRupiah] = useState(rate === null ? '' : String(rate.rupiah));
  const [source, setSource] = useState(rate?.source ?? '');
  const act = useAnnouncedMutation(SaveVolunteerHourRateDocument, {
    payloadOf: (answer) => answer.saveVolunteerHourRate,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('reports.rate.title')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() =>
        void act.run(
          () => ({ rupiah: Number(rupiah) || 0, source }),
          () => t('reports.rate.saved'),
        )
      }
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('reports.rate.rupiah')}
        inputMode="numeric"
        value={rupiah}
        onChange={({ currentTarget: { value } }) => setRupiah(value)}
      />
      <TextInput
        label={t('reports.rate.source')}
        description={t('reports.rate.sourceHint')}
        maxLength={200}
        value={source}
        onChange={({ currentTarget: { value } }) => setSource(value)}
      />
    </ActDialog>
  );
}
