import { useEffect, useId } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { StateShape } from '../../../../lib/ui/StateShape';
import { findErrorText } from '../../../../lib/form/form-field';
import type { EventForm } from '../form-values';
import { findUsualRoom, listFormats, listKinds, offeredKinds, withKind } from '../kind-defaults';
import { useEventChoices } from '../use-event-choices';

/** Asks first what kind of event it is; what is usual for it follows, as far as nobody wrote otherwise. */
export function KindSection({ form, isNew }: { readonly form: EventForm; readonly isNew: boolean }) {
  const { t } = useTranslation();
  const name = useId();
  const { spacesOf } = useEventChoices();
  const { values } = form;
  const kinds = isNew ? offeredKinds : listKinds(values.format, form.values.opened.kind);
  useUsualRoom(form, isNew);
  const error = findErrorText(form, 'kind');
  const choose = (kind: (typeof kinds)[number]) => {
    if (!isNew) return form.setFieldValue('kind', kind);
    const rooms = spacesOf(values.branchId, values.spaceId);
    const format = listFormats(kind)[0];
    form.setValues(withKind(values, { kind, format }, (one) => findUsualRoom(one, rooms)));
  };
  return (
    <section className="form-section">
      <fieldset className="kind-choices">
        <legend className="field-label">{t('eventEditor.kindQuestion')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className={kind === values.kind ? 'kind-choice is-on' : 'kind-choice'}>
            <input
              type="radio"
              name={name}
              data-path={kind === values.kind ? 'kind' : undefined}
              // The kind is what a new event begins with.
              autoFocus={isNew && kind === values.kind}
              checked={kind === values.kind}
              onChange={() => choose(kind)}
            />
            {t(`eventTerms.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      {error !== undefined && (
        <div className="field-error" role="status">
          <StateShape state="blocked" />
          <span>{error}</span>
        </div>
      )}
    </section>
  );
}

/** Gives a new form the room its kind usually has, once the rooms are known and before anybody wrote anything. */
function useUsualRoom(form: EventForm, isNew: boolean): void {
  const { spacesOf } = useEventChoices();
  const { values } = form;
  const usual = isNew ? findUsualRoom(values.kind, spacesOf(values.branchId, '')) : '';
  useEffect(() => {
    if (usual === '' || values.spaceId !== '' || form.isDirty()) return;
    const next = { ...values, spaceId: usual };
    form.setValues(next);
    form.resetDirty(next);
  });
}
