import { Checkbox, NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { MovableRow, movedTo } from '../../../lib/ui/MovableRow';
import { emptyPart, KINDS } from './issue-values';
import type { PartValues } from './issue-values';
import { WordsPair } from './WordsPair';
import './newsletters.css';

type PartsFieldProps = {
  readonly parts: readonly PartValues[];
  readonly onChange: (parts: readonly PartValues[]) => void;
};

const MOST_PARTS = 12;
const AMOUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(String);

/** Asks for the parts of a letter in their order: what staff write, and what rules find when it leaves. */
export function PartsField({ parts, onChange }: PartsFieldProps) {
  const { t } = useTranslation();
  const put = (index: number, changes: Partial<PartValues>) =>
    onChange(parts.map((part, place) => (place === index ? { ...part, ...changes } : part)));
  const nextKey = Math.max(-1, ...parts.map(({ key }) => key)) + 1;
  return (
    <section className="stack" aria-labelledby="newsletter-parts">
      <h2 id="newsletter-parts">{t('newsletters.parts')}</h2>
      <ul className="credit-rows">
        {parts.map((part, index) => (
          <MovableRow
            key={part.key}
            name={t('newsletters.part', { number: index + 1, kind: t(`newsletters.kind.${part.kind}`) })}
            index={index}
            count={parts.length}
            onMove={(to) => onChange(movedTo(parts, index, to))}
            onRemove={() => onChange(parts.filter(({ key }) => key !== part.key))}
          >
            <PartFields part={part} onChange={(changes) => put(index, changes)} />
          </MovableRow>
        ))}
      </ul>
      {parts.length < MOST_PARTS && (
        <div className="row wrap">
          {KINDS.map((kind) => (
            <Button key={kind} small onClick={() => onChange([...parts, emptyPart(kind, nextKey)])}>
              + {t(`newsletters.kind.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function PartFields({
  part,
  onChange,
}: {
  readonly part: PartValues;
  readonly onChange: (changes: Partial<PartValues>) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack newsletter-part">
      <WordsPair
        label={t('newsletters.heading')}
        longest={120}
        value={part.heading}
        onChange={(heading) => onChange({ heading })}
      />
      {part.kind === 'TEXT' && (
        <WordsPair
          label={t('newsletters.text')}
          hint={t('newsletters.textHint')}
          lines={4}
          longest={4_000}
          value={part.text}
          onChange={(text) => onChange({ text })}
        />
      )}
      {part.kind !== 'TEXT' && (
        <NativeSelect
          label={t('newsletters.amount')}
          data={AMOUNTS}
          value={String(part.amount)}
          onChange={({ currentTarget }) => onChange({ amount: Number(currentTarget.value) })}
        />
      )}
      {(part.kind === 'NEW_TITLES' || part.kind === 'EVENTS') && (
        <Checkbox
          label={t('newsletters.forChildren')}
          checked={part.isForChildren}
          onChange={({ currentTarget }) => onChange({ isForChildren: currentTarget.checked })}
        />
      )}
    </div>
  );
}
