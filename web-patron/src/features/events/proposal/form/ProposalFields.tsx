import type { ReactElement, ReactNode } from 'react';

import { refusalAt } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { SelectField } from '../../../../lib/ui/SelectField';
import { TextBox } from '../../../../lib/ui/TextBox';
import { TextField } from '../../../../lib/ui/TextField';
import { PROPOSED_KINDS } from './proposal-entries';
import type { ProposalEntries } from './proposal-entries';
import { SpaceField } from './SpaceField';

type ProposalFieldsProps = {
  readonly entries: ProposalEntries;
  readonly refusals: readonly Refusal[];
  readonly onChange: (entries: ProposalEntries) => void;
  /** The field for the address, where it can still be given. */
  readonly children?: ReactNode;
};

type TextEntry = Exclude<keyof ProposalEntries, 'kind'>;

/** Asks what an event is to be, and who proposes it. */
export function ProposalFields(props: ProposalFieldsProps): ReactElement {
  return (
    <>
      <EventFields {...props} />
      <ProposerFields {...props} />
    </>
  );
}

function EventFields({ entries, refusals, onChange }: ProposalFieldsProps): ReactElement {
  const { t } = useTranslation('proposal');
  const entry = (field: TextEntry) => textEntry({ entries, refusals, onChange }, field);
  return (
    <fieldset>
      <legend>{t('aboutEvent')}</legend>
      <TextField {...entry('title')} label={t('name')} hint={t('nameHint')} required maxLength={200} />
      <SelectField
        label={t('kind')}
        value={entries.kind}
        options={PROPOSED_KINDS.map((kind) => ({ value: kind, label: t(`portal:eventKind.${kind}`) }))}
        onChoose={(kind) => onChange({ ...entries, kind })}
      />
      <TextBox {...entry('what')} label={t('what')} hint={t('whatHint')} rows={6} required maxLength={4000} />
      <TextField {...entry('wishedDates')} label={t('when')} hint={t('whenHint')} required maxLength={500} />
      <div className="proposal-pair">
        <SpaceField value={entries.spaceId} onChoose={(spaceId) => onChange({ ...entries, spaceId })} />
        <TextField
          {...entry('people')}
          label={t('people')}
          hint={t('peopleHint')}
          type="number"
          inputMode="numeric"
          min={1}
          max={5000}
        />
      </div>
      <TextField
        {...entry('accessibility')}
        label={t('accessibility')}
        hint={t('accessibilityHint')}
        maxLength={500}
      />
    </fieldset>
  );
}

function ProposerFields({ entries, refusals, onChange, children }: ProposalFieldsProps): ReactElement {
  const { t } = useTranslation('proposal');
  const entry = (field: TextEntry) => textEntry({ entries, refusals, onChange }, field);
  return (
    <fieldset>
      <legend>{t('aboutYou')}</legend>
      <TextField
        {...entry('contactName')}
        label={t('contactName')}
        autoComplete="name"
        required
        maxLength={160}
      />
      <TextField
        {...entry('groupName')}
        label={t('group')}
        hint={t('groupHint')}
        autoComplete="organization"
        maxLength={160}
      />
      {children}
      <TextField
        {...entry('contactPhone')}
        label={t('phone')}
        hint={t('phoneHint')}
        type="tel"
        autoComplete="tel"
        maxLength={24}
      />
    </fieldset>
  );
}

/** Binds a text field to its entry and to the refusal of the field the server knows it by. */
function textEntry({ entries, refusals, onChange }: ProposalFieldsProps, field: TextEntry) {
  return {
    value: entries[field],
    refusal: refusalAt(refusals, 'proposal', field === 'people' ? 'expectedPeople' : field),
    onType: (text: string) => onChange({ ...entries, [field]: text }),
  };
}
