import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Keys } from '../../../lib/ui/Keys';
import { RuleCellBox } from './RuleCellBox';
import type { RuleMatrixQuery } from './RuleMatrix.generated';
import { cellKey, cellValue, materials } from './rule-matrix';
import type { CellPlace } from './rule-matrix';
import type { RuleFacts } from './RuleScope';
import type { useRuleEdits } from './use-rule-edits';

type RuleGridProps = {
  readonly branchId: string | null;
  readonly rules: readonly RuleFacts[];
  readonly categories: RuleMatrixQuery['memberCategories'];
  readonly editing: ReturnType<typeof useRuleEdits>;
  readonly onChoose: (place: CellPlace) => void;
};

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Draws category × material for one level; arrows move, Enter edits, Del inherits again. */
export function RuleGrid({ branchId, rules, categories, editing, onChoose }: RuleGridProps) {
  const { t } = useTranslation();
  const [active, setActive] = useState<readonly [number, number]>([0, 0]);
  const grid = useRef<HTMLTableElement>(null);
  const columns = [null, ...categories].flatMap((category) => rules.map((rule) => ({ category, rule })));
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const next = [
      clamp(active[0] + step[0], materials.length),
      clamp(active[1] + step[1], columns.length),
    ] as const;
    setActive(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next[0]}-${next[1]}"]`)?.focus();
  };
  return (
    <section className="panel" aria-label={t('rules.matrix')}>
      <div className="scroll">
        <table className="rule-grid" role="grid" ref={grid} onKeyDown={move}>
          <GridHead categories={categories} rules={rules} />
          <tbody>
            {materials.map((materialType, row) => (
              <tr key={materialType ?? 'all'}>
                <th scope="row">
                  {materialType === null ? t('rules.allMaterials') : t(`shared.materialType.${materialType}`)}
                </th>
                {columns.map(({ category, rule }, column) => {
                  const place: CellPlace = { branchId, categoryCode: category?.code ?? null, materialType };
                  return (
                    <RuleCellBox
                      key={`${category?.code ?? '*'} ${rule.name}`}
                      coordinates={`${row}-${column}`}
                      place={place}
                      rule={rule}
                      categoryWords={category?.name.text ?? null}
                      isFirst={column % rules.length === 0}
                      said={cellValue(place, rule.name, {
                        own: editing.own,
                        edits: editing.edits,
                        fallback: rule.default,
                      })}
                      problem={editing.problems[cellKey(place, rule.name)]}
                      isActive={active[0] === row && active[1] === column}
                      onActive={() => {
                        setActive([row, column]);
                        onChoose(place);
                      }}
                      onEdit={(value) => editing.edit(cellKey(place, rule.name), value)}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer className="row wrap small muted">
        <span>
          <b className="own-value">{'14'}</b> {t('rules.legendOwn')}
        </span>
        <span className="quiet">{`14 ${t('rules.legendInherited')}`}</span>
        {rules.length > 1 && <span className="quiet">{t('rules.shortLegend')}</span>}
        <span className="spacer" />
        <span>
          <Keys of="← → ↑ ↓" /> {t('rules.keys')}
        </span>
      </footer>
    </section>
  );
}

function GridHead({ categories, rules }: Pick<RuleGridProps, 'categories' | 'rules'>) {
  const { t, wordOf } = useTranslation();
  const short = (name: string) => wordOf('rules.short', name) ?? '';
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rules.length > 1 ? 2 : 1}>
          {t('rules.corner')}
        </th>
        {[null, ...categories].map((category) => (
          <th key={category?.code ?? '*'} scope="colgroup" colSpan={rules.length} className="is-first">
            {category?.name.text ?? t('rules.allCategories')}
          </th>
        ))}
      </tr>
      {rules.length > 1 && (
        <tr>
          {[null, ...categories].flatMap((category) =>
            rules.map(({ name }, index) => (
              <th
                key={`${category?.code ?? '*'} ${name}`}
                scope="col"
                className={index === 0 ? 'right is-first' : 'right'}
              >
                {short(name)}
              </th>
            )),
          )}
        </tr>
      )}
    </thead>
  );
}

function clamp(value: number, length: number): number {
  return Math.min(length - 1, Math.max(0, value));
}
