import { NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import type { ContributorRole } from '../form/CreateTitle.generated';
import type { DraftContribution } from '../form/title-draft';

const roles: readonly ContributorRole[] = [
  'AUTHOR',
  'EDITOR',
  'TRANSLATOR',
  'ILLUSTRATOR',
  'COMPILER',
  'PHOTOGRAPHER',
  'NARRATOR',
  'DIRECTOR',
  'COMPOSER',
  'OTHER',
];

type ContributorRowsProps = {
  readonly contributions: readonly DraftContribution[];
  readonly onChange: (contributions: readonly DraftContribution[]) => void;
};

/** Lists the people of the title with what each did; one of them is the main entry. */
export function ContributorRows({ contributions, onChange }: ContributorRowsProps) {
  if (contributions.length === 0) return null;
  const change = (index: number, changes: Partial<DraftContribution>) =>
    onChange(contributions.map((one, place) => (place === index ? { ...one, ...changes } : one)));
  const remove = (index: number) =>
    onChange(keepMainEntry(contributions.filter((_, place) => place !== index)));
  const makeMain = (index: number) =>
    onChange(contributions.map((one, place) => ({ ...one, isMain: place === index })));
  return (
    <ul className="people">
      {contributions.map((contribution, index) => (
        <ContributorRow
          key={`${contribution.contributorId ?? contribution.name}-${index}`}
          contribution={contribution}
          onRole={(role) => change(index, { role })}
          onMain={() => makeMain(index)}
          onRemove={() => remove(index)}
        />
      ))}
    </ul>
  );
}

/** When the main entry is taken away, the first who is left takes its place. */
function keepMainEntry(contributions: readonly DraftContribution[]): readonly DraftContribution[] {
  return contributions.some(({ isMain }) => isMain)
    ? contributions
    : contributions.map((one, index) => ({ ...one, isMain: index === 0 }));
}

type ContributorRowProps = {
  readonly contribution: DraftContribution;
  readonly onRole: (role: ContributorRole) => void;
  readonly onMain: () => void;
  readonly onRemove: () => void;
};

function ContributorRow({
  contribution: { name, role, isMain, contributorId },
  onRole,
  onMain,
  onRemove,
}: ContributorRowProps) {
  const { t } = useTranslation();
  return (
    <li className={contributorId === null ? 'is-new' : undefined}>
      <span style={{ minWidth: 0 }}>
        <span className="medium">{name}</span>
        {contributorId === null && <span className="quiet small"> · {t('title.picker.isNew')}</span>}
      </span>
      <NativeSelect
        aria-label={t('title.picker.roleOf', { name })}
        value={role}
        data={roles.map((value) => ({ value, label: t(`shared.role.${value}`) }))}
        onChange={({ currentTarget }) => onRole(roles.find((one) => one === currentTarget.value) ?? 'OTHER')}
      />
      {isMain ? (
        <span className="quiet small nowrap">{t('title.picker.main')}</span>
      ) : (
        <Button small weight="link" onClick={onMain} aria-label={t('title.picker.makeMain', { name })}>
          {t('title.picker.main')}?
        </Button>
      )}
      <IconButton compact icon="close" label={t('title.picker.removePerson', { name })} onClick={onRemove} />
    </li>
  );
}
