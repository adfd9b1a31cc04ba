import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { findErrorText } from '../../../../lib/form/form-field';
import { emptyWords } from '../../../../lib/form/words';
import { useTitleChoices } from '../../../../lib/titles/use-title-choices';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import { MovableRow, movedTo } from '../../../../lib/ui/MovableRow';
import type { DraftTitle } from '../event-draft';
import type { EventForm } from '../form-values';

/**
 * Asks which titles of the catalogue go with the event, found as readers find them, each with a reason if
 * there is one.
 */
export function ReadingSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, isWaiting } = useTitleChoices(text);
  const { titles } = form.values;
  const nothing = found.length === 0 ? t('eventEditor.noTitle') : undefined;
  const waiting = isWaiting ? t('title.picker.searching') : nothing;
  const put = (next: readonly DraftTitle[]) => form.setFieldValue('titles', next);
  const note = (index: number, indonesian: string) =>
    put(titles.map((one, place) => (place === index ? { ...one, note: { ...one.note, indonesian } } : one)));
  const onChoose = ({ id, label }: Choice) =>
    !titles.some(({ titleId }) => titleId === id) &&
    put([...titles, { titleId: id, label, note: emptyWords }]);
  const rows = titles.map((title, index) => (
    <MovableRow
      key={title.titleId}
      name={title.label}
      index={index}
      count={titles.length}
      onMove={(to) => put(movedTo(titles, index, to))}
      onRemove={() => put(titles.filter((_, place) => place !== index))}
    >
      <TextInput
        className="credit-wide"
        aria-label={t('eventEditor.reasonOf', { name: title.label })}
        placeholder={t('eventEditor.reason')}
        value={title.note.indonesian}
        onChange={({ currentTarget }) => note(index, currentTarget.value)}
      />
    </MovableRow>
  ));
  return (
    <section className="form-section" aria-labelledby="section-reading">
      <h2 id="section-reading">{t('eventEditor.section.reading')}</h2>
      <ChoicePicker
        label={t('eventEditor.field.titles')}
        path="titles"
        placeholder={t('eventEditor.titlesPlaceholder')}
        text={text}
        onText={setText}
        error={findErrorText(form, 'titles')}
        choices={isWaiting ? [] : found}
        waiting={waiting}
        onChoose={onChoose}
        onRemoveLast={() => put(titles.slice(0, -1))}
        above={rows.length > 0 && <ul className="credit-rows">{rows}</ul>}
      />
    </section>
  );
}
