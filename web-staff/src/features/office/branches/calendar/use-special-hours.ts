import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { toWeekday } from '@pustaka/web-shared/format/weekday.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { hoursDraft, hoursInput, impossibleDays } from '../hours-draft';
import type { HoursDraft } from '../hours-draft';
import type { CalendarYearQuery } from './CalendarYear.generated';
import type { ClosureReach } from './closure-reach';
import { reachesAny } from './closure-reach';
import { SaveSpecialHoursDocument } from './SaveSpecialHours.generated';

/** A line of the calendar of a year. */
export type CalendarEntry = CalendarYearQuery['calendarEntries'][number];

export type SpecialHoursProps = {
  readonly branchId: string;
  /** Hours that are moved or changed; null for new ones. */
  readonly entry: CalendarEntry | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

type HoursFields = {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly isAll: boolean;
  readonly hours: HoursDraft;
};

/** Holds hours that differ on some days; saving asks first what would fall out, and shows it if anything would. */
export function useSpecialHours({ branchId, entry, onClose, onChanged }: SpecialHoursProps) {
  const { t } = useTranslation();
  const today = todayInJakarta(new Date());
  const [fields, setFields] = useState<HoursFields>(() => firstFields(entry, today));
  const [preview, setPreview] = useState<ClosureReach | null>(null);
  const act = useAnnouncedMutation(SaveSpecialHoursDocument, {
    payloadOf: ({ saveSpecialHours }) => saveSpecialHours,
    onDone: () => undefined,
  });
  // What was told holds for these hours only: after a change it is asked again.
  const change = (changes: Partial<HoursFields>) => {
    setPreview(null);
    setFields({ ...fields, ...changes });
  };
  const { from, to, name, isAll, hours } = fields;
  const weekday = toWeekday(from === '' ? today : from);
  const input = {
    branchId: isAll ? null : branchId,
    fromDate: from,
    untilDate: to,
    name: name.trim(),
    spans: hoursInput(hours).filter((span) => from !== to || span.weekday === weekday),
    replacesId: entry?.id ?? null,
  };
  const ask = (isPreview: boolean) =>
    act.run(
      (idempotencyKey) => ({ ...input, isPreview, idempotencyKey }),
      (reach) => {
        if (isPreview)
          return reachesAny(reach) ? t('specialHours.lookFirst') : t('specialHours.reachesNothing');
        return reach.restoredCount > 0
          ? t('specialHours.savedBack', { name: input.name, count: reach.restoredCount })
          : t('calendar.saved', { name: input.name });
      },
    );
  const submit = async () => {
    if (impossibleDays(hours).length > 0) return;
    if (preview === null) {
      const reach = await ask(true);
      if (reach === null) return;
      if (reachesAny(reach)) return setPreview(reach);
    }
    if ((await ask(false)) === null) return;
    onChanged();
    onClose();
  };
  return { ...fields, weekday, preview, act, change, submit: () => void submit() };
}

function firstFields(entry: CalendarEntry | null, today: string): HoursFields {
  if (entry === null) return { from: today, to: today, name: '', isAll: false, hours: hoursDraft([]) };
  const { fromDate: from, untilDate: to, name, branch, spans } = entry;
  // Of one day the weekday counts for nothing, but the editor shows the hours on that day.
  const onDay = from === to ? spans.map((span) => ({ ...span, weekday: toWeekday(from) })) : spans;
  return { from, to, name, isAll: branch === null, hours: hoursDraft(onDay) };
}
