import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { CityPopulationDocument } from './CityPopulation.generated';
import { PopulationDialog } from './PopulationDialog';

type PopulationPanelProps = { readonly year: number; readonly onChanged: () => void };

/** Says whose figures of inhabitants stand in the report, and opens them to whoever may change them. */
export function PopulationPanel({ year, onChanged }: PopulationPanelProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(CityPopulationDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const known = data?.cityPopulation;
  return (
    <section className="panel report-part" aria-label={t('reports.population.title')}>
      <header>
        <h2>{t('reports.population.title')}</h2>
        <span className="spacer" />
        {known !== undefined && (
          <Button small onClick={() => setOpen(true)}>
            {t('reports.population.edit')}
          </Button>
        )}
      </header>
      <div className="report-body">
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {known === undefined && error === undefined && <SkeletonRows count={1} />}
        {known !== undefined && (
          <p className="quiet">
            {known.year === null
              ? t('reports.population.none')
              : t('reports.population.known', {
                  year: String(known.year),
                  source: known.source ?? t('reports.population.noSource'),
                })}
          </p>
        )}
      </div>
      {isOpen && known !== undefined && (
        <PopulationDialog
          population={known}
          year={year}
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
