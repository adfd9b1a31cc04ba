import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useOrigin } from '../../../lib/moment';
import { Code } from './Code';
import { RECIPE_LANGUAGES, RECIPES, recipeText } from './recipes';
import type { Recipe } from './recipes';

/** Shows every recipe with a sentence, folded by language; readable and foldable without scripts. */
export function RecipeList(): ReactElement {
  const { t } = useTranslation('data');
  return (
    <>
      {RECIPES.map((recipe) => (
        <section key={recipe} id={recipe}>
          <h3>{t(`recipe.${recipe}.name`)}</h3>
          <p>{t(`recipe.${recipe}.text`)}</p>
          <RecipePrograms recipe={recipe} isOpen={false} />
        </section>
      ))}
    </>
  );
}

/** Shows one recipe in every language; the first stands open if asked. */
export function RecipePrograms({
  recipe,
  isOpen,
}: {
  readonly recipe: Recipe;
  readonly isOpen: boolean;
}): ReactElement {
  const { t } = useTranslation('data');
  const origin = useOrigin();
  return (
    <div className="recipe-programs">
      {RECIPE_LANGUAGES.map(({ name, ending }, place) => (
        <details key={ending} className="fold" open={isOpen && place === 0}>
          <summary>{name}</summary>
          <Code
            label={t('program', { name: t(`recipe.${recipe}.name`), language: name })}
            text={recipeText(recipe, ending, origin)}
          />
        </details>
      ))}
    </div>
  );
}
