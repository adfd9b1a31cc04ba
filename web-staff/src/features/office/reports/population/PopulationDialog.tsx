import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { CityPopulationQuery } from './CityPopulation.generated';
import { populationEntries, toPopulationInput } from './population-draft';
import { SaveCityPopulationDocument } from './SaveCityPopulation.generated';

type Population = CityPopulationQuery['cityPopulation'];
type PopulationDialogProps = {
  readonly population: Population;
  readonly year: number;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes how many people live in each kelurahan in a year, and who counted them. */
export function PopulationDialog({ population, year, onClose, onChanged }: PopulationDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => populationEntries(population, year));
  const act = useAnnouncedMutation(SaveCityPopulationDocument, {
    payloadOf: ({ saveCityPopulation }) => saveCityPopulation,
    onDone: onChanged,
  });
  const save = async () => {
    const done = await act.run(
      () => toPopulationInput(draft),
      () => t('reports.population.saved'),
    );
    if (done !== null) onClose();
  };
  const write = (code: string, text: string) =>
    setDraft((before) => ({ ...before, texts: { ...before.texts, [code]: text } }));
  return (
    <ActDialog
      title={t('reports.population.title')}
      act={act}
      isDone={false}
      submit={t('reports.population.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      size={640}
    >
      <TextInput
        label={t('reports.population.year')}
        inputMode="numeric"
        value={draft.year}
        onChange={({ currentTarget }) => setDraft({ ...draft, year: currentTarget.value })}
      />
      <TextInput
        label={t('reports.population.source')}
        description={t('reports.population.sourceHint')}
        maxLength={200}
        value={draft.source}
        onChange={({ currentTarget }) => setDraft({ ...draft, source: currentTarget.value })}
      />
      <KelurahanFields kelurahan={population.kelurahan} texts={draft.texts} onWrite={write} />
    </ActDialog>
  );
}

type KelurahanFieldsProps = {
  readonly kelurahan: Population['kelurahan'];
  readonly texts: Readonly<Record<string, string>>;
  readonly onWrite: (code: string, text: string) => void;
};

function KelurahanFields({ kelurahan, texts, onWrite }: KelurahanFieldsProps) {
  const districts = [...new Set(kelurahan.map(({ district }) => district))];
  return districts.map((district) => (
    <fieldset key={district} className="report-kelurahan">
      <legend>{district}</legend>
      {kelurahan
        .filter((some) => some.district === district)
        .map(({ kelurahanCode, name }) => (
          <TextInput
            key={kelurahanCode}
            label={name}
            inputMode="numeric"
            value={texts[kelurahanCode] ?? ''}
            onChange={({ currentTarget }) => onWrite(kelurahanCode, currentTarget.value)}
          />
        ))}
    </fieldset>
  ));
}
