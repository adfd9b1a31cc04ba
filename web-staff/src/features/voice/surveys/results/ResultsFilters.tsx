import { NativeSelect, TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { ShownSurvey } from '../shown-survey';
import { waves } from './results-filter';

/** Chooses which sheets are counted: of an event, of a wave, of some months. */
export function ResultsFilters({ survey }: { readonly survey: ShownSurvey }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const field = (name: string) => ({
    value: search.get(name) ?? '',
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      choose(name, value),
  });
  return (
    <div className="survey-filters">
      {survey.events.length > 0 && (
        <NativeSelect
          label={t('surveys.event')}
          data={[
            { value: '', label: t('surveys.allEvents') },
            ...survey.events.map(({ id, name, startsAt }) => ({
              value: id,
              label: [name.text, ...(startsAt === null ? [] : [dateOf(startsAt)])].join(', '),
            })),
          ]}
          {...field('event')}
        />
      )}
      {survey.kind === 'OUTCOME' && (
        <NativeSelect
          label={t('surveys.wave.label')}
          data={[
            { value: '', label: t('surveys.wave.all') },
            ...waves.map((value) => ({ value, label: t(`surveys.wave.${value}`) })),
          ]}
          {...field('wave')}
        />
      )}
      <TextInput type="month" label={t('surveys.fromMonth')} {...field('from')} />
      <TextInput type="month" label={t('surveys.untilMonth')} {...field('until')} />
    </div>
  );
}
