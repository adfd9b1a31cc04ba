import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { CompetenceTeamQuery } from './CompetenceTeam.generated';
import { LevelBars } from './LevelBars';
import { MatrixRow } from './MatrixRow';
import type { Competence, Place, TeamMember } from './matrix';
import { levelOfKey, moveTo, toAreas } from './matrix';

type CompetenceGridProps = {
  readonly columns: readonly Competence[];
  readonly rows: readonly TeamMember[];
  readonly counts: CompetenceTeamQuery['competenceCounts'];
  readonly isNarrowed: boolean;
  readonly chosen: { readonly member: TeamMember; readonly competence: Competence } | null;
  readonly onNarrow: (onlyGaps: boolean) => void;
  readonly onChoose: (member: TeamMember, competence: Competence) => void;
  readonly onLevel: (member: TeamMember, competence: Competence, level: number) => void;
};

/** Draws the matrix: arrows move from cell to cell, 0 to 3 set a level, Enter shows what stands behind a cell. */
export function CompetenceGrid(props: CompetenceGridProps) {
  const { t } = useTranslation();
  const { columns, rows, isNarrowed, onNarrow } = props;
  return (
    <section className="panel competence-panel" aria-label={t('development.matrix')}>
      <div className="panel-body row">
        <Button small aria-pressed={!isNarrowed} onClick={() => onNarrow(false)}>
          {t('development.all')}
        </Button>
        <Button small aria-pressed={isNarrowed} onClick={() => onNarrow(true)}>
          {t('development.onlyGaps')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className="panel-body">{t('development.noGaps')}</p>
      ) : (
        <div className="scroll">
          <table className="competence-table" role="grid" aria-label={t('development.matrix')}>
            <ColumnHeads columns={columns} />
            <Cells {...props} />
            <Counts columns={columns} counts={props.counts} />
          </table>
        </div>
      )}
      <p className="panel-body legend">
        <span>
          <LevelBars level={2} required={2} /> {t('development.has')}
        </span>
        <span>
          <LevelBars level={0} required={2} /> {t('development.lacks')}
        </span>
        <span>
          <kbd>←↑→↓</kbd> {t('development.keysMove')} <kbd>0–3</kbd> {t('development.keysLevel')}
        </span>
      </p>
    </section>
  );
}

function Cells({ columns, rows, chosen, onChoose, onLevel }: CompetenceGridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const size = { rows: rows.length, columns: columns.length };
  const here = moveTo(place, '', size);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [member, competence] = [rows[here.row], columns[here.column]];
    const level = levelOfKey(event.key);
    if (member && competence && level !== null && (member.isSelf || member.mayVouch)) {
      event.preventDefault();
      onLevel(member, competence, level);
      return;
    }
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = moveTo(here, event.key, size);
    setPlace(next);
    const cells = body.current?.querySelectorAll<HTMLElement>('[data-cell]');
    cells?.[next.row * size.columns + next.column]?.focus();
  };
  return (
    <tbody ref={body}>
      {rows.map((member, row) => (
        <MatrixRow
          key={member.staff.id}
          {...{ member, columns }}
          focusable={row === here.row ? here.column : null}
          chosenId={chosen?.member.staff.id === member.staff.id ? chosen.competence.id : null}
          onKeyDown={onKeyDown}
          onFocus={(column) => setPlace({ row, column })}
          onChoose={(competence) => onChoose(member, competence)}
        />
      ))}
    </tbody>
  );
}

function ColumnHeads({ columns }: { readonly columns: readonly Competence[] }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <td />
        {toAreas(columns).map(({ area, count }) => (
          <th key={area} scope="colgroup" colSpan={count} className="area">
            {t(`development.area.${area}`)}
          </th>
        ))}
        <td />
      </tr>
      <tr>
        <th scope="col">{t('development.person')}</th>
        {columns.map(({ id, name }) => (
          <th key={id} scope="col">
            {name.text}
          </th>
        ))}
        <th scope="col">{t('development.gaps')}</th>
      </tr>
    </thead>
  );
}

type CountsProps = Pick<CompetenceGridProps, 'columns' | 'counts'>;

function Counts({ columns, counts }: CountsProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const told = (count: number | null) => (count === null ? '…' : number(count));
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('development.enough')}</th>
        {columns.map(({ id }) => {
          const count = counts.find(({ competence }) => competence.id === id);
          return (
            <td key={id}>
              {count === undefined
                ? '–'
                : count.needed === null
                  ? t('development.hidden')
                  : `${told(count.met)}/${number(count.needed)}`}
            </td>
          );
        })}
        <td />
      </tr>
    </tfoot>
  );
}
