import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import { LevelBars } from './LevelBars';
import type { Competence, Level, TeamMember } from './matrix';
import { countGaps, findLevel } from './matrix';

type MatrixRowProps = {
  readonly member: TeamMember;
  readonly columns: readonly Competence[];
  /** The column that the tabulator stops at; null for none in this row. */
  readonly focusable: number | null;
  readonly chosenId: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (column: number) => void;
  readonly onChoose: (competence: Competence) => void;
};

/** Draws the row of somebody in the matrix: their levels, and how many they lack. */
export function MatrixRow(props: MatrixRowProps) {
  const { member, columns, focusable, chosenId, onKeyDown, onFocus, onChoose } = props;
  const { number } = useDisplay();
  const { staff, profile } = member;
  const gaps = countGaps(member);
  return (
    <tr>
      <th scope="row">
        <Link to={paths.developmentOf(staff.id)}>{staff.name}</Link>
        <span className="cell-note">{profile?.post?.name.text ?? '–'}</span>
      </th>
      {columns.map((competence, column) => (
        <td key={competence.id} className={chosenId === competence.id ? 'chosen' : undefined}>
          <LevelCell
            {...{ member, competence, onKeyDown }}
            isFocusable={focusable === column}
            onFocus={() => onFocus(column)}
            onChoose={() => onChoose(competence)}
          />
        </td>
      ))}
      <td className={gaps > 0 ? 'lacking' : undefined}>{number(gaps)}</td>
    </tr>
  );
}

type LevelCellProps = {
  readonly member: TeamMember;
  readonly competence: Competence;
  readonly isFocusable: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
};

function LevelCell({ member, competence, isFocusable, ...acts }: LevelCellProps) {
  const say = useLevelWords();
  const level = findLevel(member, competence.id);
  return (
    <button
      type="button"
      data-cell
      className="level-cell"
      tabIndex={isFocusable ? 0 : -1}
      aria-label={`${member.staff.name}, ${competence.name.text}: ${say(level)}`}
      onKeyDown={acts.onKeyDown}
      onFocus={acts.onFocus}
      onClick={acts.onChoose}
    >
      <LevelBars level={level?.level ?? 0} required={level?.required ?? 0} />
    </button>
  );
}

function useLevelWords() {
  const { t } = useTranslation();
  return (level: Level | undefined): string => {
    if (level === undefined) return t('development.notAsked');
    const has = level.level ?? t('development.notAssessed');
    return level.required === 0
      ? t('development.hasOnly', { level: has })
      : t('development.hasOf', { level: has, required: level.required });
  };
}
