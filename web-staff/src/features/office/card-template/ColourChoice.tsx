import { useTranslation } from '../../../i18n/use-translation';
import { cardColours, colourNames } from './card-colours';
import type { CardColourName } from './card-colours';

/** Picks one of the colours on which white text can be read. */
export function ColourChoice({
  colour,
  onPick,
}: {
  readonly colour: CardColourName;
  readonly onPick: (colour: CardColourName) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="swatches">
      <legend className="field-label">{t('cardTemplate.colour')}</legend>
      {colourNames.map((name) => (
        <label key={name} className={name === colour ? 'swatch is-on' : 'swatch'}>
          <input
            type="radio"
            name="card-colour"
            value={name}
            checked={name === colour}
            onChange={() => onPick(name)}
          />
          <span
            className="swatch-colour"
            style={{ background: cardColours[name].panel }}
            aria-hidden="true"
          />
          {t(`cardTemplate.colours.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}
