/**
 * Shows what staff wrote as the portal does. The library writes this markup itself from a list of what may
 * stand in it: nobody's own tags, attributes or scripts can be in it.
 */
export function WrittenText({ html }: { readonly html: string }) {
  return <div className="written" dangerouslySetInnerHTML={{ __html: html }} />;
}
