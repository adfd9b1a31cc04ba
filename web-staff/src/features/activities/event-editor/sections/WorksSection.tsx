import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { textField } from '../../../../lib/form/form-field';
import { emptyWords } from '../../../../lib/form/words';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import { PictureField } from '../../../../lib/upload/PictureField';
import { movedTo } from '../../../../lib/ui/MovableRow';
import type { DraftWork } from '../event-draft';
import { getFormatParts } from '../event-fields';
import type { EventForm } from '../form-values';

const blank: DraftWork = {
  name: emptyWords,
  creator: '',
  year: '',
  medium: emptyWords,
  dimensions: '',
  lender: '',
  caption: emptyWords,
  alternativeText: emptyWords,
  picture: null,
};
const facts = ['creator', 'year', 'dimensions', 'lender'] as const;

/**
 * Asks for the works shown or the pieces performed, in the order of the rooms; formats without works have no
 * such section.
 */
export function WorksSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { works, format } = form.values;
  if (!getFormatParts(format).hasWorks) return null;
  const put = (next: readonly DraftWork[]) => form.setFieldValue('works', next);
  return (
    <section className="form-section" aria-labelledby="section-works">
      <h2 id="section-works">
        {t(format === 'EXHIBITION' ? 'eventEditor.section.works' : 'eventEditor.section.pieces')}
      </h2>
      {works.map((_, index) => (
        <WorkFields
          key={index}
          form={form}
          index={index}
          onMove={(to) => put(movedTo(works, index, to))}
          onRemove={() => put(works.filter((__, place) => place !== index))}
        />
      ))}
      <Button small onClick={() => put([...works, blank])}>
        {t('eventEditor.addWork')}
      </Button>
    </section>
  );
}

type WorkFieldsProps = {
  readonly form: EventForm;
  readonly index: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

function WorkFields({ form, index, onMove, onRemove }: WorkFieldsProps) {
  const { t } = useTranslation();
  const work = form.values.works[index];
  if (work === undefined) return null;
  const path = `works.${index}` as const;
  const name = work.name.indonesian || t('eventEditor.workNumber', { number: index + 1 });
  const change = (changes: Partial<DraftWork>) =>
    form.setFieldValue(
      'works',
      form.values.works.map((one, place) => (place === index ? { ...one, ...changes } : one)),
    );
  return (
    <details
      className="part-card"
      open={work.name.indonesian === '' || form.errors[`${path}.name.indonesian`] !== undefined || undefined}
    >
      <summary>
        <span className="medium">{name}</span> <span className="quiet">{work.creator}</span>
      </summary>
      <div className="form-grid">
        <div className="span-2">
          <PictureField
            label={t('eventEditor.workPicture')}
            name={name}
            picture={work.picture}
            onPicture={(picture) => change({ picture })}
          />
        </div>
        <div className="span-4 form-grid">
          <WordsFields form={form} path={`${path}.name`} label={t('eventEditor.field.workName')} />
          {facts.map((field) => (
            <TextInput
              key={field}
              className="span-3"
              label={t(`eventEditor.field.work_${field}`)}
              {...textField(form, `${path}.${field}`)}
            />
          ))}
        </div>
        <WordsFields form={form} path={`${path}.medium`} label={t('eventEditor.field.medium')} />
        <WordsFields form={form} path={`${path}.caption`} label={t('eventEditor.field.caption')} lines={2} />
        <WordsFields
          form={form}
          path={`${path}.alternativeText`}
          label={t('eventEditor.field.alternativeText')}
          hint={t('eventEditor.alternativeHint')}
        />
      </div>
      <span className="credit-acts">
        <IconButton
          compact
          icon="chevronUp"
          label={t('eventEditor.moveUp', { name })}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        />
        <IconButton
          compact
          icon="chevronDown"
          label={t('eventEditor.moveDown', { name })}
          disabled={index === form.values.works.length - 1}
          onClick={() => onMove(index + 1)}
        />
        <IconButton
          compact
          icon="close"
          label={t('title.picker.removePerson', { name })}
          onClick={onRemove}
        />
      </span>
    </details>
  );
}
