import { useRef } from 'react';
import type { KeyboardEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { inheritedValue, ruleKey } from './room-rules';
import type { RoomRulesQuery } from './RoomRules.generated';
import { RuleField } from './RuleField';
import type { ChosenCell } from './RuleReason';
import type { useRoomRuleEdits } from './use-room-rule-edits';

type GridProps = {
  readonly matrix: RoomRulesQuery;
  readonly spaceId: string | null;
  readonly editing: ReturnType<typeof useRoomRuleEdits>;
  readonly isFixed: boolean;
  readonly onChoose: (cell: ChosenCell) => void;
};

/** Draws rules × categories of one space; up and down move between rules, a blank inherits again. */
export function RoomRuleGrid({ matrix, spaceId, editing, isFixed, onChoose }: GridProps) {
  const { t, wordOf } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const columns = [
    { code: null, name: t('rooms.everyCategory') },
    ...matrix.memberCategories.map(({ code, name }) => ({ code, name: name.text })),
    { code: 'GUEST', name: t('rooms.guest') },
    { code: 'PARTNER', name: t('rooms.partner') },
  ];
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
    const [row = 0, column = 0] = (event.target.dataset.cell ?? '').split('-').map(Number);
    const next = grid.current?.querySelector<HTMLElement>(`[data-cell="${row + step}-${column}"]`);
    if (next === null || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="panel">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className="scroll" tabIndex={0} role="region" aria-label={t('rooms.rulesTitle')}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the fields in it take the keys */}
        <table className="room-rules" ref={grid} onKeyDown={move}>
          <thead>
            <tr>
              <th scope="col">{t('rooms.ruleColumn')}</th>
              {columns.map(({ code, name }) => (
                <th key={code ?? '*'} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.bookingRuleNames.map((rule, row) => (
              <tr key={rule.name}>
                <th scope="row">
                  {wordOf('rooms.rule', rule.name) ?? rule.name}
                  <span className="cell-note">{wordOf('rooms.unit', rule.unit) ?? ''}</span>
                </th>
                {columns.map(({ code, name }, column) => {
                  const place = { spaceId, categoryCode: code };
                  const key = ruleKey(place, rule.name);
                  return (
                    <td key={code ?? '*'}>
                      <RuleField
                        coordinates={`${row}-${column}`}
                        rule={rule}
                        category={name}
                        own={editing.values[key] ?? null}
                        inherited={inheritedValue(editing.values, place, rule)}
                        isChanged={key in editing.edits}
                        isWrong={editing.wrong.has(key)}
                        isFixed={isFixed}
                        onFocus={() => onChoose({ rule, categoryCode: code, category: name })}
                        onEdit={(value) => editing.edit(key, value)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="panel-body quiet small">{t('rooms.ruleLegend')}</p>
    </div>
  );
}
