/** Tells the parent where this process listens, what it has used whenever it is asked, and ends with it. */
export function answerParent(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1_000, rssMb: Math.round(process.memoryUsage.rss() / 1e6) });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port });
}
