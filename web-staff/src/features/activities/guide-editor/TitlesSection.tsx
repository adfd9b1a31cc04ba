import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { findErrorText } from '../../../lib/form/form-field';
import { useTitleChoices } from '../../../lib/titles/use-title-choices';
import { ChoicePicker } from '../../../lib/ui/ChoicePicker';
import { MovableRow, movedTo } from '../../../lib/ui/MovableRow';
import type { GuideValues } from './guide-values';

/** Asks which titles of the catalogue go with a guide; the portal shows whether they are on the shelf. */
export function TitlesSection({ form }: { readonly form: UseFormReturnType<GuideValues> }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, isWaiting } = useTitleChoices(text);
  const { titles } = form.values;
  const put = (next: GuideValues['titles']) => form.setFieldValue('titles', [...next]);
  const nothing = found.length === 0 ? t('eventEditor.noTitle') : undefined;
  return (
    <section className="panel" aria-labelledby="guide-titles">
      <header>
        <h2 id="guide-titles">{t('guides.section.titles')}</h2>
      </header>
      <div className="panel-body">
        <ChoicePicker
          label={t('eventEditor.field.titles')}
          path="titleIds"
          placeholder={t('eventEditor.titlesPlaceholder')}
          text={text}
          onText={setText}
          error={findErrorText(form, 'titleIds')}
          choices={isWaiting ? [] : found}
          waiting={isWaiting ? t('title.picker.searching') : nothing}
          onChoose={({ id, label }) =>
            !titles.some((one) => one.id === id) && put([...titles, { id, label }])
          }
          onRemoveLast={() => put(titles.slice(0, -1))}
          above={
            titles.length > 0 && (
              <ul className="credit-rows">
                {titles.map(({ id, label }, index) => (
                  <MovableRow
                    key={id}
                    name={label}
                    index={index}
                    count={titles.length}
                    onMove={(to) => put(movedTo(titles, index, to))}
                    onRemove={() => put(titles.filter((_, place) => place !== index))}
                  />
                ))}
              </ul>
            )
          }
        />
      </div>
    </section>
  );
}
