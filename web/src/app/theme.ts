import {
  Alert,
  Anchor,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Fieldset,
  Input,
  InputWrapper,
  type MantineColorsTuple,
  Paper,
  Radio,
} from '@mantine/core';

/** Our own look: petrol, on quiet paper. Shade 8 carries white text in light and dark. */
const petrol: MantineColorsTuple = [
  '#e8f5f5',
  '#d2e9ea',
  '#a5d4d6',
  '#77bfc2',
  '#55aeb2',
  '#3a9a9f',
  '#23868c',
  '#13747a',
  '#0b6268',
  '#064b50',
];

export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 8 },
  fontFamily: '"Open Sans Variable", "Open Sans", system-ui, sans-serif',
  headings: { fontFamily: '"Open Sans Variable", "Open Sans", system-ui, sans-serif', fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    InputWrapper: InputWrapper.extend({ defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } }),
    Input: Input.extend({ defaultProps: { size: 'md' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
    Radio: Radio.extend({ defaultProps: { size: 'md' } }),
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    // a header inside a dialog is no banner of the page
    ModalHeader: { defaultProps: { component: 'div' } },
    Paper: Paper.extend({ defaultProps: { withBorder: true, p: { base: 'md', sm: 'lg' }, radius: 'md' } }),
    Fieldset: Fieldset.extend({ defaultProps: { variant: 'unstyled' } }),
    Alert: Alert.extend({ defaultProps: { variant: 'light' }, styles: { title: { color: 'var(--mantine-color-text)' } } }),
  },
});

/** Small text, messages and links that read well on both papers: at least 4.5 to 1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-dimmed': '#556066',
    '--mantine-color-placeholder': '#667078',
    '--mantine-color-anchor': 'var(--mantine-color-petrol-8)',
  },
  dark: {
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-dimmed': '#b4bcc2',
    '--mantine-color-placeholder': '#a2abb1',
    '--mantine-color-anchor': 'var(--mantine-color-petrol-3)',
  },
});
