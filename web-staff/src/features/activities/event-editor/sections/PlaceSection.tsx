import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { placeKinds } from '../../../../lib/events/terms';
import { textField } from '../../../../lib/form/form-field';
import { useSession } from '../../../../lib/session/session-context';
import type { EventForm } from '../form-values';
import { useEventChoices } from '../use-event-choices';

/** Asks where the event takes place. */
export function PlaceSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { placeKind } = form.values;
  return (
    <section className="form-section" aria-labelledby="section-place">
      <h2 id="section-place">{t('eventEditor.section.place')}</h2>
      <div className="form-grid">
        <NativeSelect
          className="span-2"
          label={t('eventEditor.field.placeKind')}
          data={placeKinds.map((value) => ({ value, label: t(`eventTerms.place.${value}`) }))}
          {...textField(form, 'placeKind')}
        />
        {placeKind === 'BRANCH' && <BranchFields form={form} />}
        {placeKind === 'ELSEWHERE' && (
          <TextInput
            className="span-2"
            label={t('eventEditor.field.venueName')}
            {...textField(form, 'venueName')}
          />
        )}
        {placeKind === 'ELSEWHERE' && (
          <TextInput
            className="span-2"
            label={t('eventEditor.field.venueAddress')}
            {...textField(form, 'venueAddress')}
          />
        )}
        {placeKind !== 'ELSEWHERE' && (
          <TextInput
            className="span-4"
            type="url"
            label={t('eventEditor.field.onlineUrl')}
            description={t('eventEditor.onlineHint')}
            placeholder={t('eventEditor.urlHint')}
            {...textField(form, 'onlineUrl')}
          />
        )}
      </div>
    </section>
  );
}

function BranchFields({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const { spacesOf } = useEventChoices();
  const { branchId, spaceId } = form.values;
  const spaces = spacesOf(branchId, spaceId).map(({ id, name, capacity }) => ({
    value: id,
    label: capacity === null ? name.text : t('eventEditor.spaceSeats', { name: name.text, seats: capacity }),
  }));
  const branch = textField(form, 'branchId');
  return (
    <>
      <NativeSelect
        className="span-2"
        label={t('eventEditor.field.branch')}
        data={[
          { value: '', label: t('eventEditor.chooseBranch') },
          ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        {...branch}
        onChange={({ currentTarget }) => form.setValues({ branchId: currentTarget.value, spaceId: '' })}
      />
      <NativeSelect
        className="span-2"
        label={t('eventEditor.field.space')}
        data={[{ value: '', label: t('events.wholeHouse') }, ...spaces]}
        {...textField(form, 'spaceId')}
      />
    </>
  );
}
