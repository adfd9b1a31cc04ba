import { NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { DateField } from '../../../../lib/form/when/DateField';
import { TimeField } from '../../../../lib/form/when/TimeField';
import { toInstant } from '../../../../lib/events/jakarta-time';
import type { Row } from '../board/board-times';

/** When and where: a day, two times of the clock of Pasuruan, and an item or the whole space. */
export type SpanValues = {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly itemId: string;
};

type FieldsProps = {
  readonly row: Row;
  readonly values: SpanValues;
  /** Whether the whole space can be meant; a booking of an item stays one of an item. */
  readonly hasWhole?: boolean;
  readonly onChange: (changes: Partial<SpanValues>) => void;
};

/** Reads the span as instants; null while a part is missing. */
export function instantsOf({ date, from, to }: SpanValues) {
  if (date === '' || from === '' || to === '') return null;
  return { startsAt: toInstant(date, from), endsAt: toInstant(date, to) };
}

/** Asks when, and for which item of a space. */
export function SpanFields({ row, values, hasWhole = true, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {row.space.items.length > 0 && (
        <NativeSelect
          label={t('rooms.what')}
          value={values.itemId}
          data={[
            ...(hasWhole ? [{ value: '', label: t('rooms.whole') }] : []),
            ...row.space.items.map(({ id, code, kind }) => ({
              value: id,
              label: `${code} (${t(`rooms.kind.${kind}`)})`,
            })),
          ]}
          onChange={({ currentTarget }) => onChange({ itemId: currentTarget.value })}
        />
      )}
      <DateField label={t('rooms.day')} value={values.date} onChange={(date) => onChange({ date })} />
      <div className="row wrap">
        <TimeField label={t('rooms.from')} value={values.from} onChange={(from) => onChange({ from })} />
        <TimeField label={t('rooms.to')} value={values.to} onChange={(to) => onChange({ to })} />
      </div>
    </>
  );
}
