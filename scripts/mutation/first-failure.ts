import fc from 'fast-check';

/** A mutant is found by its first failure: looking for a smaller one takes seconds, for each of thousands. */
fc.configureGlobal({ endOnFailure: true });
