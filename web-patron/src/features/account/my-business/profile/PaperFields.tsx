import { EDITIONS } from '@pustaka/web-shared/business/terms.ts';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { SelectField } from '../../../../lib/ui/SelectField';
import { TextField } from '../../../../lib/ui/TextField';
import type { OwnBusiness } from '../business';
import type { FieldsProps } from './fields-props';

const BASES = ['SALES', 'CAPITAL'] as const;

type PaperFieldsProps = FieldsProps & { readonly business: OwnBusiness };

/**
 * Asks for NIB, KBLI with its edition, and an amount from which the size is worked out and which is not kept.
 */
export function PaperFields({ draft, put, refusalOf, business }: PaperFieldsProps): ReactElement {
  const { t } = useTranslation('myBusiness');
  return (
    <>
      <TextField
        label={t('paper.nib')}
        hint={business.verifiedAt === null ? t('paper.nibHint') : t('paper.nibVerified')}
        inputMode="numeric"
        value={draft.nib}
        maxLength={30}
        refusal={refusalOf('nib')}
        onType={(nib) => put({ nib })}
      />
      <div className="pair">
        <TextField
          label={t('paper.kbli')}
          hint={t('paper.kbliHint')}
          inputMode="numeric"
          value={draft.kbliCode}
          maxLength={12}
          refusal={refusalOf('kbli')}
          onType={(kbliCode) => put({ kbliCode })}
        />
        <SelectField
          label={t('paper.edition')}
          value={draft.kbliEdition}
          options={EDITIONS.map((one) => ({ value: one, label: one.replace('_', ' ') }))}
          onChoose={(kbliEdition) => put({ kbliEdition })}
        />
      </div>
      <SizeFields draft={draft} put={put} refusalOf={refusalOf} business={business} />
    </>
  );
}

function SizeFields({ draft, put, refusalOf, business }: PaperFieldsProps): ReactElement {
  const { t } = useTranslation('myBusiness');
  const basis = useId();
  const size =
    business.sizeClass === null
      ? t('paper.noSize')
      : t('paper.sizeNow', { size: t(`size.${business.sizeClass}`) });
  return (
    <div className="pair">
      <div className="field">
        <label htmlFor={basis}>{t('paper.basis')}</label>
        <select
          id={basis}
          className="select"
          value={draft.sizeBasis}
          onChange={(event) => put({ sizeBasis: BASES.find((one) => one === event.target.value) ?? 'SALES' })}
        >
          {BASES.map((one) => (
            <option key={one} value={one}>
              {t(`paper.basisName.${one}`)}
            </option>
          ))}
        </select>
        <p className="hint">{size}</p>
      </div>
      <TextField
        label={t('paper.amount')}
        hint={t('paper.amountHint')}
        inputMode="numeric"
        value={draft.sizeAmount}
        maxLength={24}
        refusal={refusalOf('size')}
        onType={(sizeAmount) => put({ sizeAmount })}
      />
    </div>
  );
}
