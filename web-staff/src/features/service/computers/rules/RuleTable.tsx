import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import type { InternetRulesQuery } from './InternetRules.generated';
import type { CellChange, RowPlace } from './rule-rows';
import { guestCategory, keyOf, limitRules, networkRule, ruleRows, valueAt } from './rule-rows';
import { useRuleEdits } from './use-rule-edits';

type TableProps = {
  readonly matrix: InternetRulesQuery;
  /** Null stands for all branches. */
  readonly branchId: string | null;
  readonly onSaved: () => void;
};

const EVERYBODY: RowPlace = { categoryCode: null, ageBand: null };

/** Shows the cells of a branch, or of all branches, as a table of audience and rule. */
export function RuleTable({ matrix, branchId, onSaved }: TableProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { edits, edit, save, refused, act } = useRuleEdits(branchId, onSaved);
  const cellOf = (place: RowPlace, name: CellChange['name']) => {
    const key = keyOf(place, name);
    return {
      value:
        edits.get(key)?.value ??
        (edits.has(key) ? '' : valueAt(matrix.internetRules, { ...place, branchId }, name)),
      readOnly: !can('INTERNET_RULES'),
      'aria-invalid': refused.has(key),
      onChange: (value: string) => edit(place, name, value),
    };
  };
  const network = cellOf(EVERYBODY, networkRule);
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="muted">{t('computers.rules.hint')}</p>
      <div className="scroll">
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{t('computers.rules.who')}</th>
              {limitRules.map((name) => (
                <th key={name} scope="col">
                  {t(`computers.rules.rule.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ruleRows(matrix).map((place) => (
              <RuleRow key={keyOf(place)} place={place} matrix={matrix} cellOf={cellOf} />
            ))}
          </tbody>
        </table>
      </div>
      <TextInput
        label={t('computers.rules.network')}
        description={t('computers.rules.networkHint')}
        maxLength={32}
        {...network}
        onChange={({ currentTarget }) => network.onChange(currentTarget.value)}
      />
      <ActNotes error={act.error} messages={act.messages} />
      {can('INTERNET_RULES') && (
        <span className="row">
          <Button type="submit" weight="primary" busy={act.loading} disabled={edits.size === 0}>
            {t('computers.rules.save')}
          </Button>
        </span>
      )}
    </form>
  );
}

type Cell = {
  readonly value: string;
  readonly readOnly: boolean;
  readonly 'aria-invalid': boolean;
  readonly onChange: (value: string) => void;
};
type RowProps = {
  readonly place: RowPlace;
  readonly matrix: InternetRulesQuery;
  readonly cellOf: (place: RowPlace, name: CellChange['name']) => Cell;
};

function RuleRow({ place, matrix, cellOf }: RowProps) {
  const { t } = useTranslation();
  const who = useWho(place, matrix);
  const isGeneral = keyOf(place) === keyOf(EVERYBODY);
  return (
    <tr>
      <th scope="row">{who}</th>
      {limitRules.map((name) => {
        const { onChange, ...cell } = cellOf(place, name);
        const usual = matrix.internetRuleDefaults.find((known) => known.name === name)?.value;
        return (
          <td key={name}>
            <input
              className="rule-input"
              aria-label={t('computers.rules.cell', { who, rule: t(`computers.rules.rule.${name}`) })}
              placeholder={isGeneral ? (usual ?? '') : ''}
              size={10}
              maxLength={9}
              autoComplete="off"
              {...cell}
              onChange={({ currentTarget }) => onChange(currentTarget.value)}
            />
          </td>
        );
      })}
    </tr>
  );
}

function useWho({ categoryCode, ageBand }: RowPlace, { memberCategories }: InternetRulesQuery): string {
  const { t } = useTranslation();
  const category =
    categoryCode === guestCategory
      ? t('computers.rules.guests')
      : (memberCategories.find(({ code }) => code === categoryCode)?.name.text ?? categoryCode);
  const age = ageBand == null ? null : t(`computers.rules.age.${ageBand}`);
  return [category, age].filter((part) => part != null).join(', ') || t('computers.rules.everybody');
}
