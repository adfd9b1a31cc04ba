import type { ReactElement } from 'react';

import type { ShownOption, ShownScale } from './shown-survey.ts';

type SurveyChoicesProps = {
  readonly name: string;
  readonly isMany: boolean;
  readonly options: readonly ShownOption[];
  /** Numbers to choose from in place of options. */
  readonly scale: ShownScale | null;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Offers options below each other, or the numbers of a scale beside each other between the words for its ends. */
export function SurveyChoices({
  name,
  isMany,
  options,
  scale,
  chosen,
  onChoose,
}: SurveyChoicesProps): ReactElement {
  const choices =
    scale === null ? options.map(({ key, label }) => ({ key, label: label.text })) : numbersOf(scale);
  const choose = (key: string, isChosen: boolean) =>
    onChoose(isMany ? [...chosen.filter((one) => one !== key), ...(isChosen ? [key] : [])] : [key]);
  return (
    <>
      <div className={scale === null ? 'survey-options' : 'survey-scale'}>
        {choices.map(({ key, label, end }: Choice) => (
          <label key={key}>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={name}
              value={key}
              checked={chosen.includes(key)}
              onChange={({ currentTarget: { checked } }) => choose(key, checked)}
            />
            <span>
              {label}
              {end && <span className="survey-unseen"> {end}</span>}
            </span>
          </label>
        ))}
      </div>
      {scale !== null && (scale.lowLabel ?? scale.highLabel) !== null && (
        <p className="survey-ends" aria-hidden="true">
          <span>{scale.lowLabel?.text}</span>
          <span>{scale.highLabel?.text}</span>
        </p>
      )}
    </>
  );
}

type Choice = { readonly key: string; readonly label: string; readonly end?: string | undefined };

/** Lists the numbers of a scale; the first and the last say what their ends mean. */
function numbersOf({ min, max, lowLabel, highLabel }: ShownScale): readonly Choice[] {
  return Array.from({ length: max - min + 1 }, (_, at) => {
    const number = min + at;
    const end = number === min ? lowLabel : number === max ? highLabel : null;
    return { key: String(number), label: String(number), end: end?.text };
  });
}
