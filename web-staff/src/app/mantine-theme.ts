import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

const sea: MantineColorsTuple = [
  '#dceae6',
  '#c3dcd8',
  '#9cc3be',
  '#5e9f9b',
  '#3c8f88',
  '#236f70',
  '#0b5c5e',
  '#0a5355',
  '#084648',
  '#0b3a3d',
];

/**
 * Dresses Mantine in the tokens of the house. The parts are named and not imported, because most screens begin
 * without menus and dialogs.
 */
export const mantineTheme = createTheme({
  primaryColor: 'sea',
  colors: { sea },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)' },
  defaultRadius: 'var(--r-2)',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Input: { classNames: { input: 'field-input' } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'], withAsterisk: false },
      classNames: { label: 'field-label', description: 'field-hint', error: 'field-error' },
    },
    Menu: {
      defaultProps: { transitionProps: { duration: 120, transition: 'pop-top-left' } },
      classNames: { dropdown: 'popover', item: 'menu-item', label: 'menu-label', divider: 'menu-divider' },
    },
    Popover: {
      defaultProps: { transitionProps: { duration: 120 } },
      classNames: { dropdown: 'popover' },
    },
    Modal: {
      // The head of a dialog is no second banner of the page.
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        centered: true,
        transitionProps: { duration: 120, transition: 'fade' },
        overlayProps: { color: 'var(--scrim)', backgroundOpacity: 1 },
      },
      classNames: {
        content: 'modal-content',
        header: 'modal-header',
        title: 'modal-title',
        body: 'modal-body',
      },
    },
    Checkbox: { defaultProps: { size: 'xs' } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--stop)',
  '--mantine-color-anchor': 'var(--teal-text)',
  '--mantine-color-default': 'var(--paper-raised)',
  '--mantine-color-default-hover': 'var(--paper-sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--hairline-mid)',
  '--mantine-primary-color-filled': 'var(--teal)',
  '--mantine-primary-color-filled-hover': 'var(--teal-hover)',
  '--mantine-primary-color-light': 'var(--teal-tint)',
  '--mantine-primary-color-contrast': 'var(--on-teal)',
};

/**
 * Points Mantine's colour variables at the tokens; the tokens change with the theme, so both schemes are
 * alike here.
 */
export const mantineVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
