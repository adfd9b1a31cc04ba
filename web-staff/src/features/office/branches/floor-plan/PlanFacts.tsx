import { Checkbox, NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { WordsGroup } from '../../../../lib/form/WordsGroup';
import type { Words } from '../../../../lib/form/words';
import { toWords, wordsInput } from '../../../../lib/form/words';
import type { DraftPicture } from '../../../../lib/upload/PictureField';
import { PictureField } from '../../../../lib/upload/PictureField';
import type { EditedPlan } from './plan-draft';
import type { FloorPlanChanges } from './UpdateFloorPlan.generated';

/** What is said of a plan beside what it draws. */
export type PlanValues = {
  readonly name: Words;
  readonly width: number;
  readonly height: number;
  readonly isPublic: boolean;
  readonly drawing: DraftPicture | null;
};

/** The facts of a plan as it was read. */
export function toPlanValues({ name, width, height, isPublic, drawingUrl }: EditedPlan): PlanValues {
  return {
    name: toWords(name),
    width,
    height,
    isPublic,
    drawing: drawingUrl === null ? null : { uploadId: '', url: drawingUrl },
  };
}

/** What is sent of the facts; a picture that was there before is not named again. */
export function planChanges({ name, width, height, isPublic, drawing }: PlanValues): FloorPlanChanges {
  const picture = drawing === null ? { drawingUploadId: null } : { drawingUploadId: drawing.uploadId };
  return {
    name: wordsInput(name),
    width,
    height,
    isPublic,
    ...(drawing?.uploadId === '' ? {} : picture),
  };
}

/** The fields of a plan: its name, how large it is, the picture under it, whether everybody sees it. */
export function PlanFacts({ form }: { readonly form: UseFormReturnType<PlanValues> }) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <div className="panel-body stack">
        <div className="form-grid">
          <WordsGroup>
            <WordsFields form={form} path="name" label={t('floorPlan.name')} />
          </WordsGroup>
          {(['width', 'height'] as const).map((side) => (
            <NumberInput
              key={side}
              className="span-3"
              label={t(`floorPlan.plan.${side}`)}
              min={20}
              max={1000}
              allowDecimal={false}
              {...form.getInputProps(side)}
            />
          ))}
        </div>
        <PictureField
          label={t('floorPlan.drawing')}
          name={form.values.name.indonesian}
          picture={form.values.drawing}
          onPicture={(drawing) => form.setFieldValue('drawing', drawing)}
        />
        <Checkbox label={t('floorPlan.isPublic')} {...form.getInputProps('isPublic', { type: 'checkbox' })} />
      </div>
    </section>
  );
}
