import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { fieldError } from '../../../../lib/ui/field-error';
import type { EventForm } from '../form-values';
import { usualMinutes } from '../kind-defaults';
import { emptySession } from './session-plan';
import { readSeries } from './series-words';

/** Asks for a whole series in one line of words; what cannot be read is told, and nothing is guessed. */
export function SeriesField({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const [isLeft, setIsLeft] = useState(false);
  const { plan, kind } = form.values;
  const isAllDay = plan.sessions[0]?.isAllDay ?? false;
  const read = (line: string) => readSeries(line, { minutes: usualMinutes(kind), isAllDay });
  const series = plan.line.trim() === '' ? null : read(plan.line);
  const write = (line: string) => {
    setIsLeft(false);
    const next = line.trim() === '' ? null : read(line);
    if (next === null || 'problem' in next) return form.setFieldValue('plan', { ...plan, line });
    const first = plan.sessions[0] ?? emptySession;
    form.setFieldValue('plan', {
      line,
      sessions: [{ ...first, ...next.session }],
      repeat: { ...plan.repeat, ...next.repeat },
    });
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
