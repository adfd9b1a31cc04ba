import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useSession } from '../../../../lib/session/session-context';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { Row } from '../board/board-times';
import { useBookingWords } from '../board/use-booking-words';
import { BookerFields } from './BookerFields';
import { OverrideField } from './OverrideField';
import { canPass } from './refusals';
import { RefusalNotes } from './RefusalNotes';
import { SpanFields } from './SpanFields';
import { useDeskBooking } from './use-desk-booking';
import type { FirstValues } from './use-desk-booking';

type DialogProps = {
  readonly row: Row;
  readonly first: FirstValues;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Books a space or one of its items for whoever stands at the desk. */
export function BookRoomDialog({ row, first, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const close = () => {
    onDone();
    onClose();
  };
  const { dateOf } = useDisplay();
  const { span } = useBookingWords();
  const { values, change, submit, take, act, missing, missed } = useDeskBooking(row, first, close);
  return (
    <ActDialog
      title={t('rooms.bookTitle', { name: row.space.name.text })}
      act={{ loading: act.loading, error: undefined, messages: [] }}
      isDone={missed !== null}
      submit={t('rooms.book')}
      onSubmit={submit}
      onClose={missed === null ? onClose : close}
      size={520}
    >
      {missed !== null && (
        <Note state="attention">
          <p>{t('rooms.seriesMissed')}</p>
          <ul className="plain-lines">
            {missed.map((week) => (
              <li key={week.startsAt}>
                {[
                  `${dateOf(week.startsAt)}, ${span(week)}`,
                  ...week.userErrors.map(({ message }) => message),
                ].join(' · ')}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <RefusalNotes error={act.error} refusals={act.errors} onTake={take} />
      {missing !== null && <Note state="blocked">{t(`rooms.missing.${missing}`)}</Note>}
      <BookerFields values={values} onChange={change} />
      <SpanFields row={row} values={values} onChange={change} />
      <TextInput
        label={t('rooms.people')}
        inputMode="numeric"
        maxLength={4}
        value={values.people}
        onChange={({ currentTarget }) => change({ people: currentTarget.value })}
      />
      <TextInput
        label={t('rooms.weeks')}
        description={t('rooms.weeksHint')}
        inputMode="numeric"
        maxLength={2}
        value={values.weeks}
        onChange={({ currentTarget }) => change({ weeks: currentTarget.value })}
      />
      <TextInput
        label={t('rooms.purpose')}
        maxLength={200}
        value={values.purpose}
        onChange={({ currentTarget }) => change({ purpose: currentTarget.value })}
      />
      {(canPass(act.errors, can) || (values.weeks !== '1' && can('BOOKINGS_OVERRIDE'))) && (
        <OverrideField
          value={values.overrideReason}
          onChange={(overrideReason) => change({ overrideReason })}
        />
      )}
    </ActDialog>
  );
}
