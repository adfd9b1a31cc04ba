/**
 * Runs many spec files in one: a file of its own loads the whole server anew, which takes longer than most of
 * them.
 */
for (const spec of SPECS)
  describe(spec, () => {
    require(`../${spec}`);
  });
