// `npm cit` has just built dist/, as every installation does; before any other `npm test` the sources may have changed.
if (process.env.npm_command !== 'install-ci-test') await import('./build.mjs');
