import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/useTranslation';
import { saveFile } from '../saveFile';
import { calendarFile } from './calendarFile';
import type { CalendarEntry } from './calendarFile';

/** Hands a consultation over to the calendar of the device. */
export function CalendarLink(entry: CalendarEntry): ReactElement {
  const { t } = useTranslation('consultation');
  const onSave = () => saveFile('konsultasi.ics', 'text/calendar', calendarFile(entry, new Date()));
  return (
    <button type="button" className="btn quiet" onClick={onSave}>
      {t('toCalendar')}
    </button>
  );
}
