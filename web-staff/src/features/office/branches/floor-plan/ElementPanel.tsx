import { NativeSelect, NumberInput, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import type { DraftElement, EditedPlan } from './plan-draft';

type ElementPanelProps = {
  readonly plan: EditedPlan;
  readonly element: DraftElement;
  readonly name: string;
  readonly onChange: (changes: Partial<DraftElement>) => void;
  readonly onRemove: () => void;
};

const BOX = ['x', 'y', 'width', 'height'] as const;

/** Says what the chosen element is, where it lies and, of a shelf, what stands on it. */
export function ElementPanel({ plan, element, name, onChange, onRemove }: ElementPanelProps) {
  const { t } = useTranslation();
  const { kind, label } = element;
  return (
    <section className="panel" aria-labelledby="plan-element">
      <header>
        <h2 id="plan-element">{name}</h2>
        <span className="spacer" />
        <Button small weight="link" onClick={onRemove}>
          {t('floorPlan.remove')}
        </Button>
      </header>
      <div className="panel-body stack">
        {kind !== 'SPACE' && kind !== 'ITEM' && kind !== 'WALL' && (
          <>
            <TextInput
              label={t('floorPlan.label')}
              value={label.indonesian}
              maxLength={60}
              onChange={({ currentTarget: { value } }) =>
                onChange({ label: { ...label, indonesian: value } })
              }
            />
            <TextInput
              label={t('floorPlan.labelEnglish')}
              value={label.english}
              maxLength={60}
              onChange={({ currentTarget: { value } }) => onChange({ label: { ...label, english: value } })}
            />
          </>
        )}
        {kind === 'SHELF' && <ShelfFields plan={plan} element={element} onChange={onChange} />}
        <div className="form-grid">
          {BOX.map((side) => (
            <NumberInput
              key={side}
              className="span-3"
              label={t(`floorPlan.${side}`)}
              value={element[side]}
              min={side === 'x' || side === 'y' ? 0 : 1}
              allowDecimal={false}
              onChange={(value) => typeof value === 'number' && onChange({ [side]: value })}
            />
          ))}
        </div>
        <p className="muted small">{t('floorPlan.keys')}</p>
      </div>
    </section>
  );
}

function ShelfFields({ plan, element, onChange }: Pick<ElementPanelProps, 'plan' | 'element' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-grid">
        <TextInput
          className="span-3"
          label={t('floorPlan.classFrom')}
          value={element.classFrom}
          maxLength={20}
          onChange={({ currentTarget: { value } }) => onChange({ classFrom: value })}
        />
        <TextInput
          className="span-3"
          label={t('floorPlan.classTo')}
          value={element.classTo}
          maxLength={20}
          onChange={({ currentTarget: { value } }) => onChange({ classTo: value })}
        />
      </div>
      <NativeSelect
        label={t('floorPlan.location')}
        value={element.shelvingLocationId ?? ''}
        data={[
          { value: '', label: t('floorPlan.anyLocation') },
          ...plan.branch.shelvingLocations.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ shelvingLocationId: value === '' ? null : value })
        }
      />
    </>
  );
}
