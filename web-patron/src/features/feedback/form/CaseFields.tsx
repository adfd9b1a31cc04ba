import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';

import { refusalAt } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale } from '../../../lib/language';
import { SelectField } from '../../../lib/ui/SelectField';
import { TextBox } from '../../../lib/ui/TextBox';
import { TextField } from '../../../lib/ui/TextField';
import type { Entries, EntriesChange } from './entries';
import { KINDS } from './entries';
import { FeedbackPlacesDocument } from './FeedbackPlaces.generated';
import { PhotoField } from './PhotoField';

type CaseFieldsProps = {
  readonly entries: Entries;
  readonly refusals: readonly Refusal[];
  readonly onChange: (change: EntriesChange) => void;
};

/** Asks what somebody wants to say, and where it happened. */
export function CaseFields(props: CaseFieldsProps): ReactElement {
  const { entries, refusals, onChange } = props;
  const { t } = useTranslation('feedback');
  return (
    <>
      <KindFields {...props} />
      {entries.kind !== 'QUESTION' && <PlaceFields {...props} />}
      <TextBox
        label={t(`text.${entries.kind}`)}
        hint={t('textHint')}
        rows={6}
        required
        maxLength={4000}
        value={entries.text}
        refusal={refusalAt(refusals, 'case', 'text')}
        onType={(text) => onChange(() => ({ text }))}
      />
      {entries.kind === 'PRAISE' && (
        <TextField
          label={t('praised')}
          hint={t('praisedHint')}
          maxLength={120}
          value={entries.praisedName}
          refusal={refusalAt(refusals, 'case', 'praisedName')}
          onType={(praisedName) => onChange(() => ({ praisedName }))}
        />
      )}
      <PhotoField
        photos={entries.photos}
        refusal={refusalAt(refusals, 'case', 'photoIds')}
        onChange={(change) => onChange(({ photos }) => ({ photos: change(photos) }))}
      />
    </>
  );
}

function KindFields({ entries, onChange }: CaseFieldsProps): ReactElement {
  const { t } = useTranslation('feedback');
  return (
    <fieldset className="feedback-kinds">
      <legend>{t('kindLegend')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name="kind"
            checked={entries.kind === kind}
            onChange={() => onChange(() => ({ kind }))}
          />
          <b>{t(`kind.${kind}`)}</b>
          <span className="small">{t(`kindText.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PlaceFields({ entries, refusals, onChange }: CaseFieldsProps): ReactElement {
  const { t } = useTranslation('feedback');
  const { branches, serviceStandards } = useSuspenseQuery(FeedbackPlacesDocument, {
    variables: { locale: useLocale() },
  }).data;
  return (
    <div className="feedback-pair">
      {serviceStandards.length > 0 && (
        <SelectField
          label={t('service')}
          value={entries.standardId}
          options={[
            { value: '', label: t('anyService') },
            ...serviceStandards.map(({ id, name }) => ({ value: id, label: name.text })),
          ]}
          onChoose={(standardId) => onChange(() => ({ standardId }))}
        />
      )}
      <SelectField
        label={t('branch')}
        value={entries.branchId}
        options={[
          { value: '', label: t('anyBranch') },
          ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        onChoose={(branchId) => onChange(() => ({ branchId }))}
      />
      <TextField
        label={t('place')}
        maxLength={120}
        value={entries.place}
        refusal={refusalAt(refusals, 'case', 'place')}
        onType={(place) => onChange(() => ({ place }))}
      />
    </div>
  );
}
