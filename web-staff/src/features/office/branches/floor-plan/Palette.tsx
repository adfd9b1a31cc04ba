import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import type { DraftElement, EditedPlan, ElementKind } from './plan-draft';

type PaletteProps = {
  readonly plan: EditedPlan;
  readonly elements: readonly DraftElement[];
  readonly onAdd: (elements: readonly (Pick<DraftElement, 'kind'> & Partial<DraftElement>)[]) => void;
};

const FIXTURES: readonly ElementKind[] = [
  'SHELF',
  'DESK',
  'ENTRANCE',
  'STAIRS',
  'LIFT',
  'TOILET',
  'SOCKET',
  'WALL',
];

/** Offers what can be drawn: rooms and places of the branch that are not on the plan yet, shelves, doors. */
export function Palette({ plan, elements, onAdd }: PaletteProps) {
  const { t } = useTranslation();
  const drawn = new Set(elements.flatMap(({ spaceId, itemId }) => [spaceId, itemId]));
  return (
    <section className="panel" aria-labelledby="plan-palette">
      <header>
        <h2 id="plan-palette">{t('floorPlan.add')}</h2>
      </header>
      <div className="panel-body stack">
        <div className="row wrap">
          {FIXTURES.map((kind) => (
            <Button key={kind} small onClick={() => onAdd([{ kind }])}>
              + {t(`floorPlan.element.${kind}`)}
            </Button>
          ))}
        </div>
        <ul className="shelf-list">
          {plan.branch.spaces.map((space) => {
            const items = space.items.filter(({ id }) => !drawn.has(id));
            return (
              <li key={space.id}>
                {space.name.text}{' '}
                {!drawn.has(space.id) && (
                  <Button
                    small
                    weight="link"
                    aria-label={t('floorPlan.drawSpaceOf', { name: space.name.text })}
                    onClick={() => onAdd([{ kind: 'SPACE', spaceId: space.id }])}
                  >
                    + {t('floorPlan.drawSpace')}
                  </Button>
                )}
                {items.length > 0 && (
                  <Button
                    small
                    weight="link"
                    aria-label={t('floorPlan.drawItemsOf', { name: space.name.text, count: items.length })}
                    onClick={() => onAdd(items.map(({ id }) => ({ kind: 'ITEM', itemId: id })))}
                  >
                    + {t('floorPlan.drawItems', { count: items.length })}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
