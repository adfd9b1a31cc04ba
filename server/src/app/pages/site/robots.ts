/** Tells robots what to leave alone: the back office and the graph, not a single page of the portal. */
export function robotsText(origin: string): string {
  return [
    'User-agent: *',
    'Disallow: /staff/',
    'Disallow: /graphql',
    'Allow: /',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
