import { saveFile } from '@pustaka/web-shared/browser/save-file.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { calendarFile } from './calendar-file';
import type { CalendarEntry } from './calendar-file';

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
