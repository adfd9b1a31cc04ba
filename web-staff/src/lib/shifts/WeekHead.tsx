import { addDays } from '@pustaka/web-shared/format/civil-date.ts';

import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { ActNotes } from '../acts/ActNotes';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { FittedNote } from './FittedNote';
import type { Fitted } from './FittedNote';
import type { CopyShiftWeekInput } from './CopyWeek.generated';
import { usePageKeys } from './use-page-keys';
import { CopyWeekDocument } from './CopyWeek.generated';

type HeadProps = {
  readonly monday: string;
  readonly thisMonday: string;
  readonly onGo: (monday: string) => void;
};

/** Leads from week to week. */
export function WeekSteps({ monday, thisMonday, onGo }: HeadProps) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <IconButton
        icon="chevronLeft"
        label={t('shifts.weekBefore')}
        onClick={() => onGo(addDays(monday, -7))}
      />
      <Button onClick={() => onGo(thisMonday)}>{t('shifts.thisWeek')}</Button>
      <IconButton
        icon="chevronRight"
        label={t('shifts.weekAfter')}
        onClick={() => onGo(addDays(monday, 7))}
      />
    </span>
  );
}

type PlanProps = {
  readonly branchId: string;
  readonly audience: CopyShiftWeekInput['audience'];
  readonly monday: string;
  readonly onNew: () => void;
  readonly onDone: () => void;
};

/** Makes a shift, or copies what the week before needed; what is there already is left alone. */
export function PlanWeek({ branchId, audience, monday, onNew, onDone }: PlanProps) {
  const { t } = useTranslation();
  const [fitted, setFitted] = useState<Fitted>([]);
  const copy = useAnnouncedMutation(CopyWeekDocument, { payloadOf: (a) => a.copyShiftWeek, onDone });
  const from = addDays(monday, -7);
  const isRoster = audience === 'STAFF';
  const copyWeek = (keepsPeople: boolean) =>
    void copy.run(
      (idempotencyKey) => ({ branchId, audience, from, to: monday, keepsPeople, idempotencyKey }),
      (done) => {
        setFitted(done.fitted ?? []);
        return t('shifts.copied', { n: done.shifts?.length ?? 0 });
      },
    );
  usePageKeys({ c: () => copyWeek(isRoster) });
  return (
    <div className="stack shift-plan">
      <div className="row wrap">
        <Button weight="primary" onClick={onNew}>
          {t('shifts.new')}
        </Button>
        <Button busy={copy.loading} onClick={() => copyWeek(false)}>
          {t('shifts.copyLast')}
        </Button>
        {isRoster && (
          <Button busy={copy.loading} onClick={() => copyWeek(true)}>
            {t('shifts.copyPeople')}
          </Button>
        )}
      </div>
      <ActNotes error={copy.error} messages={copy.messages} />
      <FittedNote fitted={fitted} />
    </div>
  );
}
