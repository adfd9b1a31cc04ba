import type { ReactElement } from 'react';

/** Shows a program or a query; long lines scroll sideways. */
export function Code({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    // Long lines scroll sideways, so the box must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by keyboard needs the focus
    <pre className="code on-deep" tabIndex={0} role="region" aria-label={label}>
      <code>{text}</code>
    </pre>
  );
}
