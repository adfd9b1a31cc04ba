import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import { movedTo } from '../../../../lib/ui/MovableRow';
import { BOUNDS, emptyOption } from './survey-draft';
import type { DraftOption } from './survey-draft';
import { WordsInput } from './WordsInput';

type OptionListProps = {
  readonly of: 'option' | 'row';
  readonly legend: string;
  readonly items: readonly DraftOption[];
  readonly language: Language;
  readonly error: string | undefined;
  readonly onChange: (items: readonly DraftOption[]) => void;
};

/** Asks for answers to choose from, or the rows of a matrix, in their order. */
export function OptionList({ of, legend, items, language, error, onChange }: OptionListProps) {
  const { t } = useTranslation();
  const most = of === 'option' ? BOUNDS.options : BOUNDS.rows;
  const nameOf = (at: number) => t(of === 'option' ? 'surveys.option' : 'surveys.row', { number: at + 1 });
  return (
    <fieldset className="survey-items">
      <legend>{legend}</legend>
      <ol>
        {items.map((item, at) => (
          <li key={item.key}>
            <WordsInput
              label={nameOf(at)}
              words={item.label}
              language={language}
              longest={BOUNDS.option}
              error={item.label.indonesian.trim() === '' ? error : undefined}
              onChange={(label) => onChange(items.with(at, { ...item, label }))}
            />
            <ItemActs
              name={nameOf(at)}
              at={at}
              count={items.length}
              onMove={(to) => onChange(movedTo(items, at, to))}
              onRemove={() => onChange(items.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <Button
        small
        disabled={items.length >= most}
        onClick={() => onChange([...items, emptyOption(of === 'option' ? 'o' : 'r')])}
      >
        {t(of === 'option' ? 'surveys.addOption' : 'surveys.addRow')}
      </Button>
    </fieldset>
  );
}

type ItemActsProps = {
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

function ItemActs({ name, at, count, onMove, onRemove }: ItemActsProps) {
  const { t } = useTranslation();
  return (
    <span className="survey-item-acts">
      <IconButton
        compact
        icon="chevronUp"
        label={t('surveys.up', { name })}
        disabled={at === 0}
        onClick={() => onMove(at - 1)}
      />
      <IconButton
        compact
        icon="chevronDown"
        label={t('surveys.down', { name })}
        disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      />
      <IconButton compact icon="close" label={t('surveys.removeOne', { name })} onClick={onRemove} />
    </span>
  );
}
