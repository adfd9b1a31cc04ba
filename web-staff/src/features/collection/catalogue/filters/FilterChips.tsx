import { useTranslation } from '../../../../i18n/use-translation';
import { Icon } from '../../../../lib/ui/Icon';
import { useSession } from '../../../../lib/session/session-context';
import type { ListState } from '../list-state';
import type { ChangeList } from '../use-list-state';

type Chip = {
  readonly name: string;
  readonly words: readonly string[];
  readonly without: Partial<ListState>;
};

/** Shows every chosen filter as a chip that can be taken away. */
export function FilterChips({ state, change }: { readonly state: ListState; readonly change: ChangeList }) {
  const { t } = useTranslation();
  const chips = useChips(state).filter(({ words }) => words.length > 0);
  return chips.map(({ name, words, without }) => {
    const [first = '', ...others] = words;
    const values =
      others.length === 0 ? first : t('catalogue.filters.andMore', { first, count: others.length });
    return (
      <span className="chip is-on" key={name} title={words.join(', ')}>
        <span>{name === first ? first : t('catalogue.filters.chosen', { name, values })}</span>
        <button
          type="button"
          className="chip-remove"
          aria-label={t('catalogue.removeFilter', { name })}
          onClick={() => change(without)}
        >
          <Icon name="close" small />
        </button>
      </span>
    );
  });
}

function useChips(state: ListState): readonly Chip[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const branchName = (id: string) => branches.find((branch) => branch.id === id)?.name.text ?? id;
  const years = [state.yearFrom ?? '…', state.yearTo ?? '…'].join('–');
  return [
    {
      name: t('catalogue.filters.availableNow'),
      words: state.availableNow ? [t('catalogue.filters.availableNow')] : [],
      without: { availableNow: false },
    },
    {
      name: t('catalogue.filters.branches'),
      words: state.branches.map(branchName),
      without: { branches: [] },
    },
    {
      name: t('catalogue.filters.materialTypes'),
      words: state.materials.map((type) => t(`shared.materialType.${type}`)),
      without: { materials: [] },
    },
    { name: t('catalogue.filters.languages'), words: state.languages, without: { languages: [] } },
    {
      name: t('catalogue.filters.audiences'),
      words: state.audiences.map((audience) => t(`shared.audience.${audience}`)),
      without: { audiences: [] },
    },
    { name: t('catalogue.filters.classes'), words: state.classes, without: { classes: [] } },
    {
      name: t('catalogue.filters.years'),
      words: state.yearFrom === null && state.yearTo === null ? [] : [years],
      without: { yearFrom: null, yearTo: null },
    },
    {
      name: t('catalogue.filters.subjects'),
      words: state.subjects.map(({ name }) => name),
      without: { subjects: [] },
    },
    {
      name: t('catalogue.filters.contributors'),
      words: state.contributors.map(({ name }) => name),
      without: { contributors: [] },
    },
  ];
}
