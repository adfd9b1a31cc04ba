/** Draws the keys of a shortcut; readers of the page hear the shortcut from the control itself. */
export function Keys({ of }: { readonly of: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {of.split(' ').map((key, index) => (
        <kbd key={`${key}${index}`}>{key}</kbd>
      ))}
    </span>
  );
}
