import { useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useRuleWords } from '../../../lib/circulation/use-rule-words';
import type { CellPlace, CellValue } from './rule-matrix';
import type { RuleFacts } from './RuleScope';

type RuleCellBoxProps = {
  readonly coordinates: string;
  readonly place: CellPlace;
  readonly rule: RuleFacts;
  readonly categoryWords: string | null;
  readonly said: CellValue;
  readonly problem: string | undefined;
  readonly isFirst: boolean;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onEdit: (value: string | null) => void;
};

/**
 * Draws one value of the matrix: bold when it is set here, light when inherited, with a field when it is
 * edited.
 */
export function RuleCellBox({
  coordinates,
  place,
  rule,
  categoryWords,
  said,
  problem,
  isFirst,
  isActive,
  onActive,
  onEdit,
}: RuleCellBoxProps) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const [isEditing, setIsEditing] = useState(false);
  // Rules about the person as a whole hold per category only; other cells of theirs cannot be set.
  const isFixed = rule.isPerCategory && (place.branchId !== null || place.materialType !== null);
  // Choices are shown and typed in words; numbers are edited as the row keeps them.
  const inWords = (value: string) => (rule.choices.includes(value) ? words.value(rule.name, value) : value);
  const shown = said.value === null ? t('rules.nothing') : words.brief(rule, said.value);
  const where = [
    categoryWords ?? t('rules.allCategories'),
    place.materialType === null ? t('rules.allMaterials') : t(`shared.materialType.${place.materialType}`),
  ].join(' × ');
  const state = t(said.isChanged ? 'rules.changed' : said.isOwn ? 'rules.own' : 'rules.inherited');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || isFixed) return;
    event.preventDefault();
    onEdit(null);
  };
  const end = (value: string | null | undefined) => {
    setIsEditing(false);
    if (value !== undefined) onEdit(value);
  };
  const className = [
    'rule-cell',
    said.isOwn && 'is-own',
    said.isChanged && 'is-changed',
    said.isHidden && 'is-hidden',
    problem !== undefined && 'is-wrong',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <td className={isFirst ? 'is-first' : undefined}>
      {isEditing ? (
        <CellField
          label={t('rules.valueFor', { rule: `${words.name(rule.name)}, ${where}` })}
          initial={said.isOwn && said.value !== null ? inWords(said.value) : ''}
          choices={rule.choices.map(inWords)}
          coordinates={coordinates}
          onEnd={(typed) =>
            end(typed == null ? typed : (rule.choices.find((choice) => inWords(choice) === typed) ?? typed))
          }
        />
      ) : (
        <button
          type="button"
          className={className}
          data-cell={coordinates}
          tabIndex={isActive ? 0 : -1}
          disabled={isFixed}
          onFocus={onActive}
          onClick={() => setIsEditing(true)}
          onKeyDown={onKeyDown}
          aria-label={`${t('rules.cell', { rule: words.name(rule.name), place: where, value: said.value === null ? t('rules.nothing') : words.value(rule.name, said.value) })}, ${state}`}
          aria-describedby={problem === undefined ? undefined : `problem-${coordinates}`}
        >
          <span>{shown}</span>
        </button>
      )}
      {problem !== undefined && (
        <p id={`problem-${coordinates}`} className={isActive ? 'rule-problem' : 'visually-hidden'}>
          {problem}
        </p>
      )}
    </td>
  );
}

type CellFieldProps = {
  readonly label: string;
  readonly initial: string;
  readonly choices: readonly string[];
  readonly coordinates: string;
  readonly onEnd: (value: string | null | undefined) => void;
};

function CellField({ label, initial, choices, coordinates, onEnd }: CellFieldProps) {
  const id = `choices-${coordinates}`;
  const finish = (value: string | null | undefined) => {
    onEnd(value);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-cell="${coordinates}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Escape' ? undefined : event.currentTarget.value.trim() || null);
  };
  return (
    <>
      <input
        className="rule-field"
        aria-label={label}
        defaultValue={initial}
        autoFocus
        list={choices.length > 0 ? id : undefined}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onBlur={(event) => onEnd(event.currentTarget.value.trim() || null)}
        onFocus={(event) => event.currentTarget.select()}
      />
      {choices.length > 0 && (
        <datalist id={id}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}
