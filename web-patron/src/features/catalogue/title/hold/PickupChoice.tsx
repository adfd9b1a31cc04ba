import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import type { PickupBranch } from './use-hold-choices';

type PickupChoiceProps = {
  readonly branches: readonly PickupBranch[];
  readonly chosen: string | null;
  readonly onChoose: (branchId: string) => void;
};

/** Lists the branches where a hold may be collected. */
export function PickupChoice({ branches, chosen, onChoose }: PickupChoiceProps): ReactElement {
  const { t } = useTranslation('title');
  return (
    <fieldset>
      <legend className="label">{t('hold.pickUp')}</legend>
      <div className="pick">
        {branches.map(({ id, name, kind, address }) => (
          <label key={id} className="check">
            <input
              type="radio"
              name="pickup"
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <b>{name.text}</b>
            <span className="meta">{address ?? t(`branchKind.${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
