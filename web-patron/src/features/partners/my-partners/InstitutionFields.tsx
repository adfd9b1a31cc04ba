import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { SelectField } from '../../../lib/ui/SelectField';
import { TextField } from '../../../lib/ui/TextField';
import { FindPartnersDocument } from './FindPartners.generated';
import type { PartnerKind } from './FindPartners.generated';

/** The institution somebody asks for: a partner of the library, or one they describe. */
export type Institution = {
  readonly partner: { readonly id: string; readonly name: string } | null;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly npsn: string;
};

type InstitutionFieldsProps = {
  readonly institution: Institution;
  readonly refusals: readonly Refusal[];
  readonly onChange: (institution: Institution) => void;
};

const KINDS: readonly PartnerKind[] = [
  'SCHOOL',
  'UNIVERSITY',
  'GOVERNMENT',
  'BUSINESS',
  'COMMUNITY',
  'OTHER',
];
const SHORTEST_NAME = 3;
const PAUSE_MS = 300;

/** Asks for the institution by its name or NPSN and offers partners that the library knows. */
export function InstitutionFields({ institution, refusals, onChange }: InstitutionFieldsProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const { partner, name, kind, npsn } = institution;
  if (partner !== null)
    return (
      <div className="field">
        <span className="field-name">{t('ask.institution')}</span>
        <p>
          <b>{partner.name}</b>{' '}
          <button
            type="button"
            className="as-link"
            onClick={() => onChange({ ...institution, partner: null })}
          >
            {t('ask.another')}
          </button>
        </p>
      </div>
    );
  const isSchool = kind === 'SCHOOL' || kind === 'UNIVERSITY';
  return (
    <>
      <TextField
        label={t('ask.institution')}
        hint={t('ask.institutionHint')}
        maxLength={160}
        autoComplete="organization"
        refusal={findFieldMessage(refusals, 'institutionName') ?? findFieldMessage(refusals, 'partnerId')}
        value={name}
        onType={(text) => onChange({ ...institution, name: text })}
      />
      <KnownPartners text={name} onChoose={(known) => onChange({ ...institution, partner: known })} />
      <div className="pair">
        <SelectField
          label={t('ask.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChoose={(value) => onChange({ ...institution, kind: value })}
        />
        {isSchool && (
          <TextField
            label={t('ask.npsn')}
            hint={t('ask.npsnHint')}
            inputMode="numeric"
            maxLength={20}
            refusal={findFieldMessage(refusals, 'npsn')}
            value={npsn}
            onType={(text) => onChange({ ...institution, npsn: text })}
          />
        )}
      </div>
    </>
  );
}

function KnownPartners({
  text,
  onChoose,
}: {
  readonly text: string;
  readonly onChoose: (partner: { readonly id: string; readonly name: string }) => void;
}): ReactElement {
  const { t } = useTranslation('myPartners');
  const asked = useLater(text.trim());
  const { data } = useQuery(FindPartnersDocument, {
    variables: { text: asked },
    skip: asked.length < SHORTEST_NAME,
  });
  const found = text.trim().length < SHORTEST_NAME ? [] : (data?.partners.nodes ?? []);
  return (
    <div role="status">
      {found.length > 0 && (
        <>
          <p className="small">{t('ask.known')}</p>
          <ul className="known-partners">
            {found.map(({ id, name }) => (
              <li key={id}>
                <button type="button" className="btn quiet" onClick={() => onChoose({ id, name })}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Follows a text once nobody has typed for a moment. */
function useLater(text: string): string {
  const [later, setLater] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return later;
}
