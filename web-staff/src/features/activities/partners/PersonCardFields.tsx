import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';

import { useTranslation } from '../../../i18n/use-translation';
import { textField } from '../../../lib/form/form-field';
import { useSession } from '../../../lib/session/session-context';
import type { PartnerValues } from './partner-values';
import { PersonCardDocument } from './PersonCard.generated';
import type { PartnerDuty } from './PartnerForEdit.generated';

/** A card number is not looked for before so much of it stands there. */
const SHORTEST_NUMBER = 6;
const DUTIES: readonly PartnerDuty[] = ['OPERATOR', 'DEVELOPER'];

/** Asks with which card a person of a partner signs in, and what they may do on the portal. */
export function PersonCardFields({
  form,
  index,
}: {
  readonly form: UseFormReturnType<PartnerValues>;
  readonly index: number;
}) {
  const { t } = useTranslation();
  const { cardNumber = '', duties = [] } = form.values.people[index] ?? {};
  const holder = useCardHolder(cardNumber);
  const put = (duty: PartnerDuty, isHeld: boolean) =>
    form.setFieldValue(
      `people.${index}.duties`,
      DUTIES.filter((known) => (known === duty ? isHeld : duties.includes(known))),
    );
  return (
    <>
      <TextInput
        className="span-3"
        label={t('partners.field.card')}
        description={holder ?? t('partners.cardHint')}
        {...textField(form, `people.${index}.cardNumber`)}
      />
      <div className="span-3 stack" style={{ gap: 4, alignSelf: 'end' }}>
        {DUTIES.map((duty) => (
          <label key={duty} className="check-line">
            <input
              type="checkbox"
              className="plain-checkbox"
              disabled={cardNumber.trim() === ''}
              checked={cardNumber.trim() !== '' && duties.includes(duty)}
              onChange={({ currentTarget }) => put(duty, currentTarget.checked)}
            />
            {t(`partners.duty.${duty}`)}
          </label>
        ))}
      </div>
    </>
  );
}

/** Finds the name on a card while its number is typed, so that nobody names a stranger by a slip. */
function useCardHolder(typed: string): string | null {
  const { can } = useSession();
  const [asked] = useDebouncedValue(typed.trim(), 300);
  const { data } = useQuery(PersonCardDocument, {
    variables: { text: asked },
    skip: asked.length < SHORTEST_NUMBER || !can('MEMBERS_READ'),
  });
  const same = data?.members.edges.find(({ node }) => plain(node.cardNumber) === plain(typed));
  return same?.node.name ?? null;
}

function plain(cardNumber: string): string {
  return cardNumber.replace(/[\s-]/g, '').toUpperCase();
}
