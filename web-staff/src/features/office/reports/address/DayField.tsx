import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { dateFrom, typedDate } from '../../../../lib/data/typed-date';

type DayFieldProps = {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
};

/** Takes a day as people type it, `1 10 2026`; it counts once the field is left or Enter is pressed. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(typedDate(day));
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setText(typedDate(day)), [day]);
  const settle = () => {
    const read = dateFrom(text);
    setWrong(read === null);
    if (read !== null && read !== day) onDay(read);
  };
  return (
    <TextInput
      label={label}
      value={text}
      inputMode="numeric"
      autoComplete="off"
      error={isWrong ? t('reports.notADay') : undefined}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
    />
  );
}
