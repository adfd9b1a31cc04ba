const Sequencer = require('@jest/test-sequencer').default;

/** Runs spec files in the order of their paths, so that every run meets them in the same order. */
module.exports = class PathSequencer extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => (one.path < other.path ? -1 : 1));
  }
};
