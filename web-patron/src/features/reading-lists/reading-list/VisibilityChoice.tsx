import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Switch } from '../../../lib/ui/Switch';
import type { ListHeadFragment } from './ReadingListPage.generated';

type Choice = Pick<ListHeadFragment, 'visibility' | 'isNamed'>;
type VisibilityChoiceProps = Choice & { readonly onChoose: (choice: Partial<Choice>) => void };

const VISIBILITIES = ['PRIVATE', 'LINK', 'PUBLIC'] as const;

/** Chooses who may see a list, and whether the owner's first name stands beside it. */
export function VisibilityChoice({ visibility, isNamed, onChoose }: VisibilityChoiceProps): ReactElement {
  const { t } = useTranslation('readingList');
  const name = useId();
  return (
    <>
      <fieldset className="pick">
        <legend className="hide">{t('who')}</legend>
        {VISIBILITIES.map((one) => (
          <label className="check" key={one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === visibility}
              onChange={() => onChoose({ visibility: one })}
            />
            <span>
              {t(`visibility.${one}`)}
              <span className="meta">{t(`visibilityText.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {visibility !== 'PRIVATE' && (
        <div className="choice">
          <label htmlFor={`${name}-named`}>
            {t('named')}
            <small>{t('namedText')}</small>
          </label>
          <Switch id={`${name}-named`} checked={isNamed} onChange={() => onChoose({ isNamed: !isNamed })} />
        </div>
      )}
    </>
  );
}
