import { Combobox, useCombobox } from '@mantine/core';
import type { ComboboxStore } from '@mantine/core';
import { useEffect, useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { Icon } from './Icon';
import { StateShape } from './StateShape';

/** Something that can be chosen; `isNew` creates it. */
export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly aside?: string;
  readonly isNew?: boolean;
};

type ChoicePickerProps = {
  readonly label: ReactNode;
  readonly path: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly choices: readonly Choice[];
  /** Words shown while the choices for the text are on their way; Enter waits for them. */
  readonly waiting?: string | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly onRemoveLast: () => void;
  readonly error?: string | undefined;
  readonly tokens?: ReactNode;
  /** What was chosen, when it is listed between the label and the box. */
  readonly above?: ReactNode;
};

/**
 * Lets a person choose by typing: the first match is always marked, Enter takes it, Backspace in the empty
 * box takes the last one back.
 */
export function ChoicePicker(props: ChoicePickerProps) {
  const {
    label,
    path,
    placeholder,
    text,
    onText,
    choices,
    waiting,
    onChoose,
    onRemoveLast,
    error,
    tokens,
    above,
  } = props;
  const id = useId();
  const store = useCombobox({ onDropdownClose: () => store.resetSelectedOption() });
  useFirstMarked(store, waiting === undefined ? choices[0]?.id : undefined, text);
  const choose = (chosenId: string) => {
    const choice = choices.find((one) => one.id === chosenId);
    if (choice !== undefined) onChoose(choice);
    onText('');
    store.closeDropdown();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && text === '') onRemoveLast();
    // Enter in an empty box must not submit anything; with text it waits for the choices to arrive.
    if (event.key === 'Enter' && (text.trim() === '' || waiting !== undefined)) event.preventDefault();
    if (event.key === 'Escape' && text !== '') event.stopPropagation();
  };
  return (
    <div>
      <label className="field-label" id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {above}
      <Combobox
        store={store}
        onOptionSubmit={choose}
        shadow="none"
        withinPortal={false}
        transitionProps={{ duration: 80 }}
        classNames={{ dropdown: 'popover', option: 'choice' }}
      >
        <Combobox.Target>
          <div className="token-box" data-error={error !== undefined}>
            {tokens}
            <Combobox.EventsTarget>
              <input
                id={id}
                data-path={path}
                value={text}
                placeholder={placeholder}
                autoComplete="off"
                spellCheck={false}
                aria-invalid={error !== undefined || undefined}
                aria-describedby={error === undefined ? undefined : `${id}-error`}
                onChange={(event) => {
                  onText(event.currentTarget.value);
                  store.openDropdown();
                }}
                onBlur={() => store.closeDropdown()}
                onKeyDown={onKeyDown}
              />
            </Combobox.EventsTarget>
          </div>
        </Combobox.Target>
        <ChoiceList
          labelledBy={`${id}-label`}
          isHidden={text.trim() === ''}
          choices={choices}
          waiting={waiting}
        />
      </Combobox>
      {error !== undefined && <ChoiceError id={`${id}-error`} error={error} />}
    </div>
  );
}

/** Marks the first choice whenever the text or the first choice is another. */
function useFirstMarked(
  { selectFirstOption }: Pick<ComboboxStore, 'selectFirstOption'>,
  firstId: string | undefined,
  text: string,
): void {
  useEffect(() => {
    if (firstId !== undefined) selectFirstOption();
  }, [firstId, text, selectFirstOption]);
}

function ChoiceList({
  labelledBy,
  isHidden,
  choices,
  waiting,
}: Pick<ChoicePickerProps, 'choices' | 'waiting'> & {
  readonly labelledBy: string;
  readonly isHidden: boolean;
}) {
  return (
    <Combobox.Dropdown hidden={isHidden}>
      <Combobox.Options labelledBy={labelledBy}>
        {waiting !== undefined && choices.length === 0 ? (
          <Combobox.Empty>{waiting}</Combobox.Empty>
        ) : (
          choices.map((choice) => <ChoiceOption key={choice.id} choice={choice} />)
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}

function ChoiceError({ id, error }: { readonly id: string; readonly error: string }) {
  return (
    <div className="field-error" id={id}>
      <StateShape state="blocked" />
      <span>{error}</span>
    </div>
  );
}

function ChoiceOption({ choice }: { readonly choice: Choice }) {
  return (
    <Combobox.Option value={choice.id}>
      <span className="medium">
        {choice.isNew === true && <Icon name="plus" small />} {choice.label}
      </span>
      <span className="quiet">{choice.aside}</span>
      {choice.note !== undefined && <span className="quiet">{choice.note}</span>}
    </Combobox.Option>
  );
}
