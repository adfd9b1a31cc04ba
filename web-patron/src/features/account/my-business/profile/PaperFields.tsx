import { EDITIONS } from '@pustaka/web-shared/business/terms.ts';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextField } from '../../../../lib/ui/TextField';
import type { OwnBusiness } from '../business';
import type { FieldsProps } from './fields-props';

const BASES = ['SALES', 'CAPITAL'] as const;

/**
 * Asks for NIB, KBLI with its edition, and an amount from which the size is worked out and which is not kept.
 */
export function PaperFields({
  draft,
  put,
  refusalOf,
  business,
}: FieldsProps & { readonly business: OwnBusiness }): ReactElement {
  const { t } = useTranslation('myBusiness');
  const [edition, basis] = [useId(), useId()];
  const size =
    business.sizeClass === null
      ? t('paper.noSize')
      : t('paper.sizeNow', { size: t(`size.${business.sizeClass}`) });
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
        <div className="field">
          <label htmlFor={edition}>{t('paper.edition')}</label>
          <select
            id={edition}
            className="select"
            value={draft.kbliEdition}
            onChange={(event) =>
              put({ kbliEdition: EDITIONS.find((one) => one === event.target.value) ?? 'KBLI_2025' })
            }
          >
            {EDITIONS.map((one) => (
              <option key={one} value={one}>
                {one.replace('_', ' ')}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="pair">
        <div className="field">
          <label htmlFor={basis}>{t('paper.basis')}</label>
          <select
            id={basis}
            className="select"
            value={draft.sizeBasis}
            onChange={(event) =>
              put({ sizeBasis: BASES.find((one) => one === event.target.value) ?? 'SALES' })
            }
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
    </>
  );
}
