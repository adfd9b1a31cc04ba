import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { fieldError } from '../../../../lib/ui/field-error';
import type { EventForm } from '../form-values';
import { usualHours, usualMinutes } from '../kind-defaults';
import { planFromLine } from './plan-from-line';
import { readSeries } from './series-words';

/**
 * Asks for a whole series in one line of words; what cannot be read is told, nothing is guessed, and nothing of the
 * line before is kept: what stands below is what this line says.
 */
export function SeriesField({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const [isLeft, setIsLeft] = useState(false);
  const { plan, kind } = form.values;
  const usual = usualHours(kind);
  const { isAllDay } = usual;
  const read = (line: string) => readSeries(line, { minutes: usualMinutes(kind), isAllDay });
  const series = plan.line.trim() === '' ? null : read(plan.line);
  const write = (line: string) => {
    setIsLeft(false);
    const next = line.trim() === '' ? null : read(line);
    form.setFieldValue('plan', planFromLine(plan, { line, series: next, usual }));
  };
  const problem =
    series !== null && 'problem' in series
      ? t(`plan.series.${series.problem}`, { words: series.words })
      : undefined;
  return (
    <TextInput
      label={t('plan.series.label')}
      description={t(isAllDay ? 'plan.series.daysHint' : 'plan.series.hint')}
      autoComplete="off"
      maxLength={160}
      value={plan.line}
      data-unread={problem === undefined ? undefined : true}
      error={fieldError(isLeft ? problem : undefined)}
      onChange={({ currentTarget }) => write(currentTarget.value)}
      onBlur={() => setIsLeft(true)}
    />
  );
}
