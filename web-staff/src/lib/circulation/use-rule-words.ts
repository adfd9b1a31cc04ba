import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';
import type { RuleCellFragment } from './RuleCell.generated';

type RulePlace = Pick<RuleCellFragment, 'branch' | 'category' | 'materialType'>;

/**
 * Returns the words for a rule's name, its value and the cell where it stands; a name nobody has words for
 * stands as it is.
 */
export function useRuleWords() {
  const { t, wordOf } = useTranslation();
  const { money, number } = useDisplay();
  const valueOf = (name: string, value: string) => {
    const [, count = '', unit] = /^(\d+)([dh]?)$/.exec(value) ?? [];
    if (count === '') return wordOf('ruleValue', value) ?? value;
    if (unit !== '') return t(unit === 'h' ? 'why.hours' : 'why.days', { count: Number(count) });
    return isMoney(name) ? money(Number(count)) : number(Number(count));
  };
  return {
    name: (name: string) => wordOf('ruleName', name) ?? name,
    value: valueOf,
    // Cells are narrow, so that the unit stands in them in two or three letters.
    brief: ({ name, unit }: { readonly name: string; readonly unit: string }, value: string) => {
      const [, count = '', letter] = /^(\d+)([dh]?)$/.exec(value) ?? [];
      if (count === '' || isMoney(name)) return value === 'unlimited' ? '∞' : valueOf(name, value);
      const short = letter === 'd' ? 'days' : letter === 'h' ? 'hours' : unit;
      return [number(Number(count)), wordOf('ruleUnit', short) ?? ''].join(' ').trim();
    },
    place: ({ branch, category, materialType }: RulePlace) =>
      [
        branch?.name.text ?? t('why.allBranches'),
        category?.name.text ?? t('why.allCategories'),
        materialType?.name.text ?? t('why.allMaterials'),
      ].join(' × '),
  };
}

function isMoney(name: string): boolean {
  return [
    'finePerPeriod',
    'fineMax',
    'fineDebtMax',
    'lostProcessingFee',
    'debtLimit',
    'guaranteesDebtLimit',
    'renewalDebtLimit',
  ].includes(name);
}
