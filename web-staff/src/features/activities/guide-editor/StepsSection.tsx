import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../i18n/use-translation';
import { textField } from '../../../lib/form/form-field';
import { WordsFields } from '../../../lib/form/WordsFields';
import { TEMPLATES } from '../../../lib/guides/terms';
import { Button } from '../../../lib/ui/Button';
import { IconButton } from '../../../lib/ui/IconButton';
import { movedTo } from '../../../lib/ui/MovableRow';
import { emptyStep } from './guide-values';
import type { DraftStep, GuideValues } from './guide-values';

type Form = UseFormReturnType<GuideValues>;

/**
 * Asks for the steps in their order; a step keeps its ticks while it is changed or moved, and loses them when
 * it is taken away.
 */
export function StepsSection({ form }: { readonly form: Form }) {
  const { t } = useTranslation();
  const { steps } = form.values;
  const put = (next: readonly DraftStep[]) => form.setFieldValue('steps', [...next]);
  return (
    <section className="panel" aria-labelledby="guide-steps">
      <header>
        <h2 id="guide-steps">{t('guides.section.steps')}</h2>
      </header>
      <div className="panel-body">
        <ol>
          {steps.map((step, index) => (
            <li key={step.id ?? `new-${index}`}>
              <StepFields
                form={form}
                index={index}
                onMove={(to) => put(movedTo(steps, index, to))}
                onRemove={() => put(steps.filter((_, place) => place !== index))}
              />
            </li>
          ))}
        </ol>
        <Button small onClick={() => put([...steps, emptyStep])}>
          {t('guides.addStep')}
        </Button>
      </div>
    </section>
  );
}

type StepFieldsProps = {
  readonly form: Form;
  readonly index: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

function StepFields({ form, index, onMove, onRemove }: StepFieldsProps) {
  const { t } = useTranslation();
  const path = `steps.${index}`;
  const name =
    form.values.steps[index]?.name.indonesian.trim() || t('guides.stepNumber', { number: index + 1 });
  const isRefused = Object.keys(form.errors).some((field) => field.startsWith(`${path}.`));
  return (
    <details className="part-card" open={isRefused || form.values.steps[index]?.id === null}>
      <summary>{`${index + 1}. ${name}`}</summary>
      <div className="form-grid">
        <WordsFields form={form} path={`${path}.name`} label={t('guides.field.stepName')} />
        <WordsFields form={form} path={`${path}.hint`} label={t('guides.field.hint')} />
        <WordsFields
          form={form}
          path={`${path}.text`}
          label={t('guides.field.text')}
          hint={t('guides.field.textHint')}
          lines={3}
        />
        <TextInput
          className="span-3"
          type="url"
          label={t('guides.field.linkUrl')}
          maxLength={300}
          {...textField(form, `${path}.linkUrl`)}
        />
        <NativeSelect
          className="span-3"
          label={t('guides.field.template')}
          data={[
            { value: '', label: t('guides.noTemplate') },
            ...TEMPLATES.map((value) => ({ value, label: t(`guideTerms.template.${value}`) })),
          ]}
          {...textField(form, `${path}.template`)}
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
          disabled={index === form.values.steps.length - 1}
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
