import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { ShelfMark } from '../../../../lib/ui/ShelfMark';
import { fieldError } from '../../../../lib/ui/field-error';
import { labelLines } from './call-number-proposal';
import type { CallNumberParts } from './call-number-proposal';
import { findErrorText } from '../../../../lib/form/form-field';
import type { TitleForm } from '../form/form-values';
import { effectiveCallNumber } from '../form/title-draft';

const parts = ['prefix', 'classNumber', 'entryMark', 'titleMark'] as const;

/**
 * Shows the spine label as it will be printed; its parts follow class, heading and title until one is changed
 * by hand.
 */
export function CallNumberField({ form }: { readonly form: TitleForm }) {
  const { t } = useTranslation();
  const callNumber = effectiveCallNumber(form.values);
  const change = (part: keyof CallNumberParts, text: string) =>
    form.setValues({ callNumber: { ...callNumber, [part]: text }, callNumberIsOwn: true });
  return (
    <div className="call-number" role="group" aria-labelledby="call-number">
      <div>
        <span className="field-label" id="call-number">
          {t('title.call.label')}
        </span>
        <ShelfMark lines={labelLines(callNumber)} />
      </div>
      <div>
        <div className="call-number-parts">
          {parts.map((part) => (
            <TextInput
              key={part}
              label={t(`title.call.${part}`)}
              value={callNumber[part]}
              onChange={(event) => change(part, event.currentTarget.value)}
              error={fieldError(findErrorText(form, `callNumber.${part}`))}
              data-path={`callNumber.${part}`}
              autoComplete="off"
            />
          ))}
        </div>
        <div className="row" style={{ minHeight: 24 }}>
          <span className="quiet small">
            {t(form.values.callNumberIsOwn ? 'title.call.own' : 'title.call.automatic')}
          </span>
          {form.values.callNumberIsOwn && (
            <Button small weight="link" onClick={() => form.setFieldValue('callNumberIsOwn', false)}>
              {t('title.call.restore')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
