import { NativeSelect, Textarea } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { emptyWords } from '../../../../lib/form/words';
import { Button } from '../../../../lib/ui/Button';
import { findingStates, severities } from './check-values';
import type { FindingDraft } from './check-values';

type FindingFieldsProps = {
  readonly findings: readonly FindingDraft[];
  readonly onChange: (findings: readonly FindingDraft[]) => void;
};

const EMPTY: FindingDraft = { text: emptyWords, severity: 'HARD', state: 'OPEN' };

/** Asks for what a check found, each with how much it stands in the way and how far it has come. */
export function FindingFields({ findings, onChange }: FindingFieldsProps) {
  const { t } = useTranslation();
  const put = (index: number, changes: Partial<FindingDraft>) =>
    onChange(findings.map((one, place) => (place === index ? { ...one, ...changes } : one)));
  return (
    <>
      {findings.map((finding, index) => (
        <FindingField
          key={index}
          finding={finding}
          number={index + 1}
          onChange={(changes) => put(index, changes)}
          onRemove={() => onChange(findings.filter((_, place) => place !== index))}
        />
      ))}
      <div className="row">
        <Button small onClick={() => onChange([...findings, EMPTY])}>
          {t('siteChecks.addFinding')}
        </Button>
      </div>
    </>
  );
}

type FindingFieldProps = {
  readonly finding: FindingDraft;
  readonly number: number;
  readonly onChange: (changes: Partial<FindingDraft>) => void;
  readonly onRemove: () => void;
};

function FindingField({ finding, number, onChange, onRemove }: FindingFieldProps) {
  const { t } = useTranslation();
  const { text, severity, state } = finding;
  const label = t('siteChecks.finding', { number });
  return (
    <fieldset className="plain-fieldset stack" style={{ gap: 8 }}>
      <legend>{label}</legend>
      <Textarea
        label={label}
        autosize
        maxLength={500}
        value={text.indonesian}
        onChange={({ currentTarget }) => onChange({ text: { ...text, indonesian: currentTarget.value } })}
      />
      <Textarea
        lang="en"
        label={t('common.inEnglish', { label })}
        autosize
        maxLength={500}
        value={text.english}
        onChange={({ currentTarget }) => onChange({ text: { ...text, english: currentTarget.value } })}
      />
      <NativeSelect
        label={t('siteChecks.severityLabel')}
        data={severities.map((value) => ({ value, label: t(`siteChecks.severity.${value}`) }))}
        value={severity}
        onChange={({ currentTarget: { value } }) =>
          onChange({ severity: severities.find((one) => one === value) ?? severity })
        }
      />
      <NativeSelect
        label={t('siteChecks.stateLabel')}
        data={findingStates.map((value) => ({ value, label: t(`siteChecks.state.${value}`) }))}
        value={state}
        onChange={({ currentTarget: { value } }) =>
          onChange({ state: findingStates.find((one) => one === value) ?? state })
        }
      />
      <div className="row">
        <Button small weight="link" onClick={onRemove}>
          {t('siteChecks.removeFinding', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
